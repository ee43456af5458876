"""What the page of a centre shows first, before words: how many people, and the key figures."""

from __future__ import annotations

from dataclasses import dataclass

from regionsenter.catalog import key_figures
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one, default_year, value
from regionsenter.measures.model import Comparison, Value
from regionsenter.view import View

POPULATION = "folketall"


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


def key_comparisons(place: Centre, view: View) -> list[Comparison]:
    """The key figures of centre and hinterland; the view's year counts for its own indicator alone."""
    return [
        compare_one(entry, place, view.rule, view.year if entry.slug == view.indicator else None)
        for entry in key_figures()
    ]
