"""Aggregations that look at single members: how many kinds of things, highest minus lowest."""

from __future__ import annotations

import numpy as np

from regionsenter.catalog.models import Kinds, Spread
from regionsenter.measures.area_values import NOT_APPLICABLE, NOT_MISSING, AreaValues, coverage
from regionsenter.measures.areas import AreaSet


def kinds(rule: Kinds, areas: AreaSet, components, population) -> AreaValues:
    """How many of the listed things each area has, each counted once however many there are."""
    years = components[rule.present[0]].years
    for slug in rule.present[1:]:
        years = np.intersect1d(years, components[slug].years)
    found = np.zeros((len(years), len(areas.codes)))
    missing = np.zeros(found.shape, dtype=np.int8)
    for slug in rule.present:
        cube = components[slug]
        rows = cube.values[np.isin(cube.years, years)]
        have = ~np.isnan(rows)
        found += areas.total(np.where(have, rows, 0)) > 0
        lacking, _ = coverage(have, areas, population, 1.0)
        missing = np.where(missing == NOT_MISSING, lacking, missing)
    value = np.where(missing == NOT_MISSING, found, np.nan)
    return AreaValues(years, areas.codes, value, missing, np.zeros(found.shape, dtype=bool))


def spread(rule: Spread, areas: AreaSet, components, population, min_coverage) -> AreaValues:
    """Highest minus lowest member; no meaning for fewer than two municipalities."""
    cube = components[rule.component]
    have = ~np.isnan(cube.values)
    missing, partial = coverage(have, areas, population, min_coverage)
    several = areas.members.sum(axis=1) - areas.whole > 1
    missing[:, ~several & areas.members.any(axis=1)] = NOT_APPLICABLE
    value = np.full(missing.shape, np.nan)
    for i, year in enumerate(cube.values):
        for j in np.flatnonzero(missing[i] == NOT_MISSING):
            numbers = year[areas.members[j]]
            value[i, j] = np.nanmax(numbers) - np.nanmin(numbers)
    return AreaValues(cube.years, areas.codes, value, missing, partial & (missing == NOT_MISSING))
