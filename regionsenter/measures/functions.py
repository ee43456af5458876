"""A centre's regional functions one by one: there or not, how many, where, and by which source.

The kinds are those of the indicator :data:`COUNT`, so that the list and the number always agree.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from regionsenter.catalog import components, indicator
from regionsenter.catalog.models import Component
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.measures.areas import areas
from regionsenter.measures.values import default_year, value, values
from regionsenter.snapshot import snapshot

COUNT, RESIDUAL = "antall-funksjoner", "funksjoner-utover-folketall"
YES, NO, MISSING = "yes", "no", "missing"

#: Further figures that belong with a function: how far it reaches, how much of it is on the spot.
DETAILS = {
    "emergency_clinics": ("emergency_clinic_municipalities",),
    "study_places_university": ("study_places_university_flexible",),
}


@dataclass(frozen=True)
class Function:
    """One kind of function in a centre.

    ``status`` is ``yes``, ``no`` or ``missing`` (the source does not tell) for the centre
    municipalities together; ``number`` how many there are in them (None when missing) in
    ``component.unit``. ``places`` has (municipal code, name, number) of every municipality of the
    region with the function, the centre's first; ``details`` further figures by component.
    """

    component: Component
    status: str
    number: float | None
    year: int
    places: tuple[tuple[str, str, float], ...]
    details: dict[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True)
class FunctionProfile:
    """All functions of a centre against what the population of its region suggests.

    ``count`` is the number of kinds, ``expected`` what the line through all centres gives for the
    region's population, ``residual`` the difference; None where a kind is missing. ``year`` is that
    of the count: the latest of the sources, each function has its own.
    """

    centre: Centre
    functions: tuple[Function, ...]
    count: float | None
    expected: float | None
    residual: float | None
    year: int


def functions(slug: str) -> FunctionProfile:
    """The functions of a centre.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    place = centre(slug)
    year = default_year(COUNT)
    count = value(COUNT, "centre", place.slug, year)
    residual = value(RESIDUAL, "centre", place.slug).value
    expected = None if count.value is None or residual is None else count.value - residual
    return FunctionProfile(
        centre=place,
        functions=tuple(_function(slug, place) for slug in indicator(COUNT).aggregation.components()),
        count=count.value,
        expected=expected,
        residual=residual,
        year=year,
    )


def against_population() -> pd.DataFrame:
    """Every centre's number of kinds against the population of its region.

    Returns
    -------
    DataFrame
        ``slug, name, population`` (persons in the region), ``count``, ``expected`` (on the line
        through all centres, on the logarithm of population); rows without a count are left out.
    """
    count, residual = values(COUNT, "centre"), values(RESIDUAL, "centre")
    year = int(count.years[-1])
    stock = values("folketall", "region").of_year(year).value
    row = areas("region").index
    frame = pd.DataFrame(
        {
            "slug": [place.slug for place in centres()],
            "name": [place.name for place in centres()],
            "population": [stock[row[str(place.region_number)]] for place in centres()],
            "count": count.value[-1],
            "expected": count.value[-1] - residual.of_year(year).value,
        }
    )
    return frame.dropna().reset_index(drop=True)


def _function(slug: str, place: Centre) -> Function:
    cube = snapshot().components[slug]
    by_code = _latest(slug)
    number = _sum(slug, place)
    if number is None:
        # One centre municipality may have the function though nothing is known of its twin.
        known = [by_code[code] for code in place.centre_municipalities if code in by_code]
        status = YES if any(known) else MISSING
    else:
        status = YES if number else NO
    names = dict(snapshot().table("municipalities")[["code", "name"]].to_numpy())
    ordered = (*place.centre_municipalities, *place.hinterland)
    places = tuple((code, names[code], by_code[code]) for code in ordered if by_code.get(code))
    details = {detail: _sum(detail, place) for detail in DETAILS.get(slug, ())}
    return Function(
        components()[slug], status, number, int(cube.years[-1]), places, details if number else {}
    )


def _sum(slug: str, place: Centre) -> float | None:
    """The centre municipalities' latest figures summed; None where one of them has none."""
    by_code = _latest(slug)
    codes = place.centre_municipalities
    return sum(by_code[code] for code in codes) if all(code in by_code for code in codes) else None


def _latest(slug: str) -> dict[str, float]:
    """The latest figures of a component by municipal code, where there are any."""
    data = snapshot()
    row = data.components[slug].values[-1]
    return {code: float(x) for code, x in zip(data.codes, row, strict=True) if x == x}
