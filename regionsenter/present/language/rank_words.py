"""A place among others in words: ``nest lavest av 122``, ``delt høyest av 122 (med tre andre)``."""

from __future__ import annotations

from regionsenter.measures.place import EndPlace
from regionsenter.present.language.spelled import spelled
from regionsenter.texts import Translate

#: Farther in than this nobody counts the place from memory, so it is written as a number.
SPELT = 10


def rank_text(place: EndPlace, t: Translate, group: str = "") -> str:
    """The place, from the end it is nearest to, with those who share it.

    ``group`` is what the others are called: ``nest lavest av 121 sentre i målgruppa``.
    """
    of = f"{place.of} {group}".rstrip()
    end = t("høyest") if place.from_highest else t("lavest")
    if place.number > SPELT:
        pattern = (
            t("nummer {number} av {of} fra høyeste")
            if place.from_highest
            else t("nummer {number} av {of} fra laveste")
        )
        return pattern.format(number=place.number, of=of)
    words = _from_end(place.number, end, t)
    if not place.shared:
        return t("{place} av {of}").format(place=words, of=of)
    others = t.plural("med én annen", "med {count} andre", place.shared)
    return t("delt {place} av {of} ({others})").format(
        place=words, of=of, others=others.format(count=spelled(place.shared, t))
    )


def challenge_rank_text(rank: int, of: int, t: Translate) -> str:
    """A place by challenge, of which ``rank`` 1 is the greatest: ``nest størst utfordring av 121``."""
    number, from_greatest = nearest_end(rank, of)
    if number > SPELT:
        pattern = (
            t("plass {number} av {of} fra størst utfordring")
            if from_greatest
            else t("plass {number} av {of} fra minst utfordring")
        )
        return pattern.format(number=number, of=of)
    end = t("størst utfordring") if from_greatest else t("minst utfordring")
    return t("{place} av {of}").format(place=_from_end(number, end, t), of=of)


def nearest_end(rank: int, of: int) -> tuple[int, bool]:
    """A rank counted from the end it is nearest to, and whether that is the end where 1 is."""
    return (rank, True) if rank - 1 <= of - rank else (of + 1 - rank, False)


def _from_end(number: int, end: str, t: Translate) -> str:
    return end if number == 1 else t("{ordinal} {end}").format(ordinal=_ordinal(number, t), end=end)


def _ordinal(number: int, t: Translate) -> str:
    return (
        t("nest"),
        t("tredje"),
        t("fjerde"),
        t("femte"),
        t("sjette"),
        t("sjuende"),
        t("åttende"),
        t("niende"),
        t("tiende"),
    )[number - 2]
