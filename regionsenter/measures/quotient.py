"""Aggregations that are one sum over another: counts, shares, growth and means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

import numpy as np

from regionsenter.catalog.aggregation import Change, Count, Mean, Ratio, WeightedMean
from regionsenter.measures.area_values import NOT_APPLICABLE, NOT_MISSING, AreaValues, coverage
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.arrays import Numbers, Truths, Wholes
from regionsenter.measures.blocks import Blocks
from regionsenter.measures.windows import over_years
from regionsenter.snapshot import Cube

R = TypeVar("R")
Components = Mapping[str, Cube]


class Parts(NamedTuple):
    """What is summed, years by municipalities, NaN where a municipality has no figure."""

    years: Wholes
    numerator: Numbers
    denominator: Numbers


class Sums(NamedTuple):
    """Both sides summed over the areas' members, years by areas.

    ``have`` (years by municipalities) tells whose figures are in the sums.
    """

    years: Wholes
    top: Numbers
    bottom: Numbers
    have: Truths


@dataclass(frozen=True)
class Quotient(Generic[R]):
    """Sum of numerators over sum of denominators, of the members that have both.

    ``parts`` makes them of a rule's components; ``finish`` takes the rule, the quotient and how many
    members are counted. ``span`` tells how many years are summed. ``exact``: every member must have its
    figure, whatever the indicator says. ``estimates``: the value of several members is an estimate.
    """

    parts: Callable[[R, Components], Parts]
    finish: Callable[[R, Numbers, Numbers], Numbers] | None = None
    span: Callable[[R], int] | None = None
    exact: bool = False
    estimates: bool = False

    def __call__(self, rule: R, areas: AreaSet, blocks: Blocks, min_coverage: float) -> AreaValues:
        """The areas' values by the rule."""
        years, top, bottom, have = self.sums(rule, areas, blocks)
        members = areas.total(have.astype(float))
        least = 1.0 if self.exact else min_coverage
        missing, estimated = coverage(have, areas, blocks.population, least)
        # A share of nothing has no meaning (the online part of study places where there are none).
        missing[(missing == NOT_MISSING) & (bottom == 0)] = NOT_APPLICABLE
        with np.errstate(invalid="ignore", divide="ignore"):
            value = np.where(missing == NOT_MISSING, top / bottom, np.nan)
        if self.estimates:
            estimated = estimated | (members > 1)
        if self.finish:
            value = self.finish(rule, value, members)
        return AreaValues(years, areas.codes, value, missing, estimated & (missing == NOT_MISSING))

    def sums(self, rule: R, areas: AreaSet, blocks: Blocks, year: int | None = None) -> Sums:
        """What is divided by what; of one ``year`` alone, if given (no rows when it is not there)."""
        years, numerator, denominator = self.parts(rule, blocks.components)
        if self.span:
            sides = (numerator, denominator)
            years, (numerator, denominator) = over_years(years, sides, self.span(rule), areas.joined)
        if year is not None:
            wanted = years == year
            years, numerator, denominator = years[wanted], numerator[wanted], denominator[wanted]
        years, numerator, denominator = _as_joined(Parts(years, numerator, denominator), areas)
        with np.errstate(invalid="ignore"):
            have = ~np.isnan(numerator) & ~np.isnan(denominator) & (denominator >= 0)
        top = areas.total(np.where(have, numerator, 0))
        return Sums(years, top, areas.total(np.where(have, denominator, 0)), have)


def amount(rule: Count | Mean, components: Components) -> Parts:
    """A figure, and the municipality it is of."""
    cube = components[rule.component]
    return Parts(cube.years, cube.values.copy(), np.where(np.isnan(cube.values), np.nan, 1.0))


def ratio(rule: Ratio, components: Components) -> Parts:
    """Both sides of a share, in the years that both have."""
    years, numerator = _stack(components, rule.numerator)
    other, denominator = _stack(components, rule.denominator)
    shared = np.intersect1d(years, other)
    return Parts(shared, numerator[np.isin(years, shared)], denominator[np.isin(other, shared)])


def now_and_then(rule: Change, components: Components) -> Parts:
    """A stock and what it was in the first year of the change."""
    cube = components[rule.component]
    row = {int(year): i for i, year in enumerate(cube.years)}
    spans = [(year, rule.base_year(year)) for year in row]
    pairs = [(year, base) for year, base in spans if base in row and base != year]
    now = cube.values[[row[year] for year, _ in pairs]]
    then = cube.values[[row[base] for _, base in pairs if base is not None]]
    return Parts(np.array([year for year, _ in pairs], dtype=int), now.copy(), then.copy())


def weighted_figure(rule: WeightedMean, components: Components) -> Parts:
    """A published mean times its weight, and the weight."""
    cube = components[rule.component]
    weight_years, weight = _stack(components, rule.weight)
    weight = _nearest(cube.years, weight_years, weight)
    weight = np.where(np.isnan(cube.values), np.nan, weight)
    return Parts(cube.years, cube.values * weight, weight)


def sum_again(rule: Count, quotient: Numbers, members: Numbers) -> Numbers:
    """Whole again: a sum divided by the members and multiplied by them loses its last digits."""
    return np.round(quotient * members, 6)


def scaled(rule: Ratio, quotient: Numbers, members: Numbers) -> Numbers:
    """In the indicator's unit."""
    return quotient * rule.scale - rule.less


def span_of(rule: Ratio) -> int:
    """How many years are summed."""
    return rule.span


def growth(rule: Change, quotient: Numbers, members: Numbers) -> Numbers:
    """Per cent."""
    return (quotient - 1) * 100


def _stack(components: Components, slugs: tuple[str, ...]) -> tuple[Wholes, Numbers]:
    """Sum of components on the years they share; NaN where one of them has none."""
    cubes = [components[slug] for slug in slugs]
    years = cubes[0].years
    for cube in cubes[1:]:
        years = np.intersect1d(years, cube.years)
    total = cubes[0].values[np.isin(cubes[0].years, years)]
    for cube in cubes[1:]:
        total = total + cube.values[np.isin(cube.years, years)]
    return years, total


def _nearest(years: Wholes, have: Wholes, values: Numbers) -> Numbers:
    """For each year and column the value of the nearest year that has one (the earlier on a tie)."""
    out = np.full((len(years), values.shape[1]), np.nan)
    for i, year in enumerate(years):
        for j in np.argsort(np.abs(have - year), kind="stable"):
            empty = np.isnan(out[i])
            if not empty.any():
                break
            out[i, empty] = values[j, empty]
    return out


def _as_joined(parts: Parts, areas: AreaSet) -> Parts:
    """Where one side knows Ålesund and Haram only as one, let both sides do so."""
    first, second, combined = areas.joined
    numerator, denominator = parts.numerator.copy(), parts.denominator.copy()
    one_only = ~np.isnan(numerator[:, combined]) | ~np.isnan(denominator[:, combined])
    for side in (numerator, denominator):
        both = side[:, first] + side[:, second]
        own = side[:, combined]
        side[one_only, combined] = np.where(np.isnan(own), both, own)[one_only]
        side[one_only, first] = side[one_only, second] = np.nan
    return Parts(parts.years, numerator, denominator)
