"""Which centres are in the target group, by limits that are stated and can be moved.

The list of centres is derived: the strategy says about 120, based on the labour-market regions, the
largest cities and centres in big cities' hinterland outside, the final delimitation open.

Every region gets all the tests it fails. What is not known never counts as fulfilled, and has its
own reason. A stricter limit never lets a centre in.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from regionsenter.geography.big_city import Nearness
from regionsenter.geography.limits import FUNCTIONS, Limits

__all__ = [
    "FUNCTIONS",
    "OUT",
    "REASONS",
    "SIZE_CLASSES",
    "Figures",
    "Limits",
    "Outcome",
    "judge",
    "size_class",
]

#: Every reason for being outside, in the order they are tried: the first one is *the* reason.
OUT = (
    "no_settlement",
    "below_settlement_limit",
    "above_settlement_limit",
    "big_city_hinterland",
    "commuting_missing",
    "near_big_city",
    "drive_time_missing",
    "too_few_functions",
    "functions_missing",
    "no_hinterland",
    "small_hinterland",
    "hinterland_missing",
    "too_central",
    "too_peripheral",
    "centrality_missing",
)
#: Every reason a region can have; ``in`` is the only one that lets in.
REASONS = (*OUT, "in")

#: SSB's centrality class n begins at the n-th of these index values; class 6 is below the last.
CENTRALITY_LIMITS = (925, 870, 775, 670, 565)

#: Limits of the size classes, persons in the centre settlement: slug and lower limit.
SIZE_CLASSES = (
    ("under-1000", 0),
    ("1000-2999", 1_000),
    ("3000-9999", 3_000),
    ("10000-29999", 10_000),
    ("30000-pluss", 30_000),
)
UNKNOWN_SIZE = "ukjent"


def size_class(population: float | None) -> str:
    """The slug of the size class of a settlement population; ``ukjent`` when there is none."""
    if population is None or np.isnan(population):
        return UNKNOWN_SIZE
    return next(slug for slug, lower in reversed(SIZE_CLASSES) if population >= lower)


@dataclass(frozen=True, eq=False)
class Figures:
    """What the regions are judged by: arrays in one order of regions, NaN where not known.

    ``settlement``: persons in the centre settlement. ``functions``: one row for each of
    ``FUNCTIONS``, what its limit is set against, at least; ``functions_known`` tells where that is
    all (a share of a hinterland that does not exist is known not to be there). ``hinterland``:
    persons in it, 0 where the region is one municipality. ``centrality``: SSB's index. What is None
    is not known for any region. ``cities``: persons in the centre settlements of the regions that
    ``nearness`` tells of, where what is judged is something else than those (towns that are no centre).
    """

    settlement: np.ndarray
    nearness: Nearness
    functions: np.ndarray | None = None
    functions_known: np.ndarray | None = None
    hinterland: np.ndarray | None = None
    centrality: np.ndarray | None = None
    cities: np.ndarray | None = None

    def big(self, big_city: int) -> np.ndarray:
        """Which regions' centres are big cities."""
        people = self.settlement if self.cities is None else self.cities
        return np.asarray(np.nan_to_num(people) >= big_city)


@dataclass(frozen=True, eq=False)
class Outcome:
    """What the limits gave.

    ``failed[r, i]``: region i is outside for reason r of :data:`OUT`. ``commuting`` (per cent) and
    ``minutes`` (infinite: none within three hours) are to the big cities the limits define.
    ``fulfilled``/``unknown``: which of ``FUNCTIONS`` each region has, and of which it is not
    known; what is not counted is neither. ``classes``: centrality class, NaN where not known.
    """

    failed: np.ndarray
    commuting: np.ndarray
    minutes: np.ndarray
    fulfilled: np.ndarray
    unknown: np.ndarray
    classes: np.ndarray

    @property
    def inside(self) -> np.ndarray:
        """Which regions are in the target group."""
        return np.asarray(~self.failed.any(axis=0))

    def reasons(self, i: int) -> tuple[str, ...]:
        """All the reasons of region i, the first one first; empty when it is in."""
        return tuple(OUT[r] for r in np.flatnonzero(self.failed[:, i]))

    def first_reasons(self) -> list[str]:
        """The one reason of each region, of :data:`REASONS`."""
        first = np.where(self.inside, len(OUT), self.failed.argmax(axis=0))
        return [REASONS[r] for r in first]


def judge(figures: Figures, limits: Limits) -> Outcome:
    """Hold every region against the limits."""
    count = len(figures.settlement)
    unknown_all = np.full(count, np.nan)
    big = figures.big(limits.big_city)
    commuting, minutes = figures.nearness.commuting(big), figures.nearness.drive(big)
    fulfilled, unknown = _functions(figures, limits)
    hinterland = unknown_all if figures.hinterland is None else figures.hinterland
    index = unknown_all if figures.centrality is None else figures.centrality
    classes = centrality_class(index)

    failed = dict.fromkeys(OUT, np.zeros(count, dtype=bool))
    if limits.settlement_tested:
        people = figures.settlement
        failed["no_settlement"] = np.isnan(people)
        failed["below_settlement_limit"] = people < limits.min_settlement
        if limits.max_settlement is not None:
            failed["above_settlement_limit"] = people >= limits.max_settlement
    if limits.max_big_city_commuting is not None:
        failed["big_city_hinterland"] = commuting >= limits.max_big_city_commuting
        failed["commuting_missing"] = np.isnan(commuting)
    if limits.min_big_city_minutes is not None:
        failed["near_big_city"] = minutes < limits.min_big_city_minutes
        failed["drive_time_missing"] = np.isnan(minutes)
    if limits.min_functions:
        known, possible = fulfilled.sum(axis=0), (fulfilled | unknown).sum(axis=0)
        failed["too_few_functions"] = possible < limits.min_functions
        failed["functions_missing"] = (known < limits.min_functions) & (possible >= limits.min_functions)
    if limits.min_hinterland_population:
        failed["no_hinterland"] = hinterland == 0
        failed["small_hinterland"] = (hinterland > 0) & (hinterland < limits.min_hinterland_population)
        failed["hinterland_missing"] = np.isnan(hinterland)
    if limits.centrality_tested:
        failed["too_central"] = classes < limits.min_centrality_class
        failed["too_peripheral"] = classes > limits.max_centrality_class
        failed["centrality_missing"] = np.isnan(classes)
    rows = np.array([failed[reason] for reason in OUT])
    return Outcome(rows, commuting, minutes, fulfilled, unknown, classes)


def centrality_class(index: np.ndarray) -> np.ndarray:
    """SSB's class 1-6 of an index 0-1000; NaN where there is none."""
    number = 1.0 + sum((index < lower).astype(float) for lower in CENTRALITY_LIMITS)
    return np.where(np.isnan(index), np.nan, number)


def _functions(figures: Figures, limits: Limits) -> tuple[np.ndarray, np.ndarray]:
    """Which functions each region has, and of which it is not known."""
    shape = (len(FUNCTIONS), len(figures.settlement))
    least = np.array([getattr(limits, name) for name in FUNCTIONS], dtype=float)[:, None]
    counted = np.broadcast_to(~np.isnan(least), shape)
    if figures.functions is None or figures.functions_known is None:
        return np.zeros(shape, dtype=bool), counted
    fulfilled = (figures.functions >= least) & counted
    return fulfilled, ~figures.functions_known & ~fulfilled & counted
