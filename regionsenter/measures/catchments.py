"""Health areas: which municipalities, and how many people, the hospital of a centre is to serve."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.catalog.aggregation import Catchment
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.area_values import NOT_APPLICABLE, NOT_MISSING, NOT_PUBLISHED, AreaValues
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.blocks import Blocks
from regionsenter.snapshot import snapshot

#: Kinds of area, in the order they are shown: hospital, district psychiatric centre, child psychiatry.
KINDS = ("hospital", "dps", "child")
#: The building block that tells whether a municipality has an acute hospital.
HOSPITALS = "acute_hospitals"


@dataclass(frozen=True)
class Area:
    """A health area that a centre municipality belongs to.

    ``municipalities`` are the codes of those wholly in it; ``parted`` those of which only a part is,
    nobody knows how large. ``hospitals`` are the codes of those wholly in it that have an acute hospital.
    """

    kind: str
    name: str
    municipalities: tuple[str, ...]
    parted: tuple[str, ...]
    hospitals: tuple[str, ...]


@lru_cache(maxsize=1)
def _memberships() -> dict[str, dict[str, dict[str, bool]]]:
    """Kind, area and municipality to whether the municipality is parted."""
    found: dict[str, dict[str, dict[str, bool]]] = {kind: {} for kind in KINDS}
    table = snapshot().table("catchments")
    for code, kind, name, shared in table[["code", "kind", "catchment", "shared"]].itertuples(index=False):
        found[str(kind)].setdefault(str(name), {})[str(code)] = bool(shared)
    return found


def areas_of(slug: str) -> tuple[Area, ...]:
    """The areas a centre's municipalities belong to, by kind and name.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    place = centre(slug)
    return tuple(area for kind in KINDS for area in _areas(place.centre_municipalities, kind))


def _areas(codes: tuple[str, ...], kind: str) -> list[Area]:
    with_hospital = _with(HOSPITALS)
    return [
        Area(
            kind,
            name,
            tuple(code for code, parted in members.items() if not parted),
            tuple(code for code, parted in members.items() if parted),
            tuple(code for code, parted in members.items() if not parted and code in with_hospital),
        )
        for name, members in _memberships()[kind].items()
        if members.keys() & set(codes)
    ]


def hospital_area(slug: str) -> tuple[str, ...]:
    """The municipalities that the hospital of a centre serves, wholly or in part; none without one.

    Of a parted municipality it is not known whom its hospitals serve beyond it: it stands alone.

    Raises UnknownPlace if there is no such centre.
    """
    own = tuple(code for code in centre(slug).centre_municipalities if code in _with(HOSPITALS))
    codes = set(own)
    for area in _areas(own, "hospital"):
        if not codes.intersection(area.parted):
            codes.update(area.municipalities, area.parted)
    return tuple(sorted(codes))


def _with(component: str) -> frozenset[str]:
    """The municipalities that have something of a building block, by its latest year."""
    latest = snapshot().components[component].values[-1]
    return frozenset(code for code, number in zip(snapshot().codes, latest, strict=True) if number > 0)


def catchment(rule: Catchment, areas: AreaSet, blocks: Blocks, min_coverage: float) -> AreaValues:
    """People in each centre's area, by year of population; an estimate where a parted one is left out.

    ``not_applicable`` for a centre without what the rule asks for, ``not_published`` for one that is
    itself parted.
    """
    people = blocks.components["population"]
    latest = snapshot().components[rule.where].values[-1] if rule.where else np.ones(len(snapshot().codes))
    column = {code: j for j, code in enumerate(snapshot().codes)}
    value = np.full((1, len(areas.codes)), np.nan)
    missing = np.full(value.shape, NOT_PUBLISHED, dtype=np.int8)
    estimated = np.zeros(value.shape, dtype=bool)
    for i, place in enumerate(centres()):
        own = tuple(code for code in place.centre_municipalities if latest[column[code]] > 0)
        if not own:
            missing[0, i] = NOT_APPLICABLE
            continue
        found = _areas(own, rule.area)
        total = _people(found, people.values[-1], column)
        if set(own) & {code for area in found for code in area.parted} or np.isnan(total):
            continue
        value[0, i], missing[0, i] = total, NOT_MISSING
        estimated[0, i] = any(area.parted for area in found)
    return AreaValues(people.years[-1:], areas.codes, value, missing, estimated)


def _people(found: list[Area], latest: Numbers, column: dict[str, int]) -> float:
    codes = {code for area in found for code in area.municipalities}
    return float(sum(latest[column[code]] for code in codes)) if codes else np.nan


def people_in(area: Area) -> int:
    """The latest population of the municipalities wholly in an area."""
    column = {code: j for j, code in enumerate(snapshot().codes)}
    return round(_people([area], snapshot().components["population"].values[-1], column))
