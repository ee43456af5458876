"""A centre against its hinterland: every indicator, with region, county and country beside."""

from __future__ import annotations

from regionsenter.catalog import indicators
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.hinterland import used_rule
from regionsenter.geography.rules import read_rule
from regionsenter.measures.areas import NORWAY
from regionsenter.measures.gap import gap_of_values
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.values import base_year, default_year, value


def compare(slug: str, rule: str = "best", year: int | None = None) -> list[Comparison]:
    """Every indicator of the registry, in display order, for one centre.

    Parameters
    ----------
    slug
        The centre's slug or one of its aliases.
    rule
        The hinterland rule, as ``geography.rules`` reads it.
    year
        The year wanted; None gives each indicator's latest.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    place = centre(slug)
    read_rule(rule)  # refuses an unknown rule before anything is computed
    return [compare_one(entry, place, rule, year) for entry in indicators().values()]


def compare_one(entry: Indicator, place: Centre, rule: str = "best", year: int | None = None) -> Comparison:
    """One indicator for one centre (see :func:`compare`)."""
    if entry.centre_only:
        return _of_centre_alone(entry, place, rule, year)
    year = default_year(entry.slug) if year is None else year
    inside = value(entry.slug, "centre", place.slug, year)
    around = value(entry.slug, f"hinterland:{rule}", place.slug, year)
    return Comparison(
        indicator=entry,
        year=year,
        centre=inside,
        hinterland=around,
        region=value(entry.slug, "region", str(place.region_number), year),
        county=value(entry.slug, "county", place.county, year),
        norway=value(entry.slug, "norway", NORWAY, year),
        gap=gap_of_values(inside, around),
        base_year=base_year(entry.slug, year),
        rule=used_rule(place, rule),
    )


def _of_centre_alone(entry: Indicator, place: Centre, rule: str, year: int | None) -> Comparison:
    """What no other area has: a gap (which needs the rule), or a figure of the centre itself."""
    year = default_year(entry.slug) if year is None else year
    nothing = Value(None, year, (), "not_applicable")
    own = value(entry.slug, entry.centre_kind(rule), place.slug, year)
    return Comparison(
        indicator=entry,
        year=year,
        centre=own,
        hinterland=nothing,
        region=nothing,
        county=nothing,
        norway=nothing,
        gap=own if entry.is_gap else nothing,
        base_year=base_year(entry.slug, year),
        rule=used_rule(place, rule),
    )
