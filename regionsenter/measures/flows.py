"""Shares from the commuting matrix: who works where, seen from any area."""

from __future__ import annotations

import numpy as np

from regionsenter.catalog.aggregation import Flow
from regionsenter.measures.area_values import (
    BOUNDARY,
    NOT_APPLICABLE,
    NOT_MISSING,
    AreaValues,
    coverage,
)
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.arrays import Numbers, Reasons, Truths
from regionsenter.measures.blocks import Blocks


def commuting_share(rule: Flow, areas: AreaSet, blocks: Blocks, min_coverage: float) -> AreaValues:
    """Per cent of each area's employed residents (or of its workers) by where the others are.

    See :class:`regionsenter.catalog.aggregation.Flow`. Persons whose workplace is not in a municipality
    of the mainland are left out of both sides.
    """
    years = np.array(sorted(blocks.commuting), dtype=int)
    values, missing, partial = [], [], []
    goal = areas.members if rule.destination == "own" else areas.targets
    for year in years:
        flows = blocks.commuting[int(year)]
        residents, workers = flows.sum(axis=1), flows.sum(axis=0)
        base = residents if rule.of == "residents" else workers
        # [j, i] of the total: workers in municipality j who live in area i.
        inside = (areas.total(flows.T) * goal.T).sum(axis=0)
        lacking, left_out = coverage((base > 0)[None, :], areas, blocks.population, min_coverage)
        lacking = _without_goal(lacking[0], areas, goal, residents)
        with np.errstate(invalid="ignore", divide="ignore"):
            share = 100 * inside / areas.total(base[None, :])[0]
        share = 100 - share if rule.of == "workers" else share
        values.append(np.where(lacking == NOT_MISSING, share, np.nan))
        missing.append(lacking)
        partial.append(left_out[0])
    gone = np.array(missing)
    return AreaValues(years, areas.codes, np.array(values), gone, np.array(partial) & (gone == NOT_MISSING))


def _without_goal(lacking: Reasons, areas: AreaSet, goal: Truths, residents: Numbers) -> Reasons:
    """An area that looks to no centre has no such share; nor has one whose centre was another
    municipality that year."""
    first, second, combined = areas.joined
    lacking = lacking.copy()
    # Within the whole country everybody works inside it: 100 by definition says nothing.
    useless = ~goal.any(axis=1) | (areas.members & goal).all(axis=1)
    lacking[useless & (lacking == NOT_MISSING)] = NOT_APPLICABLE
    one_of_two = goal[:, [first, second]].sum(axis=1) == 1
    if residents[combined] > 0:
        lacking[one_of_two & (lacking == NOT_MISSING)] = BOUNDARY
    return lacking
