"""Three sentences on what stands out for a centre, by the rules of ``measures.stand_out``.

1. The widest gap to the hinterland; where there is none, why, and a second unusual number.
2. The most unusual number among the peers.
3. Which way the population went.

Each names value, unit, year and what it is compared with. "Omtrent som" is used by the rule of
``measures.relation``, and what it means is then stated. What is high or low is never called good or bad;
places count from the highest value.
"""

from __future__ import annotations

from regionsenter.geography.hinterland import FEW_PEOPLE, hinterland, same_rule
from regionsenter.measures.relation import relation
from regionsenter.measures.stand_out import gap_peers, stand_out
from regionsenter.measures.stand_out_model import Finding, Growth, StandOut
from regionsenter.measures.stand_out_rules import CLEAR, COVERAGE
from regionsenter.present.centre.stand_out.town.words import town_gap_text
from regionsenter.present.language.about import about_text
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import difference_text, format_gap, format_number, format_value
from regionsenter.present.language.years import indicator_when_text, year_text
from regionsenter.texts import Translate, translator


def sentences(
    slug: str,
    rule: str = "best",
    t: Translate | None = None,
    among: frozenset[str] | None = None,
) -> tuple[str, str, str]:
    """The three texts for a centre (each one to three sentences).

    Parameters
    ----------
    t
        None speaks bokmål.
    among
        Slugs of the peers; None gives the candidate centres.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    findings = stand_out(slug, rule, among)
    alike = same_rule(findings.centre, rule)
    mixed = alike is not None and not (gap_peers(findings.centre, rule, among) or alike) <= alike
    words = _Words(findings, among is not None, t or translator("nb"), mixed=mixed)
    return words.gap(), words.rank(), words.growth()


def stand_out_method_text(t: Translate) -> str:
    """How the sentences are made, for the reader: the rules with their limits."""
    return t(
        "Setningene lages av faste regler. Et gap eller et tall skiller seg tydelig ut når det ligger "
        "minst {clear} ganger det typiske avviket fra medianen, målt blant sentrene på samme side av "
        "medianen, og forskjellen er større enn både det tilfeldigheter alene kan gjøre og indikatorens "
        "egen grense. Nøkkeltall går foran andre tall. Utelatt er anslag fra gapene, tall med for få "
        "hendelser eller personer bak seg, og tall som under {coverage} av sentrene har. Plassering "
        "regnes fra høyeste verdi og sier ikke om høyt er bra."
    ).format(clear=format_number(CLEAR, 0, t.language), coverage=_percent(COVERAGE, t))


def _percent(part: float, t: Translate) -> str:
    return format_value(100 * part, "percent", 0, t.language)


class _Words:
    """The texts of one centre's findings in one language."""

    def __init__(self, findings: StandOut, chosen: bool, t: Translate, *, mixed: bool) -> None:
        self.findings, self.t, self.mixed = findings, t, mixed
        self.name = findings.centre.name
        self.group = t("sammenlignbare sentre") if chosen else t("sentre i målgruppa")

    def gap(self) -> str:
        """The first text."""
        t, finding = self.t, self.findings.gap
        if finding is None:
            why = self._no_gap()
            second = self.findings.second_rank
            return f"{why} {self._number(second)}" if second else why
        gap = finding.number
        if hinterland(self.findings.centre, self.findings.rule).below_municipality:
            return town_gap_text(
                self.findings,
                finding,
                self._named(finding),
                difference=self._size(gap, finding),
                rest=self._show(finding.hinterland, finding),
                median=self._signed(finding.median, finding),
                group=self.group,
                t=t,
            )
        compared = {
            "higher": t("{difference} høyere enn i omlandet ({other})"),
            "lower": t("{difference} lavere enn i omlandet ({other})"),
            "about": t("omtrent som i omlandet ({other})"),
        }[finding.way].format(
            difference=self._size(gap, finding), other=self._show(finding.hinterland, finding)
        )
        sentence = t("{indicator}: {value} i {centre} ({year}), {compared}.").format(
            compared=compared, **self._named(finding)
        )
        pattern = t("Medianen av gapet blant {of} {group} med omland er {median}.")
        if self.mixed:
            pattern = t("Medianen av gapet blant {of} {group} med omland, etter ulike regler, er {median}.")
        usual = pattern.format(
            of=finding.of,
            group=self.group,
            median=self._signed(finding.median, finding),
        )
        texts = [sentence, usual]
        if not finding.clear:
            nothing = t("Ingen av {tried} gap mellom {centre} og omlandet skiller seg tydelig ut.").format(
                tried=finding.tried, centre=self.name
            )
            texts.insert(0, nothing)
        if finding.way == "about":
            texts.append(about_text(finding.indicator, t))
        return " ".join(texts)

    def rank(self) -> str:
        """The second text."""
        finding = self.findings.rank
        if finding is None:
            return self.t("Ingen tall kan settes opp mot {group} for {centre}.").format(
                group=self.group, centre=self.name
            )
        return self._number(finding)

    def growth(self) -> str:
        """The third text."""
        t, growth = self.t, self.findings.growth
        if growth is None:
            return t("Folkeveksten i {centre} mangler: {reason}.").format(
                centre=self.name, reason=missing_text(self.findings.no_growth or "not_published", t)
            )
        return " ".join([self._moved(growth), *self._beside(growth)])

    def _no_gap(self) -> str:
        t, reason = self.t, self.findings.no_gap
        if reason == "no_hinterland" and self.findings.rule == "ba":
            return t("Regionen har ingen kommuner utenom senteret; omland etter BA-region finnes ikke.")
        if reason == "not_below_municipality":
            return t("{centre} er egen region: det er ingen kommuner omkring å måle gap mot.").format(
                centre=self.name
            )
        if reason == "slight_rest":
            return t(
                "{centre} er egen region, og utenfor byen bor færre enn {people} i kommunen: for få til at "
                "gapet er et hovedfunn."
            ).format(centre=self.name, people=format_number(FEW_PEOPLE, 0, t.language))
        if reason == "too_few" and hinterland(self.findings.centre, self.findings.rule).below_municipality:
            return t(
                "{centre} er egen region, og det ligger for få hendelser eller personer bak tallene for "
                "byen til at gapet til resten av kommunen er et hovedfunn."
            ).format(centre=self.name)
        pattern = t("Gap til omlandet mangler: {reason}.")
        if reason in ("slight_hinterland", "picked_hinterland"):
            pattern = t("Gapet til omlandet er ikke noe hovedfunn: {reason}.")
        return pattern.format(reason=missing_text(reason or "not_published", t))

    def _number(self, finding: Finding) -> str:
        t = self.t
        difference = finding.centre - finding.median
        compared = {
            "higher": t("{difference} høyere enn medianen ({median})"),
            "lower": t("{difference} lavere enn medianen ({median})"),
            "about": t("omtrent som medianen ({median})"),
        }[finding.way].format(
            difference=self._size(difference, finding), median=self._show(finding.median, finding)
        )
        if finding.among:
            pattern = t(
                "{indicator}: {value} i {centre} ({year}), nummer {rank} av {of} {group} regnet fra "
                "høyeste verdi og {compared}."
            )
        else:
            pattern = t(
                "{indicator}: {value} i {centre} ({year}), høyere enn {below} av {of} {group} og "
                "{compared}."
            )
        texts = [
            pattern.format(
                rank=finding.rank,
                below=finding.below,
                of=finding.of,
                group=self.group,
                compared=compared,
                **self._named(finding),
            )
        ]
        if not finding.clear:
            nothing = t(
                "{centre} skiller seg ikke tydelig ut blant {group} på noen av {tried} indikatorer."
            ).format(centre=self.name, group=self.group, tried=finding.tried)
            texts.insert(0, nothing)
        if finding.way == "about":
            texts.append(about_text(finding.indicator, t))
        return " ".join(texts)

    def _moved(self, growth: Growth) -> str:
        t = self.t
        # What rounds to 0,0 % neither grew nor fell.
        way = relation(growth.centre, 0.5 * 10.0**-growth.indicator.decimals)
        pattern = {
            "higher": t("Folketallet i {centre} økte med {change} {when}, til {population}."),
            "lower": t("Folketallet i {centre} gikk ned med {change} {when}, til {population}."),
            "about": t("Folketallet i {centre} er uendret {when}: {population}."),
        }[way]
        return pattern.format(
            centre=self.name,
            change=format_value(abs(growth.centre), "percent", 1, self.t.language),
            when=year_text(growth.last, growth.first, t),
            population=format_number(growth.population, 0, self.t.language),
        )

    def _beside(self, growth: Growth) -> list[str]:
        """The hinterland and the peers, and what "omtrent som" means where it was used."""
        t = self.t
        hinterland = {
            "higher": t("Det er {difference} høyere vekst enn i omlandet ({other})."),
            "lower": t("Det er {difference} lavere vekst enn i omlandet ({other})."),
            "about": t("Det er omtrent som i omlandet ({other})."),
        }
        peers = {
            "higher": t("Det er {difference} høyere vekst enn medianen blant {of} {group} ({other})."),
            "lower": t("Det er {difference} lavere vekst enn medianen blant {of} {group} ({other})."),
            "about": t("Det er omtrent som medianen blant {of} {group} ({other})."),
        }
        other = growth.hinterland
        patterns = peers if other is None else hinterland
        other = growth.median if other is None else other
        sentence = patterns[growth.way].format(
            difference=difference_text(growth.centre - other, "percent", 1, self.t.language),
            other=_signed_percent(other, self.t.language),
            of=growth.of,
            group=self.group,
        )
        if growth.way != "about":
            return [sentence]
        return [sentence, about_text(growth.indicator, t)]

    def _named(self, finding: Finding) -> dict[str, object]:
        return {
            "indicator": finding.indicator.name.in_language(self.t.language),
            "value": self._show(finding.centre, finding),
            "centre": self.name,
            "year": indicator_when_text(finding.indicator.slug, finding.year, self.t),
        }

    def _show(self, value: float | None, finding: Finding) -> str:
        entry = finding.indicator
        # "per 1 000" stands in the indicator's name already.
        long = entry.unit not in ("per_1000", "per_100")
        return format_value(value, entry.unit, entry.decimals, self.t.language, long=long)

    def _size(self, difference: float, finding: Finding) -> str:
        entry = finding.indicator
        return difference_text(difference, entry.unit, entry.decimals, self.t.language)

    def _signed(self, gap: float, finding: Finding) -> str:
        return format_gap(gap, finding.indicator.unit, finding.indicator.decimals, self.t.language)


def _signed_percent(value: float, language: str) -> str:
    """Growth in per cent with its sign, for it may be either: ``+3,1 %``."""
    text = format_value(value, "percent", 1, language)
    return f"+{text}" if value > 0 and any(c in "123456789" for c in text) else text
