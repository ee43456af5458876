"""Up to three sentences on what stands out for a centre, by the rules of ``measures.stand_out``.

1. The widest gap to the hinterland; where there is none to tell, a second unusual number.
2. The most unusual number among the peers.
3. Which way the population went.

Each names the place measured, value, unit, year and what it is compared with. "Omtrent som" is used by
the rule of ``measures.relation``, and what it means is then stated. What is high or low is never called
good or bad; places count from the end they are nearest to. What is not unusual is not told: only where
the population stands alone is it said, in one sentence after it, that nothing else is. Why there is no
gap stands with the hinterland itself (``language.hinterland``), and is not said again.
"""

from __future__ import annotations

from itertools import chain, repeat

from regionsenter.geography.hinterland import hinterland, same_rule
from regionsenter.measures.place import place_among
from regionsenter.measures.relation import Told
from regionsenter.measures.shown import apart
from regionsenter.measures.stand_out import gap_peers, stand_out
from regionsenter.measures.stand_out_model import Finding, Growth, StandOut
from regionsenter.measures.stand_out_rules import CLEAR, COVERAGE
from regionsenter.measures.standing import position
from regionsenter.present.centre.stand_out.town.words import town_gap_text
from regionsenter.present.language.about import about_text
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import difference_text, format_gap, format_number, format_value
from regionsenter.present.language.people import growth_clause
from regionsenter.present.language.places import municipal_place
from regionsenter.present.language.rank_words import rank_text
from regionsenter.present.language.years import indicator_when_text, year_text
from regionsenter.texts import Translate, translator


