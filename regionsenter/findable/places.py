"""Places as they are found: by what they are and were called and numbered, and what lies in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from regionsenter.catalog.other_names import (
    districts,
    former_counties,
    old_numbers,
    other_names,
    settlement_names,
)
from regionsenter.findable.kinds import CENTRE, COUNTY, MUNICIPALITY, TOWN
from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.entries import Entry
from regionsenter.geography.other_towns import other_towns
from regionsenter.snapshot import snapshot


def municipal(*columns: str) -> Iterator[tuple[str, ...]]:
    """Columns of the table of municipalities, row by row."""
    table = snapshot().table("municipalities")
    return zip(*(table[column] for column in columns), strict=True)


@lru_cache(maxsize=1)
def _county_names() -> dict[str, str]:
    table = snapshot().table("counties")
    return dict(zip(table["code"], table["name"], strict=True))


@lru_cache(maxsize=1)
def _numbers() -> dict[str, tuple[str, ...]]:
    """Municipal code to itself and the numbers that meant it."""
    found = defaultdict(list, {code: [code] for (code,) in municipal("code")})
    for old, now in old_numbers().items():
        for code in now.codes:
            found[code].append(old)
    return {code: tuple(numbers) for code, numbers in found.items()}


@lru_cache(maxsize=1)
def _leads_to() -> dict[str, tuple[str, ...]]:
    """Municipal code to what leads to it though it is not so called: settlements, numbers of which it was a
    part."""
    found = defaultdict(list)
    for code, admin_centre in municipal("code", "admin_centre"):
        found[code].append(admin_centre)
    for code, settlements in settlement_names().items():
        found[code] += settlements
    for old, now in old_numbers().items():
        for code in now.also:
            found[code].append(old)
    return {code: tuple(dict.fromkeys(leading)) for code, leading in found.items()}


@lru_cache(maxsize=1)
def _districts_of() -> dict[str, tuple[str, ...]]:
    found = defaultdict(list)
    for name, codes in districts().items():
        for code in codes:
            found[code].append(name)
    return {code: tuple(inside) for code, inside in found.items()}


def _parts(official: str) -> tuple[str, ...]:
    """The official name whole and, where it is in several languages, in its parts."""
    return (official, *(official.split(" - ") if " - " in official else ()))


@lru_cache(maxsize=1)
def centre_entries() -> tuple[Entry, ...]:
    """The centres, with the numbers their municipalities had."""
    return tuple(map(_centre_entry, centres()))


def _centre_entry(place: Centre) -> Entry:
    numbers = tuple(number for code in place.centre_municipalities for number in _numbers()[code])
    return Entry(
        CENTRE,
        place.slug,
        place.name,
        names=(*_parts(place.official_name), *numbers),
        aliases=(place.region_name, *place.aliases),
        detail=_county_names()[place.county],
        codes=place.centre_municipalities,
        settlement=True,
    )


@lru_cache(maxsize=1)
def town_entries() -> tuple[Entry, ...]:
    """The largest settlements of municipalities that are no centre's."""
    return tuple(
        Entry(
            TOWN,
            town.slug,
            town.name,
            detail=_county_names()[town.county],
            codes=(town.code,),
            settlement=True,
        )
        for town in other_towns()
    )


@lru_cache(maxsize=1)
def municipality_entries() -> tuple[Entry, ...]:
    """The municipalities, by all they are and were called and what lies in them."""
    return tuple(
        Entry(
            MUNICIPALITY,
            slug,
            name,
            names=(*_parts(official), *_numbers()[code], *other_names().get(code, ())),
            aliases=(*_leads_to().get(code, ()), *_districts_of().get(code, ())),
            detail=_county_names()[county],
            codes=(code,),
        )
        for slug, name, official, code, county in municipal(
            "slug", "name", "official_name", "code", "county_code"
        )
    )


@lru_cache(maxsize=1)
def county_entries() -> tuple[Entry, ...]:
    """The counties, by what they are and were."""
    table = snapshot().table("counties")
    former: dict[str, list[str]] = defaultdict(list)
    for county in former_counties():
        for code in county.now:
            former[code] += [county.name, *county.numbers]
    inside = defaultdict(list)
    for code, county_code in municipal("code", "county_code"):
        inside[county_code].append(code)
    return tuple(
        Entry(
            COUNTY,
            row.slug,
            row.name,
            names=(*_parts(row.official_name), row.code, *former[row.code]),
            # A county of one municipality is the same place as that.
            codes=tuple(inside[row.code]) if len(inside[row.code]) == 1 else (),
        )
        for row in table.itertuples()
    )
