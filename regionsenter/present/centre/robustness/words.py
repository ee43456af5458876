"""The gap under every hinterland rule, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.geography.hinterland import read_rule
from regionsenter.measures.robustness import CANNOT_SAY, DEPENDS, ROBUST, Robustness, robust_share
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.numbers import format_gap
from regionsenter.present.language.rules import limit_text, rule_names
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


def robustness_text(found: Robustness, t: Translate) -> str:
    """The verdict on one indicator in two or three sentences: the range, the rules, the limit."""
    entry, measured = found.indicator, found.measured
    words = {
        "indicator": entry.name.in_language(t.language),
        "centre": found.centre.name,
        "year": found.year,
        "count": len(measured),
        "all": len(found.rules),
    }
    if found.verdict == CANNOT_SAY:
        return t(
            "{indicator}, {centre} ({year}): {count} av {all} regler gir et gap å måle. Det kan ikke "
            "sies om gapet avhenger av hvordan omlandet avgrenses."
        ).format(**words)
    texts = [_verdict(found, words, t), _range(found, t)]
    if found.different == 1:
        texts.append(t("Alle disse reglene gir det samme omlandet."))
    if any(one.sign == "about" for one in measured):
        texts.append(
            t(
                "«Omtrent det samme» betyr at gapet er under det typiske avviket mellom sentrene i "
                "målgruppa etter samme regel."
            )
        )
    return " ".join(texts)


def _verdict(found: Robustness, words: dict, t: Translate) -> str:
    signs = [one.sign for one in found.measured]
    if found.verdict == ROBUST:
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


def _range(found: Robustness, t: Translate) -> str:
    entry = found.indicator
    gaps = written_gaps(found)
    low, high = (format_gap(one, entry.unit, entry.decimals, t.language) for one in (min(gaps), max(gaps)))
    if low == high:
        return t("Gapet er {low}.").format(low=low)
    return t("Gapet går fra {low} til {high}.").format(low=low, high=high)


def written_gaps(found: Robustness) -> list[float]:
    """The gaps that there are, as they are written."""
    return [as_estimate(one.gap, found.indicator.unit, one.estimated) for one in found.measured]


def short_rule_text(rule: str, t: Translate) -> str:
    """A rule with its limit, short: ``Pendling, minst 10 % pendler``."""
    name, limit = read_rule(rule)
    base = rule_names(t)[name]
    return base if limit is None else f"{base}, {limit_text(name, limit, t)}"


def robustness_overview_text(found: Sequence[Robustness], centre_name: str, t: Translate) -> str:
    """How many of the indicators have a robust gap, in a sentence."""
    robust, judged = robust_share(found)
    if not judged:
        return t("For {centre} kan ingen av {all} gap prøves mot flere regler.").format(
            centre=centre_name, all=len(found)
        )
    return t(
        "For {centre} er {robust} av {judged} gap robuste: samme fortegn uansett hvordan omlandet "
        "avgrenses. {left} av {all} kan ikke prøves mot flere regler."
    ).format(
        centre=centre_name,
        robust=robust,
        judged=judged,
        left=len(found) - judged,
        all=len(found),
    )
