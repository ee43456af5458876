"""People's way to the centre in question: by the road model, from every municipality to that centre.

A hinterland's way is to the centre whose hinterland it is, also from a municipality of another
labour-market region; only where an area looks to no centre (a county, the country) is it each
municipality's own.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.catalog.aggregation import ToCentre
from regionsenter.geography.centres import centres
from regionsenter.geography.drive_times import REACH_LIMITS
from regionsenter.measures.area_values import NOT_MISSING, AreaValues, coverage_by_area
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.arrays import Numbers, Wholes
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
    counted = _counted(rule, areas)
    known = areas.members & ~np.isnan(counted) & ~np.isnan(people.values[-1])
    weight = np.where(known, people.values[-1], 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        value = (weight * np.where(known, counted, 0)).sum(axis=1) / weight.sum(axis=1)
    reasons, left_out = coverage_by_area(known, areas, blocks.population, min_coverage)
    missing, estimated = reasons[0], left_out[0]
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


def _counted(rule: ToCentre, areas: AreaSet) -> Numbers:
    """What is averaged, areas by municipalities, to the centre each area looks to; NaN where there is no
    way. Nobody within so many minutes is 0, by road or none."""
    minutes, ferry, own = _all_ways()
    by_centre = {"minutes": minutes, "ferry": 100.0 * ferry}.get(rule.of)
    if by_centre is None:
        by_centre = 100.0 * shares_within(rule.limit or 0)
    places = np.arange(minutes.shape[1])
    goals = [np.flatnonzero(row) for row in areas.targets]
    chosen = np.array([np.full(len(places), own[goal[0]]) if len(goal) else own for goal in goals])
    counted: Numbers = by_centre[chosen, places]
    return counted


@lru_cache(maxsize=8)
def shares_within(limit: int) -> Numbers:
    """The part (0-1) of each municipality's residents within so many minutes of each centre, centres by
    municipalities of the cubes: modelled from the people's homes on the grid, 2019. Do not change it.

    Raises
    ------
    KeyError
        If the snapshot does not have the limit.
    """
    if limit not in REACH_LIMITS:
        raise KeyError(f"nobody is counted within {limit} minutes, only within {REACH_LIMITS}")
    data = snapshot()
    row = {place.slug: i for i, place in enumerate(centres())}
    column = {code: j for j, code in enumerate(data.codes)}
    table = data.table("reach_shares")
    table = table[table["minutes"].eq(limit)]
    found = np.zeros((len(row), len(column)))
    found[table["slug"].map(row).to_numpy(int), table["code"].map(column).to_numpy(int)] = table["share"]
    found.setflags(write=False)
    return found


@lru_cache(maxsize=1)
def _all_ways() -> tuple[Numbers, Numbers, Wholes]:
    """Minutes and ferry, centres by municipalities of the cubes, and the own centre of each of those."""
    data = snapshot()
    row = {place.slug: i for i, place in enumerate(centres())}
    column = {code: j for j, code in enumerate(data.codes)}
    minutes, ferry = _matrices(data.table("centre_drive_times"), ("slug", row), ("code", column))
    # Beyond three hours only municipal centres are timed; that far off they stand for the centre point.
    between = _matrices(data.table("drive_times"), ("to_code", column), ("from_code", column))
    at = [column[place.centre_municipalities[0]] for place in centres()]
    untimed = np.isnan(minutes)
    for side, longer in zip((minutes, ferry), between, strict=True):
        side[untimed] = longer[at][untimed]
    own = np.zeros(len(column), dtype=int)  # the combined code has no way of its own, so any will do
    for place in centres():
        own[[column[code] for code in place.municipalities]] = row[place.slug]
    return minutes, ferry, own


def _matrices(
    table: pd.DataFrame, to: tuple[str, dict[str, int]], start: tuple[str, dict[str, int]]
) -> tuple[Numbers, Numbers]:
    """Minutes and ferry of a table of ways, goals by starts; NaN where it has none.

    ``to`` and ``start`` are each a column of it, and the number of each of its names.
    """
    at = tuple(table[name].map(number).to_numpy(int) for name, number in (to, start))
    minutes = np.full((len(to[1]), len(start[1])), np.nan)
    ferry = minutes.copy()
    minutes[at], ferry[at] = table["minutes"], table["ferry"]
    return minutes, ferry