def sentences(
    slug: str,
    rule: str = "best",
    t: Translate | None = None,
    among: frozenset[str] | None = None,
) -> tuple[str, ...]:
    """The texts for a centre, from one to three (each one to three sentences).

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
    words = _Words(findings, among, t or translator("nb"), mixed=mixed)
    unusual = [*words.gap(), *words.rank()]
    return (*unusual, words.growth()) if unusual else (words.growth(), words.nothing())


def stand_out_method_text(t: Translate) -> str:
    """How the sentences are made, for the reader: the rules with their limits."""
    return t(
        "Setningene lages av faste regler. Et gap eller et tall er uvanlig når det ligger minst {clear} "
        "ganger det typiske avviket fra de andre sentrenes median, målt blant sentrene på samme side av "
        "medianen, og forskjellen er større enn både det tilfeldigheter alene kan gjøre og indikatorens "
        "egen grense. Nøkkeltall går foran andre tall. Utelatt er anslag fra gapene, tall med for få "
        "hendelser eller personer bak seg, og tall som under {coverage} av sentrene har. Plassering "
        "regnes fra den enden senteret er nærmest, og sier ikke om høyt er bra."
    ).format(clear=format_number(CLEAR, 0, t.language), coverage=_percent(COVERAGE, t))


def _percent(part: float, t: Translate) -> str:
    return format_value(100 * part, "percent", 0, t.language)


class _Words:
    """The texts of one centre's findings in one language."""

    def __init__(
        self, findings: StandOut, among: frozenset[str] | None, t: Translate, *, mixed: bool
    ) -> None:
        self.findings, self.among, self.t, self.mixed = findings, among, t, mixed
        self.name = findings.centre.name
        self.group = t("sentre i målgruppa") if among is None else t("sammenlignbare sentre")
        # What is measured, all of them municipal figures: whole the first time, then without the centre.
        first, later = (municipal_place(findings.centre, t, full=full) for full in (True, False))
        self._places = chain([first], repeat(later))
        #: Whether the gap is of the town to the rest of its municipality.
        self.of_town = hinterland(findings.centre, findings.rule).below_municipality

    def gap(self) -> list[str]:
        """The widest gap if it is unusual, or an unusual number in its place."""
        t, finding = self.t, self.findings.gap
        if finding is None:
            second = self.findings.second_rank
            return [self._number(second)] if second and second.clear else []
        if not finding.clear:
            return []
        if self.of_town:
            assert finding.hinterland is not None
            return [
                town_gap_text(
                    self.findings,
                    finding,
                    value=self._show(finding.centre, finding),
                    difference=self._apart(finding.hinterland, finding),
                    rest=self._show(finding.hinterland, finding),
                    median=self._signed(finding.median, finding),
                    group=self.group,
                    t=t,
                )
            ]
        sentence = t("{indicator}, {year}: {value} i {place}, {compared}.").format(
            compared=self._to_hinterland(finding), **self._named(finding)
        )
        pattern = t("Medianen av gapet blant {of} {group} med omland er {median}.")
        if self.mixed:
            pattern = t("Medianen av gapet blant {of} {group} med omland, etter ulike regler, er {median}.")
        usual = pattern.format(
            of=finding.of,
            group=self.group,
            median=self._signed(finding.median, finding),
        )
        return [f"{sentence} {usual}"]

    def rank(self) -> list[str]:
        """The number that is most unusual among the peers, if any is."""
        finding = self.findings.rank
        return [self._number(finding)] if finding is not None and finding.clear else []

    def nothing(self) -> str:
        """That nothing but the population is there to tell."""
        t = self.t
        if self.findings.rank is None:
            return t(
                "Bak de andre tallene ligger for få hendelser eller personer til å si hva som er uvanlig."
            )
        if self.findings.gap is None:
            return t("Ellers er ingen av nøkkeltallene uvanlige blant {group}.").format(group=self.group)
        return t("Ellers er verken nøkkeltallene eller gapene uvanlige blant {group}.").format(
            group=self.group
        )

    def growth(self) -> str:
        """The third text."""
        t, growth = self.t, self.findings.growth
        if growth is None:
            return t("Folkeveksten i {place} mangler: {reason}.").format(
                place=next(self._places), reason=missing_text(self.findings.no_growth or "not_published", t)
            )
        return " ".join([self._moved(growth), *self._beside(growth)])

    def _to_hinterland(self, finding: Finding) -> str:
        t = self.t
        assert finding.hinterland is not None
        return {
            "higher": t("{difference} høyere enn i omlandet ({other})"),
            "lower": t("{difference} lavere enn i omlandet ({other})"),
        }[finding.way].format(
            difference=self._apart(finding.hinterland, finding),
            other=self._show(finding.hinterland, finding),
        )

    def _number(self, finding: Finding) -> str:
        t = self.t
        compared = {
            "higher": t("{difference} høyere enn medianen ({median})"),
            "lower": t("{difference} lavere enn medianen ({median})"),
        }[finding.way].format(
            difference=self._apart(finding.median, finding), median=self._show(finding.median, finding)
        )
        if finding.among:
            entry = finding.indicator
            among = position(entry.slug, self.findings.centre.slug, finding.year, among=self.among)
            rank = rank_text(place_among(finding.centre, among, entry.decimals), t, self.group)
        else:
            pattern = t("høyere enn {below} av {of} {group}")
            if finding.below in (0, finding.of):
                pattern = t("lavere enn alle {of} {group}")
                if finding.below:
                    pattern = t("høyere enn alle {of} {group}")
            rank = pattern.format(below=finding.below, of=finding.of, group=self.group)
        return t("{indicator}, {year}: {value} i {place}, {rank} og {compared}.").format(
            rank=rank, compared=compared, **self._named(finding)
        )

    def _moved(self, growth: Growth) -> str:
        t = self.t
        clause = growth_clause(
            growth.centre,
            growth.indicator.decimals,
            next(self._places),
            year_text(growth.last, growth.first, t),
            t,
        )
        population = format_number(growth.population, 0, t.language)
        return t("{clause}, til {population}.").format(clause=clause, population=population)

    def _beside(self, growth: Growth) -> list[str]:
        """The hinterland and the peers, and what "omtrent som" means where it was used."""
        t = self.t
        hinterland: dict[Told, str] = {
            "higher": t("Det er {difference} høyere vekst enn i omlandet ({other})."),
            "lower": t("Det er {difference} lavere vekst enn i omlandet ({other})."),
            "about": t("Det er omtrent som i omlandet ({other})."),
            "maybe_higher": t(
                "Det er {difference} høyere vekst enn i omlandet ({other}), men det kan være tilfeldig."
            ),
            "maybe_lower": t(
                "Det er {difference} lavere vekst enn i omlandet ({other}), men det kan være tilfeldig."
            ),
        }
        peers: dict[Told, str] = {
            "higher": t("Det er {difference} høyere vekst enn medianen blant {of} {group} ({other})."),
            "lower": t("Det er {difference} lavere vekst enn medianen blant {of} {group} ({other})."),
            "about": t("Det er omtrent som medianen blant {of} {group} ({other})."),
            "maybe_higher": t(
                "Det er {difference} høyere vekst enn medianen blant {of} {group} ({other}), men det kan "
                "være tilfeldig."
            ),
            "maybe_lower": t(
                "Det er {difference} lavere vekst enn medianen blant {of} {group} ({other}), men det kan "
                "være tilfeldig."
            ),
        }
        other = growth.hinterland
        patterns = peers if other is None else hinterland
        other = growth.median if other is None else other
        sentence = patterns[growth.way].format(
            difference=difference_text(apart(growth.centre, other, 1), "percent", 1, t.language),
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
            "place": next(self._places),
            "year": indicator_when_text(finding.indicator.slug, finding.year, self.t),
        }

    def _show(self, value: float | None, finding: Finding) -> str:
        entry = finding.indicator
        # "per 1 000" stands in the indicator's name already.
        long = entry.unit not in ("per_1000", "per_100")
        return format_value(value, entry.unit, entry.decimals, self.t.language, long=long)

    def _apart(self, other: float, finding: Finding) -> str:
        """The size of the centre's difference from another number, of the two as they are shown."""
        entry = finding.indicator
        difference = apart(finding.centre, other, entry.decimals)
        return difference_text(difference, entry.unit, entry.decimals, self.t.language)

    def _signed(self, gap: float, finding: Finding) -> str:
        return format_gap(gap, finding.indicator.unit, finding.indicator.decimals, self.t.language)


def _signed_percent(value: float, language: str) -> str:
    """Growth in per cent with its sign, for it may be either: ``+3,1 %``."""
    text = format_value(value, "percent", 1, language)
    return f"+{text}" if value > 0 and any(c in "123456789" for c in text) else text
