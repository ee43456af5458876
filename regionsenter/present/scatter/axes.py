"""An axis of two indicators against each other: its range, its ticks, and where a number lies on it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from regionsenter.measures.scatter import Side
from regionsenter.present.charts.scale import axis_ticks
from regionsenter.present.language.numbers import format_gap, format_value

#: Sizes of which the largest is so many times the smallest are drawn by tenfolds: all but a few centres
#: would else lie in one heap.
MANY_TIMES = 30
#: The part of an axis that is free beyond the outermost points.
ROOM = 0.06


@dataclass(frozen=True)
class DrawnAxis:
    """``low`` to ``high``, in the side's unit or, by tenfolds (``log``), in powers of ten."""

    side: Side
    low: float
    high: float
    log: bool
    language: str

    def at(self, number: float) -> float:
        """Where a number lies in the axis's own scale."""
        return math.log10(number) if self.log else number

    def fraction(self, number: float) -> float:
        """Where a number lies, 0 to 1."""
        return (self.at(number) - self.low) / (self.high - self.low)

    def write(self, number: float) -> str:
        """A tick label: bare, but for the per cent sign, and with its sign where it is a difference."""
        decimals = 0 if number == round(number) else max(self.side.decimals, 1)
        if self.side.signed:
            return format_gap(number, "count", decimals, self.language)
        unit = "percent" if self.side.unit == "percent" else "count"
        return format_value(number, unit, decimals, self.language)

    def layout(self, plot: float, side: float) -> dict:
        """The axis for plotly, on a plot at least ``plot`` px long with ``side`` px beyond its ends."""
        ticks = self._tenfolds() if self.log else axis_ticks(self.low, self.high, plot, side, self.write)
        return {
            "type": "log" if self.log else "linear",
            "range": [self.low, self.high],
            "tickvals": ticks,
            "ticktext": [self.write(tick) for tick in ticks],
        }

    def _tenfolds(self) -> list[float]:
        """Powers of ten; with twice and five times as much where there are few of them."""
        powers = range(math.floor(self.low), math.ceil(self.high) + 1)
        for steps in ((1,), (1, 3), (1, 2, 5)):
            ticks = [float(step * 10**power) for power in powers for step in steps]
            ticks = [tick for tick in ticks if self.low <= math.log10(tick) <= self.high]
            if len(ticks) >= 3:
                break
        return ticks


def axis_of(side: Side, numbers: list[float], language: str) -> DrawnAxis:
    """The axis that holds the numbers; one without any, or with one alone, is a unit wide about it."""
    low, high = (min(numbers), max(numbers)) if numbers else (0.0, 1.0)
    log = side.entry.is_size and not side.is_gap and low > 0 and high / low >= MANY_TIMES
    if log:
        low, high = math.log10(low), math.log10(high)
    room = (high - low) * ROOM or 0.5
    return DrawnAxis(side, low - room, high + room, log, language)
