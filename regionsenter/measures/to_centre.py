"""People's way to the centre in question: by the road model, from every municipality to that centre.

A hinterland's way is to the centre whose hinterland it is, also from a municipality of another
labour-market region; only where an area looks to no centre (a county, the country) is it each
municipality's own.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from regionsenter.catalog.aggregation import ToCentre
from regionsenter.geography.centres import centres
from regionsenter.measures.area_values import NOT_MISSING, AreaValues, coverage
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.arrays import Numbers, Reasons, Truths, Wholes
from regionsenter.measures.blocks import Blocks
from regionsenter.snapshot import snapshot


def to_centre_in_question(
    rule: ToCentre, areas: AreaSet, blocks: Blocks, min_coverage: float
) -> AreaValues:
    """The areas' values by the rule, of the latest year of the people.

    A municipality out of reach has no way: it is left out, and the value is an estimate or missing, as
    of any other figure.
    """
    people = blocks.components[rule.weight]
    minutes, ferry = _ways(areas)
    counted = {
        "minutes": minutes,
        "within": 100.0 * (minutes <= (rule.limit or 0)),
        "ferry": 100.0 * ferry,
    }[rule.of]
    known = areas.members & ~np.isnan(minutes) & ~np.isnan(people.values[-1])
    weight = np.where(known, people.values[-1], 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        value = (weight * np.where(known, counted, 0)).sum(axis=1) / weight.sum(axis=1)
    missing, estimated = _lacking(known, areas, blocks, min_coverage)
    if rule.of == "minutes":  # a mean of municipal centres' ways, not of people's
        estimated = estimated | (known.sum(axis=1) > 1)
    there = missing == NOT_MISSING
    return AreaValues(
        np.array([rule.year or people.years[-1]], dtype=int),
        areas.codes,
        np.where(there, value, np.nan)[None, :],
        missing[None, :],
        (estimated & there)[None, :],
    )


def _lacking(known: Truths, areas: AreaSet, blocks: Blocks, min_coverage: float) -> tuple[Reasons, Truths]:
    """As :func:`coverage` has it; here what is known depends on the area as well."""
    each = [
        coverage(known[i][None, :], areas, blocks.population.copy(), min_coverage)
        for i in range(len(areas.codes))
    ]
    missing = np.array([reasons[0, i] for i, (reasons, _) in enumerate(each)], dtype=np.int8)
    return missing, np.array([left_out[0, i] for i, (_, left_out) in enumerate(each)])


def _ways(areas: AreaSet) -> tuple[Numbers, Numbers]:
    """Minutes and ferry (1 or 0), areas by municipalities, to the centre each area looks to; NaN where
    there is no way."""
    minutes, ferry, own = _all_ways()
    places = np.arange(minutes.shape[1])
    goals = [np.flatnonzero(row) for row in areas.targets]
    chosen = np.array([np.full(len(places), own[goal[0]]) if len(goal) else own for goal in goals])
    return minutes[chosen, places], ferry[chosen, places]


@lru_cache(maxsize=1)
def _all_ways() -> tuple[Numbers, Numbers, Wholes]:
    """Minutes and ferry, centres by municipalities of the cubes, and the own centre of each of those."""
    data = snapshot()
    table = data.table("centre_drive_times")
    row = {place.slug: i for i, place in enumerate(centres())}
    column = {code: j for j, code in enumerate(data.codes)}
    at = table["slug"].map(row).to_numpy(int), table["code"].map(column).to_numpy(int)
    minutes = np.full((len(row), len(column)), np.nan)
    ferry = np.full(minutes.shape, np.nan)
    minutes[at], ferry[at] = table["minutes"], table["ferry"]
    # Beyond three hours only municipal centres are timed; that far off they stand for the centre point.
    longer = data.table("drive_times").set_index("to_code")
    for place in centres():
        far = longer.loc[[place.centre_municipalities[0]]]
        j = far["from_code"].map(column).to_numpy(int)
        untimed = np.isnan(minutes[row[place.slug], j])
        minutes[row[place.slug], j[untimed]] = far["minutes"].to_numpy()[untimed]
        ferry[row[place.slug], j[untimed]] = far["ferry"].to_numpy()[untimed]
    own = np.zeros(len(column), dtype=int)  # the combined code has no way of its own, so any will do
    for place in centres():
        own[[column[code] for code in place.municipalities]] = row[place.slug]
    return minutes, ferry, own
