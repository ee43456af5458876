"""What the page of a centre shows first, before words: how many people, and the key figures."""

from __future__ import annotations

from dataclasses import dataclass

from regionsenter.catalog import key_figures, town_key_figures
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.geography.hinterland import hinterland
from regionsenter.measures import compare_one, default_year, value
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.noise import TOWN_RESIDENTS
from regionsenter.measures.rest import rest_of_municipality
from regionsenter.view import View

POPULATION = "folketall"
#: Beside the map there is room for so many of a town's key figures.
TOWN_ROWS = 4


@dataclass(frozen=True)
class Inhabitants:
    """People in the centre municipality (or municipalities) and in the whole region, the latest year."""

    centre: Value
    region: Value


def inhabitants(place: Centre) -> Inhabitants:
    """How many people live in a centre's municipality and region."""
    year = default_year(POPULATION)
    return Inhabitants(
        value(POPULATION, "centre", place.slug, year),
        value(POPULATION, "region", str(place.region_number), year),
    )


def town_inhabitants(place: Centre) -> Value:
    """How many live in the town on the 250 m grid, the last year with every cell."""
    return value(TOWN_RESIDENTS, "centre", place.slug, default_year(TOWN_RESIDENTS))


def key_comparisons(place: Centre, view: View) -> list[Comparison]:
    """The key figures of centre and hinterland; the view's year counts for its own indicator alone."""
    return [
        compare_one(entry, place, view.rule, view.year if entry.slug == view.indicator else None)
        for entry in key_figures()
    ]


def town_comparisons(place: Centre, view: View) -> list[Comparison]:
    """The key figures of the town and of the rest of its municipality, where the hinterland is that or too
    slight to tell much; none otherwise, or where the town is not delimited."""
    around = hinterland(place, view.rule)
    if not (around.below_municipality or around.slight) or rest_of_municipality(place) is None:
        return []
    return [
        compare_one(entry, place, "local", view.year if entry.slug == view.indicator else None)
        for entry in town_key_figures()
    ]


def panel_comparisons(
    place: Centre, view: View, entry: Indicator, year: int | None
) -> tuple[list[Comparison], list[Comparison]]:
    """What stands beside the map: a town's figures (see :func:`town_comparisons`) and the municipality's,
    the map's own indicator first among those it belongs to."""
    town = town_comparisons(place, view)
    among_town = bool(town) and entry.of_town
    own = compare_one(entry, place, "local" if among_town else view.rule, year)
    if among_town:
        town = [own, *(one for one in town if one.indicator.slug != entry.slug)]
    rest = [compare_one(one, place, view.rule) for one in key_figures() if one.slug != entry.slug]
    return town[:TOWN_ROWS], rest if among_town else [own, *rest]
