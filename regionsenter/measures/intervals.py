"""Exact 95 % intervals of counts and shares, and of the difference between two numbers. Pure arrays.

A year's births, or those of 67 among the residents, are taken as one draw of what the place gives rise to:
the interval holds what would be as good an explanation of the number that was counted. It says nothing
of errors in the register, of which there are next to none.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.special import betaincinv, gammaincinv, ndtri

from regionsenter.measures.arrays import Numbers

#: The part of the draws an interval holds.
PART = 0.95
LOW, HIGH = (1 - PART) / 2, (1 + PART) / 2
#: Half the width of a normal interval, in standard deviations.
WIDE = float(ndtri(HIGH))


class Bounds(NamedTuple):
    """Lower and upper ends, in the unit of what they are of; NaN where there is no interval."""

    lower: Numbers
    upper: Numbers


def count_bounds(count: Numbers, factor: float = 1.0) -> Bounds:
    """Of a Poisson count (Garwood), by the gamma distribution; 0 gives 0 to 3.69.

    ``factor`` is by how many times the variance is that of a Poisson count; the count is then taken
    as so many times fewer events.
    """
    events = np.where(count >= 0, count, np.nan) / factor
    lower = np.where(events > 0, gammaincinv(np.maximum(events, 1e-12), LOW), events)
    upper = gammaincinv(events + 1, HIGH)
    return Bounds(np.asarray(factor * lower, float), np.asarray(factor * upper, float))


def share_bounds(count: Numbers, of: Numbers) -> Bounds:
    """Of the share ``count / of`` (Clopper-Pearson), by the beta distribution; 0 to 1."""
    with np.errstate(invalid="ignore"):
        known = (of > 0) & (count >= 0) & (count <= of * (1 + 1e-9))
    count = np.where(known, np.minimum(count, of), np.nan)
    rest = np.where(known, of - count, np.nan)
    some, others = np.maximum(count, 1e-12), np.maximum(rest, 1e-12)
    lower = np.where(count > 0, betaincinv(some, rest + 1, LOW), 0 * count)
    upper = np.where(rest > 0, betaincinv(count + 1, others, HIGH), 1 + 0 * count)
    return Bounds(lower, upper)


def quotient_bounds(above: Numbers, below: Numbers) -> Bounds:
    """Of ``above / below``, two counts apart from each other: how all of them divide is binomial."""
    lower, upper = share_bounds(above, above + below)
    with np.errstate(divide="ignore"):
        return Bounds(lower / (1 - lower), upper / (1 - upper))


def difference_bounds(a: Numbers, of_a: Bounds, b: Numbers, of_b: Bounds) -> Bounds:
    """Of ``a - b``, two numbers apart from each other, from the interval of each (square and add)."""
    down = np.hypot(a - of_a.lower, of_b.upper - b)
    up = np.hypot(of_a.upper - a, b - of_b.lower)
    return Bounds(a - b - down, a - b + up)
