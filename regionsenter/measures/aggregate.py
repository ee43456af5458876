"""From municipal building blocks to the value of any area, by the indicator's declared rule.

Everything is arrays: years by municipalities in, years by areas out. A share is the sum of numerators
over the sum of denominators, a count is a sum, a median becomes a weighted mean that says it is
estimated. A member without a figure is never taken as zero: either enough of the others have one
(``min_coverage``, by population; the result is then ``estimated``), or the area's value is missing.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from regionsenter.catalog.models import (
    Change,
    Count,
    Flow,
    Indicator,
    Kinds,
    Mean,
    Ratio,
    Spread,
    WeightedMean,
)
from regionsenter.measures.area_values import (
    NOT_APPLICABLE,
    NOT_MISSING,
    AreaValues,
    coverage,
)
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.extremes import kinds, spread
from regionsenter.measures.flows import commuting_share
from regionsenter.snapshot import Cube


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
        return commuting_share(rule, areas, commuting, population, indicator.min_coverage)
    if isinstance(rule, Kinds):
        return kinds(rule, areas, components, population)
    if isinstance(rule, Spread):
        return spread(rule, areas, components, population, indicator.min_coverage)
    if not isinstance(rule, tuple(_PARTS)):
        raise TypeError(f"{indicator.slug}: a {rule.kind} is not made of municipal building blocks")
    years, numerator, denominator = _PARTS[type(rule)](rule, components)
    numerator, denominator = _joined(numerator, denominator, areas.joined)
    exact = isinstance(rule, Count | Mean)
    out = _divide(
        years,
        numerator,
        denominator,
        areas,
        population,
        min_coverage=1.0 if exact else indicator.min_coverage,
    )
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
    base = {int(y): (rule.base if rule.base is not None else int(y) - rule.years) for y in cube.years}
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
    Count: _count,
    Mean: _count,
    Ratio: _ratio,
    Change: _change,
    WeightedMean: _weighted,
}


#: What is done with the quotient afterwards.
_FINISH = {
    # Whole again: a sum divided by the members and multiplied by them loses its last digits.
    Count: lambda rule, value, members: np.round(value * members, 6),
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
        have = ~np.isnan(numerator) & ~np.isnan(denominator) & (denominator >= 0)
    top = areas.total(np.where(have, numerator, 0))
    bottom = areas.total(np.where(have, denominator, 0))
    counted = areas.total(have.astype(float))
    missing, partial = coverage(have, areas, population, min_coverage)
    # A share of nothing has no meaning (the online part of study places where there are none).
    missing[(missing == NOT_MISSING) & (bottom == 0)] = NOT_APPLICABLE
    with np.errstate(invalid="ignore", divide="ignore"):
        value = np.where(missing == NOT_MISSING, top / bottom, np.nan)
    return value, missing, partial, counted
