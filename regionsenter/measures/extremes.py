"""Aggregations that look at single members: how many kinds of things, highest minus lowest."""

from __future__ import annotations

import numpy as np

from regionsenter.catalog.aggregation import Kinds, Spread
from regionsenter.measures.area_values import NOT_APPLICABLE, NOT_MISSING, AreaValues, coverage
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.blocks import Blocks


def kinds_present(rule: Kinds, areas: AreaSet, blocks: Blocks, min_coverage: float) -> AreaValues:
    """How many of the listed things each area has, each counted once however many there are.

    The sources are dated differently, so the latest figure of each is used, and the value is of the
    latest year among them. An area that may have a thing (no figure for a member, none in the
    others) has no value, so that ``min_coverage`` does not matter.
    """
    cubes = [blocks.components[slug] for slug in rule.present]
    years = np.array([max(int(cube.years[-1]) for cube in cubes)])
    count = np.zeros((1, len(areas.codes)))
    missing = np.zeros(count.shape, dtype=np.int8)
    for cube in cubes:
        latest = cube.values[-1:]
        have = ~np.isnan(latest)
        there = areas.total(np.where(have, latest, 0)) > 0
        count += there
        lacking, _ = coverage(have, areas, blocks.population, 1.0)
        lacking[there] = NOT_MISSING
        missing = np.where(missing == NOT_MISSING, lacking, missing)
    value = np.where(missing == NOT_MISSING, count, np.nan)
    return AreaValues(years, areas.codes, value, missing, np.zeros(count.shape, dtype=bool))


def member_spread(rule: Spread, areas: AreaSet, blocks: Blocks, min_coverage: float) -> AreaValues:
    """Highest minus lowest member; no meaning for fewer than two municipalities."""
    cube = blocks.components[rule.component]
    have = ~np.isnan(cube.values)
    missing, partial = coverage(have, areas, blocks.population, min_coverage)
    several = areas.members.sum(axis=1) - areas.whole > 1
    missing[:, ~several & areas.members.any(axis=1)] = NOT_APPLICABLE
    value = np.full(missing.shape, np.nan)
    for i, year in enumerate(cube.values):
        for j in np.flatnonzero(missing[i] == NOT_MISSING):
            numbers = year[areas.members[j]]
            value[i, j] = np.nanmax(numbers) - np.nanmin(numbers)
    return AreaValues(cube.years, areas.codes, value, missing, partial & (missing == NOT_MISSING))
