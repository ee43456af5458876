"""A centre against its hinterland: every indicator, with region, county and country beside."""

from __future__ import annotations

from regionsenter.catalog import indicators
from regionsenter.catalog.models import Indicator
from regionsenter.geography import hinterland
from regionsenter.geography.centres import Centre, centre
from regionsenter.measures import local
from regionsenter.measures.areas import NORWAY
from regionsenter.measures.gap import gap_of_values
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.noise import with_noise
from regionsenter.measures.values import base_year, default_year, value


def compare(slug: str, rule: str = "ba", year: int | None = None) -> list[Comparison]:
    """Every indicator of the registry, in display order, for one centre.

    Parameters
    ----------
    slug
        The centre's slug or one of its aliases.
    rule
        The hinterland rule, of ``hinterland.RULES``.
    year
        The year wanted; None gives each indicator's latest.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    place = centre(slug)
    hinterland.members(place, rule)  # refuses an unknown rule before anything is computed
    return [compare_one(entry, place, rule, year) for entry in indicators().values()]


def compare_one(entry: Indicator, place: Centre, rule: str = "ba", year: int | None = None) -> Comparison:
    """One indicator for one centre (see :func:`compare`)."""
    if entry.centre_only:
        return _of_centre_alone(entry, place, rule, year)

    def noisy(kind: str, code: str) -> Value:
        return with_noise(value(entry.slug, kind, code, year), entry.slug, kind, code)

    if rule == "local":
        inside, around = local.split(entry.slug, place.slug, year)
        year = inside.year or year or default_year(entry.slug)
        if inside.value is None:
            inside = noisy("centre", place.slug)
            around = Value(None, year, (), around.missing)
    else:
        year = default_year(entry.slug) if year is None else year
        inside = noisy("centre", place.slug)
        around = noisy(f"hinterland:{rule}", place.slug)
    gap = gap_of_values(inside, around)
    return Comparison(
        indicator=entry,
        year=year,
        centre=inside,
        hinterland=around,
        region=noisy("region", str(place.region_number)),
        county=noisy("county", place.county),
        norway=noisy("norway", NORWAY),
        gap=gap if rule == "local" else with_noise(gap, entry.slug, f"gap:{rule}", place.slug),
        base_year=base_year(entry.slug, year),
    )


def _of_centre_alone(entry: Indicator, place: Centre, rule: str, year: int | None) -> Comparison:
    """What no other area has: a gap (which needs the rule), or a figure of the centre itself."""
    year = default_year(entry.slug) if year is None else year
    nothing = Value(None, year, (), "not_applicable")
    if entry.is_gap and rule == "local":
        own = Value(None, year, (), "not_below_municipality")
    else:
        kind = entry.centre_kind(rule)
        own = with_noise(value(entry.slug, kind, place.slug, year), entry.slug, kind, place.slug)
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
    )
