"""All that can be found by typing its name: places, themes, challenges, indicators, pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from regionsenter.findable.kinds import (
    CENTRE,
    CHALLENGE,
    COUNTY,
    INDICATOR,
    KINDS,
    MUNICIPALITY,
    PAGE,
    PLACES,
    THEME,
    TOWN,
)
from regionsenter.findable.places import (
    centre_entries,
    county_entries,
    municipal,
    municipality_entries,
    town_entries,
)
from regionsenter.findable.topics import challenge_entries, indicator_entries, page_entries, theme_entries
from regionsenter.geography.centres import centres
from regionsenter.geography.entries import Entry
from regionsenter.geography.lookup import Names, look_up
from regionsenter.geography.other_towns import other_towns
from regionsenter.geography.place_names import PlaceNames

__all__ = ["KINDS", "PLACES", "in_same_region", "known_places", "names"]


@lru_cache(maxsize=64)
def names(language: str, kinds: tuple[str, ...] = KINDS) -> Names:
    """What ``look_up`` looks in: the entries of ``kinds``, a town and a place by all it was ever called."""
    return Names(entry for kind in kinds for entry in _ENTRIES[kind](language))


def in_same_region(kind: str, text: str) -> tuple[Entry, ...]:
    """The places of a kind that lie where a text names a place of another kind; none where it does not.

    For a centre that is its labour-market region: Måløy is in Florø's.
    """
    if kind not in PLACES:
        return ()
    named = look_up(text, names("nb", PLACES)).exact
    codes = {code for entry in named for code in entry.codes}
    regions = {place.slug: set(place.municipalities) for place in centres()}
    return tuple(
        entry
        for entry in names("nb", (kind,)).entries
        if codes & (regions[entry.slug] if kind == CENTRE else set(entry.codes))
    )


@lru_cache(maxsize=1)
def known_places() -> PlaceNames:
    """What a written list of towns is read with: centres, other towns and municipalities.

    The name of a municipality means its centre, or the other town that is its largest.
    """
    slug_of = {code: slug for code, slug in municipal("code", "slug")}
    means = {slug_of[town.code]: (TOWN, town.slug) for town in other_towns()}
    for place in centres():
        means |= {slug_of[code]: (CENTRE, place.slug) for code in place.centre_municipalities}
    return PlaceNames(names("nb", (CENTRE, TOWN, MUNICIPALITY)), means)


_ENTRIES: Mapping[str, Callable[[str], tuple[Entry, ...]]] = {
    CENTRE: lambda _: centre_entries(),
    TOWN: lambda _: town_entries(),
    MUNICIPALITY: lambda _: municipality_entries(),
    COUNTY: lambda _: county_entries(),
    THEME: theme_entries,
    CHALLENGE: challenge_entries,
    INDICATOR: indicator_entries,
    PAGE: page_entries,
}
