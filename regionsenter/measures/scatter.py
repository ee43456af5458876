"""Two indicators against each other: who has both, the medians, the four corners, how they follow.

Which corner a centre is in is told by the medians of the centres compared, not by any judgement of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre, centres
from regionsenter.measures.area_values import NOT_MISSING, REASON, YearValues
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.gap import gap_of_values
from regionsenter.measures.intervals import WIDE
from regionsenter.measures.middle import middle
from regionsenter.measures.relation import gap_threshold, threshold
from regionsenter.measures.values import ranked_values, value

Corner = Literal["low_high", "high_high", "low_low", "high_low", "on_line"]
#: The corners as they lie, the first indicator along and the second up, row by row from the upper left;
#: then those that have the very median of one of the two.
CORNERS: tuple[Corner, ...] = ("low_high", "high_high", "low_low", "high_low", "on_line")
#: Fewer centres than this tell nothing of whether two indicators follow each other.
LEAST_CENTRES = 10


@dataclass(frozen=True)
class Side:
    """What one of the two axes measures: an indicator in a year, of the centres, or with ``gap`` of the
    difference to the hinterland by ``rule``."""

    slug: str
    year: int
    rule: str
    gap: bool = False

    @property
    def entry(self) -> Indicator:
        """The indicator."""
        return indicator(self.slug)

    @property
    def is_gap(self) -> bool:
        """Whether the numbers are gaps: asked for, or what the indicator itself is."""
        return self.gap or self.entry.is_gap

    @property
    def kind(self) -> str:
        """The kind of area of ``measures.values``."""
        return f"gap:{self.rule}" if self.is_gap else "centre"

    @property
    def unit(self) -> str:
        """The unit of the numbers."""
        return self.entry.gap_unit if self.is_gap else self.entry.unit

    @property
    def decimals(self) -> int:
        """The decimals they are shown with."""
        return self.entry.gap_decimals if self.is_gap else self.entry.decimals

    @property
    def limit(self) -> float:
        """The least difference worth words, in the unit."""
        return gap_threshold(self.entry) if self.is_gap else threshold(self.entry)

    @property
    def signed(self) -> bool:
        """Whether a number is a difference, shown with its sign."""
        return self.is_gap and not self.entry.gap_is_share


@dataclass(frozen=True)
class Following:
    """Spearman's rank correlation with its 95 % interval (Bonett and Wright 2000), of ``count`` centres."""

    rho: float
    lower: float
    upper: float
    count: int

    @property
    def clear(self) -> bool:
        """Whether the interval leaves out that the two have nothing to do with each other."""
        return self.lower > 0 or self.upper < 0


@dataclass(frozen=True, eq=False)
class Scatter:
    """Two indicators of some centres.

    ``frame`` has a row a centre that has both: ``slug, name, county, x, y`` (in the sides' units),
    ``corner`` (of :data:`CORNERS`), ``compared`` (whether it is one of those that the medians are
    of) and ``x_flags, y_flags`` (tuples). ``left_out`` are (slug, which of ``x`` and ``y``, reason) of
    those shown that lack a number that may be ranked. The medians are None, and so ``following``, of few.
    """

    x: Side
    y: Side
    frame: pd.DataFrame
    left_out: tuple[tuple[str, str, str], ...]
    medians: tuple[float, float] | None
    following: Following | None

    def members(self, corner: Corner) -> pd.DataFrame:
        """The compared centres in a corner."""
        return self.frame[(self.frame["corner"] == corner) & self.frame["compared"]]

    @property
    def count(self) -> int:
        """How many centres the medians are of."""
        return int(self.frame["compared"].sum())


@lru_cache(maxsize=64)
def scatter(x: Side, y: Side, among: frozenset[str], also: frozenset[str] = frozenset()) -> Scatter:
    """The centres ``among``, and those of ``also`` that are shown without being counted.

    Do not change its frame. Raises KeyError for an unknown indicator and UnknownRule for an unknown rule.
    """
    of = {name: ranked_values(side.slug, side.kind).of_year(side.year) for name, side in _named(x, y)}
    rows, left_out = [], []
    for number, place in enumerate(centres()):
        if place.slug not in among and place.slug not in also:
            continue
        reasons = _reasons(of, number)
        if not reasons:
            rows.append(_row(place, number, of, x, y, compared=place.slug in among))
        else:
            left_out += [(place.slug, name, reason) for name, reason in reasons]
    columns = ["slug", "name", "county", "x", "y", "compared", "x_flags", "y_flags"]
    frame = pd.DataFrame(rows, columns=columns).astype({"x": float, "y": float, "compared": bool})
    inside = frame[frame["compared"]]
    xs, ys = inside["x"].to_numpy(float), inside["y"].to_numpy(float)
    medians = (middle(xs)[0], middle(ys)[0]) if len(inside) else None
    frame["corner"] = pd.Series(
        [_corner(row.x, row.y, medians) for row in frame.itertuples()], dtype=object, index=frame.index
    )
    return Scatter(x, y, frame, tuple(left_out), medians, following(xs, ys))


def following(x: Numbers, y: Numbers) -> Following | None:
    """How far two rows of numbers are in the same order; None for too few, or where one has no order.

    The same as ``scipy.stats.spearmanr`` gives, which is not used because importing it alone would add
    half a second to the start.
    """
    if len(x) < LEAST_CENTRES or np.ptp(x) == 0 or np.ptp(y) == 0:
        return None
    ranks = [pd.Series(side).rank().to_numpy() for side in (x, y)]
    rho = float(np.clip(np.corrcoef(*ranks)[0, 1], -1, 1))
    # In Fisher's scale, where the spread hardly depends on how strong it is.
    at = np.arctanh(np.clip(rho, -0.999999, 0.999999))
    apart = WIDE * np.sqrt((1 + rho**2 / 2) / (len(x) - 3))
    return Following(rho, float(np.tanh(at - apart)), float(np.tanh(at + apart)), len(x))


def _named(x: Side, y: Side) -> tuple[tuple[str, Side], ...]:
    return (("x", x), ("y", y))


def _reasons(of: dict[str, YearValues], number: int) -> list[tuple[str, str]]:
    """Which sides have no number, and why."""
    codes = {name: int(side.missing[number]) for name, side in of.items()}
    return [(name, REASON[code]) for name, code in codes.items() if code != NOT_MISSING]


def _row(
    place: Centre, number: int, of: dict[str, YearValues], x: Side, y: Side, *, compared: bool
) -> tuple[object, ...]:
    flags = [_flags(side, place.slug) for side in (x, y)]
    numbers = [float(of[name].value[number]) for name in ("x", "y")]
    return (place.slug, place.name, place.county, *numbers, compared, *flags)


def _flags(side: Side, slug: str) -> tuple[str, ...]:
    """The flags of a centre's number, of a gap those of both sides."""
    if not side.gap or side.entry.is_gap:
        return value(side.slug, side.kind, slug, side.year).flags
    own = value(side.slug, "centre", slug, side.year)
    around = value(side.slug, f"hinterland:{side.rule}", slug, side.year)
    return gap_of_values(own, around, share=side.entry.gap_is_share).flags


def _corner(x: float, y: float, medians: tuple[float, float] | None) -> Corner:
    if medians is None or x == medians[0] or y == medians[1]:
        return "on_line"
    if y > medians[1]:
        return "high_high" if x > medians[0] else "low_high"
    return "high_low" if x > medians[0] else "low_low"
