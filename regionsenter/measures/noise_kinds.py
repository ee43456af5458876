"""How each kind of noise is reckoned, from an indicator's values and how many they are of.

What the kinds are is told in :mod:`regionsenter.measures.noise`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.catalog import components
from regionsenter.catalog.aggregation import Change, Flow, Ratio, WeightedMean
from regionsenter.catalog.models import Indicator
from regionsenter.measures.aggregate import KINDS
from regionsenter.measures.areas import AreaSet, areas
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.blocks import Blocks, blocks_of
from regionsenter.measures.chance import (
    Chance,
    CountChance,
    DifferenceChance,
    NormalChance,
    QuotientChance,
    ShareChance,
)
from regionsenter.measures.dispersion import flow_dispersion, growth_dispersion, is_net
from regionsenter.measures.quotient import Quotient
from regionsenter.measures.town import town_areas, town_blocks
from regionsenter.measures.values import LOCAL
from regionsenter.snapshot import snapshot

#: What a rate or a share is of, by unit.
SCALES = {"percent": 100.0, "per_100": 100.0, "per_1000": 1000.0}


@dataclass(frozen=True)
class Counted:
    """An indicator's values in a year, and how many persons or things each area's is of (``base``)."""

    entry: Indicator
    kind: str
    year: int
    value: Numbers
    base: Numbers

    @property
    def scale(self) -> float:
        """What a value of the whole base is."""
        rule = self.entry.aggregation
        return rule.scale if isinstance(rule, Ratio) else SCALES.get(self.entry.unit, 1.0)

    @property
    def count(self) -> Numbers:
        """How many of the base it is; whole again where it is a count, to the last digit."""
        rule = self.entry.aggregation
        less = rule.less if isinstance(rule, Ratio) else 0.0
        return np.round((self.value + less) / self.scale * self.base, 6)

    @property
    def each(self) -> Numbers:
        """What one of the base is, in the indicator's unit."""
        return self.scale / self.base


def _counts(of: Counted) -> Chance:
    sides = [CountChance(count, of.each) for count in _two_sides(of)]
    return DifferenceChance(*sides) if sides else CountChance(of.count, of.each)


def _two_sides(of: Counted) -> list[Numbers]:
    """The two counts a rate is the difference of; none where it is not of a difference."""
    rule = of.entry.aggregation
    if not isinstance(rule, Ratio):
        return []
    sides = components()[rule.numerator[0]].difference_of or ()
    rules = [rule.model_copy(update={"numerator": (side,)}) for side in sides]
    divided, blocks_of_kind = made_of(of.entry, of.kind)
    summed = KINDS["ratio"]
    assert isinstance(summed, Quotient)
    return [summed.sums(each, divided, blocks_of_kind, of.year).top[0] for each in rules]


def _shares(of: Counted) -> Chance:
    return ShareChance(of.count, of.base, of.scale)


def _two_counts(of: Counted) -> Chance:
    # A published quotient has the two together as its weight (women and men), others the one below.
    quotient = of.value / of.scale
    below = of.base / (1 + quotient) if isinstance(of.entry.aggregation, WeightedMean) else of.base
    return QuotientChance(quotient * below, below, of.scale)


def _overdispersed(of: Counted) -> Chance:
    rule = of.entry.aggregation
    if isinstance(rule, Change):
        span = of.year - (rule.base_year(of.year) or of.year)
        return NormalChance(of.value, 100 * np.sqrt(span * growth_dispersion(rule.component) / of.base))
    assert isinstance(rule, Ratio)
    factor = flow_dispersion(rule.numerator, rule.denominator)
    if is_net(rule.numerator):
        return NormalChance(of.value, of.scale * np.sqrt(factor / of.base))
    return CountChance(of.count, of.each, factor)


#: The distribution, by what is declared.
BY_NOISE: dict[str, Callable[[Counted], Chance]] = {
    "counts": _counts,
    "shares": _shares,
    "two_counts": _two_counts,
    "overdispersed": _overdispersed,
}


def base_of(entry: Indicator, kind: str, year: int) -> Numbers | None:
    """What each area's value is of; None where the rule or the year has no such number."""
    rule = entry.aggregation
    if isinstance(rule, Flow):
        if year not in blocks().commuting:
            return None
        by_municipality = blocks().commuting[year].sum(axis=1 if rule.of == "residents" else 0)
        base: Numbers = areas(kind).total(by_municipality[None, :])[0]
        return base
    combine = KINDS[rule.kind]
    if not isinstance(combine, Quotient):
        return None
    bottom = combine.sums(rule, *made_of(entry, kind), year).bottom
    return np.where(bottom[0] > 0, bottom[0], np.nan) if len(bottom) else None


def made_of(entry: Indicator, kind: str) -> tuple[AreaSet, Blocks]:
    """The areas of a kind and the building blocks of an indicator's values there."""
    if entry.of_town and kind in ("centre", LOCAL):
        return town_areas(), town_blocks("town" if kind == "centre" else "rest")
    return areas(kind), blocks()


def people_behind(of: Counted) -> Numbers | None:
    """How many persons the values are of; None where they are of things that residents have."""
    rule = of.entry.aggregation
    if isinstance(rule, Flow):
        return of.base
    if not isinstance(rule, Ratio | WeightedMean):
        return None
    below = rule.denominator if isinstance(rule, Ratio) else rule.weight
    if any(components()[slug].unit != "persons" for slug in below):
        return None
    both = isinstance(rule, Ratio) and of.entry.noise == "two_counts"
    people = of.base + of.count if both else of.base
    # The same people are counted in each of the years of a mean.
    return people / rule.span if isinstance(rule, Ratio) else people


@lru_cache(maxsize=1)
def blocks() -> Blocks:
    """The snapshot's building blocks, for what a municipality counts."""
    return blocks_of(snapshot())
