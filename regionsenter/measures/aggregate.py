"""From municipal building blocks to the value of any area, by the indicator's declared rule.

Everything is arrays: years by municipalities in, years by areas out. A share is the sum of numerators
over the sum of denominators, a count is a sum, a median becomes a weighted mean that says it is
estimated. A member without a figure is never taken as zero: either enough of the others have one
(``min_coverage``, by population; the result is then ``estimated``), or the area's value is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from regionsenter.catalog.models import (
    Change,
    Count,
    Flow,
    Indicator,
    Mean,
    Ratio,
    WeightedMean,
)
from regionsenter.measures.areas import AreaSet
from regionsenter.snapshot import Cube

#: Codes of why a value is missing; 0 is "not missing". Names are of ``model.MISSING``.
NOT_MISSING, NOT_PUBLISHED, NO_MEMBERS, BOUNDARY, COVERAGE = range(5)
REASON = {
    NOT_PUBLISHED: "not_published",
    NO_MEMBERS: "no_hinterland",
    BOUNDARY: "boundary_change",
    COVERAGE: "coverage",
}


@dataclass(frozen=True)
class AreaValues:
    """Values of one indicator for a set of areas, arrays of years by areas.

    ``value`` is NaN exactly where ``missing`` is not 0; ``estimated`` tells where the value is a
    weighted mean of several members or leaves members out.
    """

    years: np.ndarray
    codes: tuple[str, ...]
    value: np.ndarray
    missing: np.ndarray
    estimated: np.ndarray

    def year_index(self, year: int) -> int | None:
        """The row of a year, or None when the indicator has no such year."""
        found = np.flatnonzero(self.years == year)
        return int(found[0]) if len(found) else None


def evaluate(
    indicator: Indicator,
    areas: AreaSet,
    components: Mapping[str, Cube],
    commuting: Mapping[int, np.ndarray],
    population: np.ndarray,
) -> AreaValues:
    """The indicator's values for the areas.

    Parameters
    ----------
    components, commuting
        As the snapshot gives them.
    population
        Latest population by column (persons; 0 for the combined code): what coverage is measured by.

    Raises
    ------
    TypeError
        For an indicator that is not made of municipal building blocks (a gap).
    """
    rule = indicator.aggregation
    if isinstance(rule, Flow):
        return _flow(areas, commuting, population, indicator.min_coverage)
    if not isinstance(rule, tuple(_PARTS)):
        raise TypeError(f"{indicator.slug}: a {rule.kind} is not made of municipal building blocks")
    years, numerator, denominator = _PARTS[type(rule)](rule, components)
    numerator, denominator = _joined(numerator, denominator, areas.joined)
    exact = isinstance(rule, Count | Mean)
    out = _divide(years, numerator, denominator, areas, population,
                  min_coverage=1.0 if exact else indicator.min_coverage)  # fmt: skip
    value, missing, estimated, members = out
    if isinstance(rule, WeightedMean):
        estimated = estimated | (members > 1)
    finish = _FINISH.get(type(rule))
    if finish:
        value = finish(rule, value, members)
    return AreaValues(years, areas.codes, value, missing, estimated & (missing == 0))


def _stack(components: Mapping[str, Cube], slugs: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Sum of components on the years they share; NaN where one of them has none."""
    cubes = [components[slug] for slug in slugs]
    years = cubes[0].years
    for cube in cubes[1:]:
        years = np.intersect1d(years, cube.years)
    total = sum(cube.values[np.isin(cube.years, years)] for cube in cubes)
    return years, total


def _count(rule, components):
    cube = components[rule.component]
    return cube.years, cube.values.copy(), np.where(np.isnan(cube.values), np.nan, 1.0)


def _ratio(rule, components):
    years, numerator = _stack(components, rule.numerator)
    other, denominator = _stack(components, rule.denominator)
    shared = np.intersect1d(years, other)
    return shared, numerator[np.isin(years, shared)], denominator[np.isin(other, shared)]


def _change(rule, components):
    cube = components[rule.component]
    base = {
        int(y): (rule.base if rule.base is not None else int(y) - rule.years) for y in cube.years
    }
    row = {int(year): i for i, year in enumerate(cube.years)}
    years = np.array([y for y in base if base[y] in row and base[y] != y], dtype=int)
    now = cube.values[[row[y] for y in years]]
    then = cube.values[[row[base[y]] for y in years]]
    return years, now.copy(), then.copy()


def _weighted(rule, components):
    cube = components[rule.component]
    weight_years, weight = _stack(components, rule.weight)
    weight = _nearest(cube.years, weight_years, weight)
    weight = np.where(np.isnan(cube.values), np.nan, weight)
    return cube.years, cube.values * weight, weight


