"""A place among others in words: ``nest lavest av 122``, ``delt høyest av 122 (med tre andre)``."""

from __future__ import annotations

from regionsenter.measures.place import EndPlace
from regionsenter.present.language.spelled import spelled
from regionsenter.texts import Translate

#: Farther in than this nobody counts the place from memory, so it is written as a number.
SPELT = 10


def rank_text(place: EndPlace, t: Translate) -> str:
    """The place, from the end it is nearest to, with those who share it."""
    end = t("høyest") if place.from_highest else t("lavest")
    if place.number == 1:
        words = end
    elif place.number <= SPELT:
        words = t("{ordinal} {end}").format(ordinal=_ordinal(place.number, t), end=end)
    elif place.from_highest:
        return t("nummer {number} av {of} fra høyeste").format(number=place.number, of=place.of)
    else:
        return t("nummer {number} av {of} fra laveste").format(number=place.number, of=place.of)
    if not place.shared:
        return t("{place} av {of}").format(place=words, of=place.of)
    others = t.plural("med én annen", "med {count} andre", place.shared)
    return t("delt {place} av {of} ({others})").format(
        place=words, of=place.of, others=others.format(count=spelled(place.shared, t))
    )


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
