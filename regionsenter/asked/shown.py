"""The centres that a view's filters let through."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from regionsenter.asked.group import in_group
from regionsenter.geography.centres import Centre as Centre  # pages take it from here
from regionsenter.geography.centres import centre, centres
from regionsenter.view import View, Vocabulary
from regionsenter.vocabulary import county_code

#: Views whose map is kept, about 20 kB each.
KEPT = 384


def shown_year(view: View, vocabulary: Vocabulary) -> int:
    """The year the view shows. Raises ValueError for an indicator without years: the registry has none."""
    year = vocabulary.year(view)
    if year is None:
        raise ValueError(f"{view.indicator} has no years")
    return year


@lru_cache(maxsize=KEPT)
def shown_centres(view: View) -> tuple[Centre, ...]:
    """The centres that the view's filters let through; the selected and the compared always are."""
    through = let_through(view)
    return tuple(
        place
        for place in centres()
        if place.slug == view.centre or place.slug in view.compared or place.slug in through
    )


@lru_cache(maxsize=KEPT)
def let_through(view: View) -> frozenset[str]:
    """Slugs of the centres that the view's filters let through, whichever is selected."""
    county = county_code().get(view.county or "")
    inside = in_group(view)
    return frozenset(
        place.slug
        for place in centres()
        if (place.slug in inside or view.group == "alle")
        and (county is None or place.county == county)
        and (view.size is None or place.size_class == view.size)
    )


def everywhere(view: View) -> View:
    """``view`` without the filters of places: the page of one centre shows it wherever it is."""
    return replace(view, county=None, size=None, group="kandidater")


def chosen_centre(view: View) -> Centre | None:
    """The view's centre."""
    return centre(view.centre) if view.centre else None
