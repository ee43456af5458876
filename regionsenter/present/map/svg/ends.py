"""The highest and the lowest of the centres on a drawn map, as texts."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan

from regionsenter.geography.centres import Centre
from regionsenter.measures.ends import Ends, ends_of
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.numbers import format_value
from regionsenter.present.map.state import centre_order
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate

MOST = 8

#: A heading, and under it names with their number.
Listed = tuple[str, tuple[tuple[str, str], ...]]


def ends_texts(centres: Sequence[Centre], shown: MapView, t: Translate) -> list[Listed]:
    """The outermost of those that may be ranked, at most :data:`MOST` each; none where nothing is."""
    entry = shown.entry
    marks = zip(centre_order(), shown.state.centre_estimated, strict=False)  # empty: none is
    estimated = {slug for slug, mark in marks if mark == "1"}
    named = [
        (as_estimate(shown.numbers[place.slug], entry.unit, place.slug in estimated), place.name)
        for place in centres
        if not isnan(shown.numbers[place.slug])
    ]
    if entry.covers or not named:
        return []

    def written(number: float) -> str:
        if shown.pairs:
            return gap_text(number, entry, t.language)
        return format_value(number, entry.unit, entry.decimals, t.language)

    ends: Ends = ends_of(named, MOST)
    heads = (t("Høyest gap"), t("Lavest gap")) if shown.pairs else (t("Høyest"), t("Lavest"))
    return [
        (head, tuple((name, written(number)) for number, name in end))
        for head, end in zip(heads, (ends.highest, ends.lowest), strict=True)
    ]
