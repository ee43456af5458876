"""Classes of a choropleth: few, readable limits, and the class of each value.

Limits are quantiles or natural breaks (Fisher-Jenks), then rounded as far as the
distance to the next limit allows, so that a legend says 12,5 and 20 rather than 12,47 and 19,93.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from regionsenter.measures.arrays import Numbers, Wholes

MISSING = -1

#: How the classes lie: from low to high, mirrored round zero, or by given limits on both sides of zero.
Order = Literal["rising", "mirrored", "round_zero"]

SCHEMES: dict[str, Callable[[Numbers, int], Numbers]] = {
    "quantiles": lambda values, k: quantiles(values, k),
    "natural": lambda values, k: natural_breaks(values, k),
}


@dataclass(frozen=True, eq=False)
class Classes:
    """``limits`` are the inner ones, lowest first: class i is limits[i-1] <= value < limits[i].

    ``codes`` gives each value's class, :data:`MISSING` for NaN; ``count`` is the number of classes, 0
    without values. ``empty`` is how many of the ``mirrored`` classes are left out below and above
    because no value is so low or so high.
    """

    limits: tuple[float, ...]
    codes: Wholes
    count: int
    order: Order = "rising"
    empty: tuple[int, int] = (0, 0)

    def code(self, value: float | None) -> int | None:
        """Class of one more value, None when missing or when there are no classes."""
        if value is None or not math.isfinite(value) or not self.count:
            return None
        return int(np.searchsorted(self.limits, value, side="right"))


def classify(
    values: Numbers,
    k: int = 5,
    scheme: str = "quantiles",
    decimals: int = 1,
    diverging: bool = False,
) -> Classes:
    """Classify ``values`` (NaN = missing) into at most ``k`` classes.

    Values are first rounded to the ``decimals`` they are shown with, so that a number on the
    screen never lies on the wrong side of a limit. With ``diverging`` zero is always a limit and
    the others mirror each other; ``k`` is then raised to an even number. Raises ``ValueError``
    for an unknown scheme or k outside 2-8.
    """
    if scheme not in SCHEMES:
        raise ValueError(f"scheme must be one of {sorted(SCHEMES)}")
    if not 2 <= k <= 8:
        raise ValueError("k must be 2-8")
    rounded = np.round(np.asarray(values, dtype=float), decimals)
    rounded[~np.isfinite(rounded)] = np.nan
    known = rounded[~np.isnan(rounded)]
    if not len(known):
        return _none(len(rounded))
    if diverging:
        limits, empty = _mirrored(known, k + k % 2, scheme, decimals)
        return Classes(tuple(limits), _codes(rounded, limits), len(limits) + 1, "mirrored", empty)
    limits = _used(_limits(known, k, scheme, decimals), known)
    return Classes(tuple(limits), _codes(rounded, limits), len(limits) + 1)


def classify_at(
    values: Numbers, limits: tuple[float, ...], decimals: int = 1, diverging: bool = False
) -> Classes:
    """Classify ``values`` by limits of the reader's own, also where a class stays empty.

    ``diverging`` classes lie on both sides of zero, which need not be a limit. Raises ``ValueError`` for
    limits that do not rise or are more than eight.
    """
    if not 1 <= len(limits) <= 8 or any(a >= b for a, b in zip(limits, limits[1:], strict=False)):
        raise ValueError("limits must be 1-8 and rise")
    rounded = np.round(np.asarray(values, dtype=float), decimals)
    if not np.isfinite(rounded).any():
        return _none(len(rounded))
    order: Order = "round_zero" if diverging else "rising"
    return Classes(tuple(limits), _codes(rounded, limits), len(limits) + 1, order)


def _none(count: int) -> Classes:
    """The classes of ``count`` missing values."""
    return Classes((), np.full(count, MISSING), 0)


def _codes(rounded: Numbers, limits: Sequence[float]) -> Wholes:
    codes = np.searchsorted(limits, rounded, side="right")
    return np.where(np.isfinite(rounded), codes, MISSING)


def quantiles(values: Numbers, k: int) -> Numbers:
    """The at most ``k`` - 1 inner limits between classes of as equal size as ties allow.

    The limits of ``mapclassify.Quantiles`` to the last bit, which ``np.quantile`` misses: its other
    order of multiplying moves a limit halfway between two round numbers to the other of them.
    """
    x = np.sort(values)
    share = 100.0 / k
    shares = np.minimum(np.arange(share, 100 + share, share), 100.0)
    rank = shares / 100 * (len(x) - 1)
    below = rank.astype(int)
    above = np.minimum(below + 1, len(x) - 1)
    to_above, to_below = below + 1 - rank, rank - below
    limits = (x[below] * to_above + x[above] * to_below) / (to_above + to_below)
    # The last is the highest value: an end, not a limit, also where ties lift others up to it.
    return np.unique(limits)[:-1]


def natural_breaks(values: Numbers, k: int) -> Numbers:
    """The ``k`` - 1 inner limits with the least squared deviation within classes (Fisher 1958).

    The same optimum as ``mapclassify.FisherJenks``, by one array operation a class: 100 times
    faster than that without numba, which matters when every click classifies. A limit here is
    the lowest value of the upper class.
    """
    x = np.sort(values)
    n = len(x)
    total, squares = (np.concatenate([[0.0], np.cumsum(y)]) for y in (x - x.mean(), (x - x.mean()) ** 2))
    start, end = np.arange(n)[:, None], np.arange(1, n + 1)[None, :]
    size = np.maximum(end - start, 1)
    deviation = squares[end] - squares[start] - (total[end] - total[start]) ** 2 / size
    deviation = np.where(end > start, deviation, np.inf)  # [i, j]: of x[i] .. x[j]
    best, starts = deviation[0], []
    for _ in range(k - 1):
        # Best for x[:i] in one class less, plus one class from i.
        cost = np.concatenate([[np.inf], best[:-1]])[:, None] + deviation
        starts.append(cost.argmin(axis=0))
        best = cost.min(axis=0)
    limits, last = [], n - 1
    for choice in reversed(starts):
        first = int(choice[last])
        limits.append(x[first])
        last = first - 1
    return np.array(limits[::-1])


def _limits(known: Numbers, k: int, scheme: str, decimals: int) -> list[float]:
    """Inner limits of plain classes, before empty ones are dropped."""
    distinct = np.unique(known)
    if len(distinct) <= k:
        return [float(value) for value in distinct[1:]]
    raw = np.unique(SCHEMES[scheme](known, k))
    return readable(raw, float(distinct[0]), float(distinct[-1]), decimals)


def _mirrored(known: Numbers, k: int, scheme: str, decimals: int) -> tuple[list[float], tuple[int, int]]:
    """Limits -b, -a, 0, a, b cut to the classes that have values, and how many are cut at each end."""
    sizes = np.abs(known[known != 0])
    outer: list[float] = []
    if len(sizes) and k > 2:
        outer = [limit for limit in _limits(sizes, k // 2, scheme, decimals) if limit > 0]
    limits = [-limit for limit in reversed(outer)] + [0.0] + outer
    codes = np.searchsorted(limits, known, side="right")
    first, last = int(codes.min()), int(codes.max())
    return limits[first:last], (first, len(limits) - last)


def readable(raw: Numbers, lowest: float, highest: float, decimals: int) -> list[float]:
    """Round each limit to 1, 2 or 5 times a power of ten, at most a quarter of its class away."""
    ends = np.concatenate([[lowest], raw, [highest]])
    finest = 10.0**-decimals
    result = []
    for before, limit, after in zip(ends[:-2], raw, ends[2:], strict=True):
        gaps = [gap for gap in (limit - before, after - limit) if gap > 0]
        step = max(finest, _nice(min(gaps, default=finest) / 2))
        # Two digits more than shown: only sweeps away 0.30000000000000004.
        result.append(round(round(limit / step) * step, decimals + 2))
    return result


def _nice(size: float) -> float:
    """The largest of 1, 2, 5 times a power of ten that is at most ``size``."""
    power = 10.0 ** math.floor(math.log10(size)) if size > 0 else 0.0
    return next((factor * power for factor in (5, 2) if factor * power <= size), power)


def _used(limits: list[float], known: Numbers) -> list[float]:
    """The limits without those that leave a class empty."""
    kept: list[float] = []
    low = -math.inf
    for limit in sorted(set(limits)):
        if np.any((known >= low) & (known < limit)) and np.any(known >= limit):
            kept.append(limit)
            low = limit
    return kept