#: How each rule turns its components into numerator and denominator by year and municipality.
_PARTS = {
    Count: _count, Mean: _count, Ratio: _ratio, Change: _change, WeightedMean: _weighted,
}  # fmt: skip


#: What is done with the quotient afterwards.
_FINISH = {
    Count: lambda rule, value, members: value * members,
    Mean: lambda rule, value, members: value,
    Ratio: lambda rule, value, members: value * rule.scale,
    Change: lambda rule, value, members: (value - 1) * 100,
}


def _nearest(years: np.ndarray, have: np.ndarray, values: np.ndarray) -> np.ndarray:
    """For each year and column the value of the nearest year that has one (the earlier on a tie)."""
    out = np.full((len(years), values.shape[1]), np.nan)
    for i, year in enumerate(years):
        for j in np.argsort(np.abs(have - year), kind="stable"):
            empty = np.isnan(out[i])
            if not empty.any():
                break
            out[i, empty] = values[j, empty]
    return out


def _joined(numerator: np.ndarray, denominator: np.ndarray, joined: tuple[int, int, int]):
    """Where one side knows Ålesund and Haram only as one, let both sides do so."""
    first, second, combined = joined
    numerator, denominator = numerator.copy(), denominator.copy()
    one_only = ~np.isnan(numerator[:, combined]) | ~np.isnan(denominator[:, combined])
    for side in (numerator, denominator):
        both = side[:, first] + side[:, second]
        own = side[:, combined]
        side[one_only, combined] = np.where(np.isnan(own), both, own)[one_only]
        side[np.ix_(one_only, [first, second])] = np.nan
    return numerator, denominator


def _divide(years, numerator, denominator, areas: AreaSet, population, *, min_coverage: float):
    """Sum both sides over each area's members that have both, and divide."""
    with np.errstate(invalid="ignore"):
        have = ~np.isnan(numerator) & ~np.isnan(denominator) & (denominator > 0)
    top = areas.total(np.where(have, numerator, 0))
    bottom = areas.total(np.where(have, denominator, 0))
    counted = areas.total(have.astype(float))
    missing, partial = _coverage(have, areas, population, min_coverage)
    with np.errstate(invalid="ignore", divide="ignore"):
        value = np.where(missing == 0, top / bottom, np.nan)
    return value, missing, partial, counted


def _coverage(have, areas: AreaSet, population, min_coverage: float):
    """Which areas lack too much: reason codes, and where members are left out."""
    first, second, combined = areas.joined
    weight = np.maximum(population, 1e-9)
    weight[combined] = 0  # coverage is measured on the municipalities of today
    total = areas.total(weight[None, :])[0]
    present = areas.total(have * weight)
    # Where the two stand as one, an area with both has both.
    as_one = have[:, combined][:, None] & areas.whole[None, :]
    for column in (first, second):
        present = present + (as_one & ~have[:, column][:, None]) * weight[column]
    with np.errstate(invalid="ignore", divide="ignore"):
        coverage = np.where(total > 0, present / total, 0)
    missing = np.zeros(coverage.shape, dtype=np.int8)
    missing[coverage < min_coverage - 1e-9] = COVERAGE
    missing[coverage == 0] = NOT_PUBLISHED
    one_of_two = areas.members[:, [first, second]].sum(axis=1) == 1
    missing[(have[:, combined][:, None] & one_of_two[None, :]) & (missing != 0)] = BOUNDARY
    missing[:, total == 0] = NO_MEMBERS
    return missing, coverage < 1 - 1e-9


def _flow(areas: AreaSet, commuting, population, min_coverage: float) -> AreaValues:
    """Per cent of the employed residents of each area who work inside the same area."""
    years = np.array(sorted(commuting), dtype=int)
    values, missing, partial = [], [], []
    for year in years:
        flows = commuting[int(year)]
        residents = flows.sum(axis=1)
        # Row i of the transposed total: workers in each municipality who live in area i.
        inside = (areas.total(flows.T).T * areas.members).sum(axis=1)
        lacking, left_out = _coverage((residents > 0)[None, :], areas, population, min_coverage)
        with np.errstate(invalid="ignore", divide="ignore"):
            share = 100 * inside / areas.total(residents[None, :])[0]
        values.append(np.where(lacking[0] == 0, share, np.nan))
        missing.append(lacking[0])
        partial.append(left_out[0])
    gone = np.array(missing)
    return AreaValues(years, areas.codes, np.array(values), gone, np.array(partial) & (gone == 0))
