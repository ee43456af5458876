"""The gap under every hinterland rule, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.measures.robustness import CANNOT_SAY, DEPENDS, ROBUST, Robustness, robust_share
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.years import indicator_when_text
from regionsenter.texts import Translate


def verdict_text(verdict: str, t: Translate) -> str:
    """A verdict in a word or three. Raises KeyError for an unknown one."""
    return {
        ROBUST: t("robust"),
        DEPENDS: t("avhenger av regelen"),
        CANNOT_SAY: t("kan ikke sies"),
    }[verdict]


def sign_text(sign: str, t: Translate) -> str:
    """A sign in words. Raises KeyError for an unknown one."""
    return {
        "higher": t("høyere i senteret"),
        "lower": t("lavere i senteret"),
        "about": t("omtrent det samme"),
    }[sign]


def robustness_text(robustness: Robustness, t: Translate) -> str:
    """The verdict on one indicator in two or three sentences: the range, the rules, the limit."""
    entry, measured = robustness.indicator, robustness.measured
    words = {
        "indicator": entry.name.in_language(t.language),
        "centre": robustness.centre.name,
        "year": indicator_when_text(entry.slug, robustness.year, t),
        "count": len(measured),
        "all": len(robustness.rules),
    }
    if robustness.verdict == CANNOT_SAY:
        return t(
            "{indicator}, {centre} ({year}): {count} av {all} regler gir et gap å måle. Det kan ikke "
            "sies om gapet avhenger av hvordan omlandet avgrenses."
        ).format(**words)
    texts = [_verdict(robustness, words, t), _range(robustness, t)]
    if robustness.different == 1:
        texts.append(t("Alle disse reglene gir det samme omlandet."))
    if any(gap.sign == "about" for gap in measured):
        texts.append(
            t(
                "«Omtrent det samme» betyr at gapet er under det typiske avviket mellom sentrene i "
                "målgruppa etter samme regel."
            )
        )
    return " ".join(texts)


def _verdict(robustness: Robustness, words: dict[str, object], t: Translate) -> str:
    signs = [gap.sign for gap in robustness.measured if gap.sign]
    if robustness.verdict == ROBUST:
        return {
            "higher": t(
                "{indicator} er høyere i {centre} enn i omlandet etter alle {count} regler som gir "
                "et gap ({year}): gapet er robust."
            ),
            "lower": t(
                "{indicator} er lavere i {centre} enn i omlandet etter alle {count} regler som gir "
                "et gap ({year}): gapet er robust."
            ),
            "about": t(
                "{indicator} er omtrent det samme som i omlandet for {centre} etter alle {count} regler "
                "som gir et gap ({year}): gapet er robust."
            ),
        }[signs[0]].format(**words)
    return t(
        "{indicator} for {centre} ({year}) avhenger av hvordan omlandet avgrenses. Av {count} regler gir "
        "{higher} et høyere tall i senteret enn i omlandet, {lower} et lavere og {about} omtrent det "
        "samme."
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
    written = (
        as_estimate(gap.gap, robustness.indicator.unit, gap.estimated) for gap in robustness.measured
    )
    return [gap for gap in written if gap is not None]


def robustness_overview_text(indicators: Sequence[Robustness], centre_name: str, t: Translate) -> str:
    """How many of the indicators have a robust gap, in a sentence."""
    robust, judged = robust_share(indicators)
    if not judged:
        return t("For {centre} kan ingen av {all} gap prøves mot flere regler.").format(
            centre=centre_name, all=len(indicators)
        )
    return t(
        "For {centre} er {robust} av {judged} gap robuste: samme fortegn uansett hvordan omlandet "
        "avgrenses. {left} av {all} kan ikke prøves mot flere regler."
    ).format(
        centre=centre_name,
        robust=robust,
        judged=judged,
        left=len(indicators) - judged,
        all=len(indicators),
    )
