"""The verdicts on a rank: what they are called, their signs, and what they mean."""

from __future__ import annotations

from regionsenter.measures.rank_uncertainty import DEPENDS, HIGH, LOW, MIDDLE, PART, VERDICTS
from regionsenter.texts import Translate

#: Told by shape as well as by word; None is for what has no rank.
SYMBOLS = {HIGH: "▲", LOW: "▼", MIDDLE: "●", DEPENDS: "○", None: "–"}


def verdict_label(verdict: str | None, t: Translate) -> str:
    """The verdict in two or three words. Raises ValueError for one outside the vocabulary."""
    words = {
        HIGH: t("klart høy utfordring"),
        LOW: t("klart lav utfordring"),
        DEPENDS: t("avhenger av vekting og tilfeldigheter"),
        MIDDLE: t("middels"),
        None: t("ingen rangering"),
    }
    if verdict not in words:
        raise ValueError(f"unknown verdict {verdict!r}; known: {', '.join(VERDICTS)}")
    return words[verdict]


def verdict_explanation(verdict: str | None, t: Translate) -> str:
    """What the verdict means, in a sentence. Raises ValueError as :func:`verdict_label`."""
    verdict_label(verdict, t)
    return {
        HIGH: t(
            "Senteret er i fjerdedelen med størst utfordring uansett: i {part} % av trekningene, og "
            "uansett hvilken indikator som utelates."
        ).format(part=part_percent()),
        LOW: t(
            "Senteret er i fjerdedelen med minst utfordring uansett: i {part} % av trekningene, og "
            "uansett hvilken indikator som utelates."
        ).format(part=part_percent()),
        DEPENDS: t(
            "Plasseringen spenner over mer enn halvparten av sentrene når indikatorene vektes på andre "
            "måter, tallene trekkes på nytt eller én utelates, så den sier lite i seg selv."
        ),
        MIDDLE: t(
            "Verken klart høy eller klart lav, men plasseringen spenner ikke over mer enn "
            "halvparten av sentrene."
        ),
        None: t("Senteret har ingen plassering."),
    }[verdict]


def part_percent() -> int:
    """How much of the draws an interval of ranks holds, per cent."""
    return round(100 * PART)
