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
from regionsenter.measures.noise import with_noise
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

    def noisy(kind: str, code: str) -> Value:
        return with_noise(value(entry.slug, kind, code, year), entry.slug, kind, code)

    inside, around = noisy("centre", place.slug), noisy(f"hinterland:{rule}", place.slug)
    gap = gap_of_values(inside, around, share=entry.gap_is_share)
    return Comparison(
        indicator=entry,
        year=year,
        centre=inside,
        hinterland=around,
        region=noisy("region", str(place.region_number)),
        county=noisy("county", place.county),
        norway=noisy("norway", NORWAY),
        gap=with_noise(gap, entry.slug, f"gap:{rule}", place.slug),
        base_year=base_year(entry.slug, year),
        rule=used_rule(place, rule),
    )


def _of_centre_alone(entry: Indicator, place: Centre, rule: str, year: int | None) -> Comparison:
    """What no other area has: a gap (which needs the rule), or a figure of the centre itself."""
    year = default_year(entry.slug) if year is None else year
    nothing = Value(None, year, (), "not_applicable")
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
        rule=used_rule(place, rule),
    )
