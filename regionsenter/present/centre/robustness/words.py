"""The gap under every hinterland rule, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.catalog.models import Indicator
from regionsenter.measures.relation import Told, gap_threshold
from regionsenter.measures.robustness import (
    CANNOT_SAY,
    DEPENDS,
    KINDS,
    ROBUST,
    Robustness,
    RuleGap,
    Vote,
    robust_share,
)
from regionsenter.present.language.differences import between
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.numbers import difference_text
from regionsenter.present.language.places import measured_place
from regionsenter.present.language.rules import rule_names, short_rule_text
from regionsenter.present.language.years import indicator_when_text
from regionsenter.texts import Translate


def verdict_text(verdict: str, t: Translate) -> str:
    """A verdict in a word or three. Raises KeyError for an unknown one."""
    return {
        ROBUST: t("holder"),
        DEPENDS: t("avhenger av regelen"),
        CANNOT_SAY: t("kan ikke sies"),
    }[verdict]


def sign_text(sign: Told, t: Translate) -> str:
    """What a gap says, in words; of one that chance could have made, that it may be chance."""
    return {
        "higher": t("høyere i senteret"),
        "lower": t("lavere i senteret"),
        "about": t("omtrent som omlandet"),
        "maybe_higher": t("kan være tilfeldig"),
        "maybe_lower": t("kan være tilfeldig"),
    }[sign]


def robustness_text(robustness: Robustness, t: Translate) -> str:
    """The verdict on one indicator in two or three sentences: the range, the rules, the limit."""
    entry = robustness.indicator
    words = {
        "indicator": entry.name.in_language(t.language),
        "place": measured_place(robustness.centre, entry, t),
        "year": indicator_when_text(entry.slug, robustness.year, t),
        "count": len(robustness.votes),
        "all": len(KINDS),
    }
    if robustness.verdict == CANNOT_SAY:
        return t(
            "{indicator}, {place}, {year}: {count} av {all} regeltyper gir et gap å måle. Det kan ikke "
            "sies om gapet avhenger av hvordan omlandet avgrenses."
        ).format(**words)
    texts = [_verdict(robustness, words, t), _range(robustness, t)]
    if robustness.different == 1:
        texts.append(t("Alle disse regeltypene gir det samme omlandet."))
    texts += [_inside(vote, t) for vote in robustness.votes if not vote.steady]
    if any(gap.sign == "about" for gap in robustness.measured):
        limit = difference_text(gap_threshold(entry), entry.gap_unit, entry.gap_decimals, t.language)
        texts.append(
            t("Ingen klar forskjell er en som er under {limit}, eller som kan være tilfeldig.").format(
                limit=limit
            )
        )
    return " ".join(texts)


def _inside(vote: Vote, t: Translate) -> str:
    """That a kind of rule says different things by its limit."""
    return t("Innenfor «{kind}» avhenger svaret av grensen; her teller {rule}.").format(
        kind=rule_names(t)[vote.kind], rule=short_rule_text(vote.by.rule, t)
    )


def _verdict(robustness: Robustness, words: dict[str, object], t: Translate) -> str:
    signs = [vote.sign for vote in robustness.votes if vote.sign]
    if robustness.verdict == ROBUST:
        return {
            "higher": t(
                "{indicator} er høyere i {place} enn i omlandet etter alle {count} regeltyper som gir "
                "et gap ({year}): gapet holder."
            ),
            "lower": t(
                "{indicator} er lavere i {place} enn i omlandet etter alle {count} regeltyper som gir "
                "et gap ({year}): gapet holder."
            ),
            "about": t(
                "{indicator}: ingen klar forskjell mellom {place} og omlandet etter noen av de {count} "
                "regeltypene som gir et gap ({year}). Svaret er det samme etter alle regler."
            ),
        }[signs[0]].format(**words)
    return t(
        "{indicator}, {year}, avhenger for {place} av hvordan omlandet avgrenses. Av {count} regeltyper "
        "gir {higher} et høyere tall i senteret enn i omlandet, {lower} et lavere og {about} ingen klar "
        "forskjell."
    ).format(
        higher=signs.count("higher"),
        lower=signs.count("lower"),
        about=signs.count("about"),
        **words,
    )


def _range(robustness: Robustness, t: Translate) -> str:
    entry = robustness.indicator
    gaps = written_gaps(robustness)
    low, high = (gap_text(gap, entry, t.language) for gap in (min(gaps), max(gaps)))
    if low == high:
        return t("Gapet er {low}.").format(low=low)
    return t("Gapet går fra {low} til {high}.").format(low=low, high=high)


def written_gaps(robustness: Robustness) -> list[float]:
    """The gaps that there are, as they are written."""
    written = (written_gap(gap, robustness.indicator) for gap in robustness.measured)
    return [gap for gap in written if gap is not None]


def written_gap(by_rule: RuleGap, entry: Indicator) -> float | None:
    """A gap as it is written: of the two numbers as they are, or of sizes the share; None where missing."""
    if entry.gap_is_share or by_rule.gap is None or by_rule.centre is None or by_rule.hinterland is None:
        return as_estimate(by_rule.gap, entry.unit, by_rule.estimated)
    return between(by_rule.centre, by_rule.hinterland, entry, (False, by_rule.estimated))


def robustness_overview_text(indicators: Sequence[Robustness], centre_name: str, t: Translate) -> str:
    """How many of the indicators have a robust gap, in a sentence."""
    robust, judged = robust_share(indicators)
    if not judged:
        return t("For {centre} kan ingen av {all} gap prøves mot flere regeltyper.").format(
            centre=centre_name, all=len(indicators)
        )
    return t(
        "For {centre} holder {robust} av {judged} gap: samme fortegn uansett hvordan omlandet "
        "avgrenses. Hver regeltype har én stemme. {left} av {all} kan ikke prøves mot flere regeltyper."
    ).format(
        centre=centre_name,
        robust=robust,
        judged=judged,
        left=len(indicators) - judged,
        all=len(indicators),
    )
