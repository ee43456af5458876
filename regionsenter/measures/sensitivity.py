"""How much the target group hangs on where the limits are set.

Three answers: how many centres are in as one limit moves (:func:`curves`), how steadily each centre
is in over a declared grid of reasonable settings (:func:`steadiness`), and which centres one step
of one limit would move (``Steady.flips``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import numpy as np

from regionsenter.geography.centres import centres
from regionsenter.geography.delineation import judge
from regionsenter.geography.limits import BY_FIELD, FUNCTIONS, Limits
from regionsenter.measures.arrays import Truths
from regionsenter.measures.target_figures import figures


@dataclass(frozen=True)
class Axis:
    """The reasonable values of one limit, ascending, and why these; the default is one of them."""

    limit: str
    values: tuple[float, ...]
    why: str


#: The settings held to be reasonable: every combination of these. Only the limits that stand for
#: what the strategy says of the group (regional centres, without the largest cities and without
#: centres in the hinterland of big cities) are moved; functions and hinterland size are choices.
REASONABLE = (
    Axis(
        "min_settlement",
        (500, 1_000, 2_000),
        "The default, twice and four times as much: each about as long a step for a village.",
    ),
    Axis(
        "max_settlement",
        (50_000, 60_000, 75_000),
        "50 000 is where a city begins in the European degree of urbanisation; Ålesund and Tønsberg "
        "(about 56 000) lie between it and the default, Kristiansand (67 000) between that and 75 000.",
    ),
    Axis(
        "big_city",
        (75_000, 100_000, 150_000),
        "The seven, six and four largest centre settlements of the country.",
    ),
    Axis(
        "max_big_city_commuting",
        (25.0, 30.0, 40.0),
        "A quarter, the default, and two fifths of the employed residents: strong ties in any case.",
    ),
)

#: How far a limit is moved up and down to say in words what the number hangs on.
STEP = 0.25

#: Where the curves are measured. Today's value is put in where it is not one of these.
GRID: dict[str, tuple[float, ...]] = {
    "min_settlement": (0, *range(200, 2_000, 100), *range(2_000, 5_001, 250)),
    "max_settlement": (*range(5_000, 30_000, 2_500), *range(30_000, 130_001, 5_000)),
    "big_city": (*range(30_000, 150_000, 5_000), *range(150_000, 300_001, 25_000)),
    "max_big_city_commuting": tuple(np.arange(2.0, 60.1, 2.0)),
    "min_big_city_minutes": tuple(range(15, 181, 5)),
    "min_functions": tuple(range(0, len(FUNCTIONS) + 1)),
    "min_hinterland_population": (
        0,
        *range(250, 2_000, 250),
        *range(2_000, 10_001, 1_000),
        *range(15_000, 40_001, 5_000),
    ),
    "min_centrality_class": tuple(range(1, 7)),
    "max_centrality_class": tuple(range(1, 7)),
    "clinic_municipalities": tuple(range(1, 13)),
    "job_coverage": tuple(np.arange(80.0, 120.1, 2.5)),
    "self_containment": tuple(np.arange(50.0, 95.1, 2.5)),
    "hinterland_share": tuple(np.arange(2.5, 40.1, 2.5)),
}


@dataclass(frozen=True)
class Curve:
    """The number of centres in at each value of one limit, the others as they are.

    ``today`` is the value that is set (None: the limit is off) and ``count`` what it gives.
    """

    limit: str
    values: tuple[float, ...]
    counts: tuple[int, ...]
    today: float | None
    count: int

    def nearest(self, wanted: float) -> int:
        """The number of centres at the measured value nearest to one that is wanted."""
        at = min(range(len(self.values)), key=lambda i: abs(self.values[i] - wanted))
        return self.counts[at]


@dataclass(frozen=True)
class Sway:
    """How many are in when one limit is moved by :data:`STEP` down and up, the others as they are."""

    limit: str
    below: int
    above: int
    now: int

    @property
    def width(self) -> int:
        """How far apart the two are."""
        return abs(self.above - self.below)

    @property
    def still(self) -> bool:
        """Whether the limit moves nobody."""
        return self.below == self.above == self.now

    @property
    def fewest(self) -> int:
        """The least number of the three."""
        return min(self.below, self.above, self.now)

    @property
    def most(self) -> int:
        """The largest number of the three."""
        return max(self.below, self.above, self.now)


@dataclass(frozen=True)
class Flip:
    """One limit moved one step from the default, and this alone moves a centre in or out."""

    limit: str
    value: float
    inside: bool


@dataclass(frozen=True)
class Steady:
    """How steadily one centre is in: per cent of the reasonable settings, and what would move it."""

    slug: str
    share: float
    inside: bool
    flips: tuple[Flip, ...]


@dataclass(frozen=True)
class Steadiness:
    """All centres over the grid, by region number; ``settings`` is how many were tried.

    ``fewest``/``most``: the number of centres in under the strictest and the loosest of them.
    """

    settings: int
    centres: tuple[Steady, ...]
    fewest: int
    most: int

    @property
    def always(self) -> frozenset[str]:
        """The centres that are in under every reasonable setting."""
        return frozenset(place.slug for place in self.centres if place.share == 100)

    @property
    def never(self) -> frozenset[str]:
        """The centres that are out under every reasonable setting."""
        return frozenset(place.slug for place in self.centres if place.share == 0)

    @property
    def sometimes(self) -> tuple[Steady, ...]:
        """The centres whose place depends on the setting, the most often in first."""
        doubtful = [place for place in self.centres if 0 < place.share < 100]
        return tuple(sorted(doubtful, key=lambda place: -place.share))

    @property
    def single(self) -> tuple[Steady, ...]:
        """The centres that one step of one limit would move."""
        return tuple(place for place in self.centres if place.flips)


@lru_cache(maxsize=64)
def curves(limits: Limits | None = None) -> tuple[Curve, ...]:
    """One curve a limit that can be moved, in the order of :data:`GRID`.

    The limits of the functions have one only where some number of functions is asked for. Values
    that do not go with the other limits are left out of the grid, and so is a limit without any left.
    """
    limits = limits or Limits()
    count = int(judge(figures(), limits).inside.sum())
    drawn = (
        _curve(limits, name, count)
        for name in GRID
        if name not in FUNCTIONS or (limits.min_functions and name in limits.counted)
    )
    return tuple(curve for curve in drawn if curve.values)


def sways(curves: Sequence[Curve]) -> tuple[Sway, ...]:
    """What moving each limit that is on does, of those that are measured in more than ones."""
    return tuple(
        Sway(
            curve.limit,
            curve.nearest(curve.today * (1 - STEP)),
            curve.nearest(curve.today * (1 + STEP)),
            curve.count,
        )
        for curve in curves
        if BY_FIELD[curve.limit].continuous and curve.today
    )


def _curve(limits: Limits, name: str, count: int) -> Curve:
    today = getattr(limits, name)
    grid = sorted({float(x) for x in GRID[name]} | ({float(today)} if today is not None else set()))
    points = []
    for value in grid:
        try:
            other = limits.with_values({name: value})
        except ValueError:
            continue
        points.append((value, int(judge(figures(), other).inside.sum())))
    values, counts = tuple(value for value, _ in points), tuple(count for _, count in points)
    return Curve(name, values, counts, None if today is None else float(today), count)


@lru_cache(maxsize=1)
def steadiness() -> Steadiness:
    """Every centre over every combination of :data:`REASONABLE`, and one step from the default."""
    grid = inside_by_setting()
    share = 100 * grid.mean(axis=0)
    flips: list[list[Flip]] = [[] for _ in centres()]
    default = judge(figures(), Limits()).inside
    for axis in REASONABLE:
        for value in one_step_from(axis):
            now = judge(figures(), Limits().with_values({axis.limit: value})).inside
            for i in np.flatnonzero(now != default):
                flips[i].append(Flip(axis.limit, value, bool(now[i])))
    number = grid.sum(axis=1)
    return Steadiness(
        len(grid),
        tuple(
            Steady(place.slug, float(share[i]), bool(default[i]), tuple(flips[i]))
            for i, place in enumerate(centres())
        ),
        int(number.min()),
        int(number.max()),
    )


def settings() -> tuple[Limits, ...]:
    """Every combination of :data:`REASONABLE`."""
    names = [axis.limit for axis in REASONABLE]
    every = product(*(axis.values for axis in REASONABLE))
    return tuple(Limits().with_values(dict(zip(names, values, strict=True))) for values in every)


def inside_by_setting() -> Truths:
    """Settings by regions: who is in."""
    return np.array([judge(figures(), limits).inside for limits in settings()])


def one_step_from(axis: Axis) -> tuple[float, ...]:
    """The values one step below and one step above the default."""
    at = axis.values.index(getattr(Limits(), axis.limit))
    return axis.values[max(at - 1, 0) : at] + axis.values[at + 1 : at + 2]
