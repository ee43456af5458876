"""The distributions of counted numbers, an entry for each area: their intervals, and draws of them.

A draw is of what the place may well give rise to, given what was counted (Jeffreys): gamma with half an
event added, beta with half on both sides, normal. Where a count is NaN so is all that comes of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from regionsenter.measures.arrays import Numbers
from regionsenter.measures.intervals import (
    WIDE,
    Bounds,
    count_bounds,
    difference_bounds,
    quotient_bounds,
    share_bounds,
)


class Chance(Protocol):
    """One distribution an area, of a value in the indicator's unit."""

    @property
    def events(self) -> Numbers:
        """How many events, persons or things it rests on; NaN where that is not known."""
        ...

    def bounds(self) -> Bounds:
        """The 95 % intervals."""
        ...

    def draw(self, random: np.random.Generator, draws: int) -> Numbers:
        """Draws by areas."""
        ...


@dataclass(frozen=True)
class CountChance:
    """``count`` events of ``each`` in the unit, with ``factor`` times the variance of Poisson."""

    count: Numbers
    each: Numbers
    factor: float = 1.0

    @property
    def events(self) -> Numbers:
        """What was counted."""
        return self.count

    @property
    def value(self) -> Numbers:
        """In the unit."""
        return self.count * self.each

    def bounds(self) -> Bounds:
        """Exact Poisson."""
        lower, upper = count_bounds(self.count, self.factor)
        return Bounds(lower * self.each, upper * self.each)

    def draw(self, random: np.random.Generator, draws: int) -> Numbers:
        """Gamma."""
        shape = np.maximum(np.nan_to_num(self.count), 0) / self.factor + 0.5
        return _as_known(
            random.gamma(shape, size=(draws, len(shape))) * self.factor * self.each, self.count
        )


@dataclass(frozen=True)
class DifferenceChance:
    """``plus`` minus ``minus``, two counts apart from each other."""

    plus: CountChance
    minus: CountChance

    @property
    def events(self) -> Numbers:
        """Both counts."""
        return self.plus.count + self.minus.count

    def bounds(self) -> Bounds:
        """Of each, square and add."""
        return difference_bounds(self.plus.value, self.plus.bounds(), self.minus.value, self.minus.bounds())

    def draw(self, random: np.random.Generator, draws: int) -> Numbers:
        """Of each, one after the other."""
        return self.plus.draw(random, draws) - self.minus.draw(random, draws)


@dataclass(frozen=True)
class ShareChance:
    """``count`` of the ``of``; ``scale`` is the value when it is all of them."""

    count: Numbers
    of: Numbers
    scale: float

    @property
    def events(self) -> Numbers:
        """What the share is of."""
        return self.of

    def bounds(self) -> Bounds:
        """Exact binomial."""
        lower, upper = share_bounds(self.count, self.of)
        return Bounds(self.scale * lower, self.scale * upper)

    def draw(self, random: np.random.Generator, draws: int) -> Numbers:
        """Beta."""
        return self.scale * _drawn_share(self.count, self.of, random, draws)


@dataclass(frozen=True)
class QuotientChance:
    """``above`` over ``below``, two counts; ``scale`` is the value when they are equal."""

    above: Numbers
    below: Numbers
    scale: float

    @property
    def events(self) -> Numbers:
        """The lesser count, which decides how sure the quotient is."""
        return np.minimum(self.above, self.below)

    def bounds(self) -> Bounds:
        """Exact, by how all of them divide."""
        lower, upper = quotient_bounds(self.above, self.below)
        return Bounds(self.scale * lower, self.scale * upper)

    def draw(self, random: np.random.Generator, draws: int) -> Numbers:
        """Beta of the part that is above."""
        part = _drawn_share(self.above, self.above + self.below, random, draws)
        return self.scale * part / (1 - part)


@dataclass(frozen=True)
class NormalChance:
    """A value with its standard deviation, both in the unit."""

    value: Numbers
    deviation: Numbers

    @property
    def events(self) -> Numbers:
        """Not known: a net flow does not tell how many moved."""
        return np.full(len(self.value), np.nan)

    def bounds(self) -> Bounds:
        """Normal."""
        return Bounds(self.value - WIDE * self.deviation, self.value + WIDE * self.deviation)

    def draw(self, random: np.random.Generator, draws: int) -> Numbers:
        """Normal."""
        return self.value + self.deviation * random.standard_normal((draws, len(self.value)))


def _drawn_share(count: Numbers, of: Numbers, random: np.random.Generator, draws: int) -> Numbers:
    inside = np.maximum(np.nan_to_num(count), 0)
    outside = np.maximum(np.nan_to_num(of - count), 0)
    return _as_known(random.beta(inside + 0.5, outside + 0.5, size=(draws, len(inside))), of + count)


def _as_known(drawn: Numbers, known: Numbers) -> Numbers:
    return np.where(np.isnan(known), np.nan, drawn)
