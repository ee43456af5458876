"""The value axis of a chart: numbers as the product writes them, and ticks that fit."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal

from regionsenter.catalog.models import Indicator
from regionsenter.present.charts import house
from regionsenter.present.language.numbers import format_gap, format_value


class Scale:
    """Writes an indicator's numbers: called with a value, as ticks, and in the browser.

    ``template`` is plotly's hover template for points with a name in ``text``. With ``gap`` the numbers
    are gaps: shares, or differences, which are signed and bare, for the heading above says what they are.
    """

    def __init__(self, indicator: Indicator, language: str, *, gap: bool = False) -> None:
        self.unit: str = indicator.unit
        self.decimals, self.language = indicator.decimals, language
        if gap and indicator.gap_is_share:
            self.unit, self.decimals, gap = indicator.gap_unit, indicator.gap_decimals, False
        self.gap = gap
        if gap:
            self.unit = "count"
        # Names and bare numbers travel, not 120 written-out texts: that halves the figure.
        before, after = format_value(0, self.unit, 0, language).split("0")
        number = f"{before}%{{x:{'+' if gap else ''},.{self.decimals}f}}{after}"
        self.template = f"%{{text}}: {number}<extra></extra>"

    def __call__(self, value: float) -> str:
        if self.gap:
            return format_gap(value, self.unit, self.decimals, self.language)
        return format_value(value, self.unit, self.decimals, self.language)

    def tick(self, value: float) -> str:
        """A tick label: bare, but with the per cent sign, which is short and tells the unit."""
        decimals = 0 if value == round(value) else self.decimals
        unit = self.unit if self.unit == "percent" else "count"
        return format_value(value, unit, decimals, self.language)

    def rounded(self, value: float) -> float:
        """Rounded as it is shown, so that the browser writes the number the table has."""
        step = Decimal(1).scaleb(-self.decimals)
        return float(Decimal(repr(float(value))).quantize(step, ROUND_HALF_EVEN))


def axis_ticks(
    low: float, high: float, plot: float, side: float, write: Callable[[float], str]
) -> list[float]:
    """Round numbers (1, 2 or 5 times a power of ten) within the range whose labels all fit.

    The plot is at least ``plot`` px wide, with a margin of ``side`` px at both ends.

    Plotly would draw ticks whose label it then hides at the edges of a narrow figure.
    """
    wide = max(house.label_width(write(value)) for value in (low, high)) + 16
    step = 10.0 ** math.floor(math.log10(high - low)) / 10
    multiples = itertools.cycle((2, 2.5, 2))
    while (high - low) / step > min(6, plot / wide):
        step *= next(multiples)
    first, last = math.ceil(low / step), math.floor(high / step)
    ticks = [round(number * step, 10) for number in range(first, last + 1)]
    return [
        tick
        for tick in ticks
        if house.label_width(write(tick)) / 2 <= min(tick - low, high - tick) / (high - low) * plot + side
    ]


def value_axis(low: float, high: float, plot: float, side: float, show: Scale) -> dict:
    """The line under a strip, with the ticks of :func:`axis_ticks` and no grid."""
    ticks = axis_ticks(low, high, plot, side, show.tick)
    return {
        "range": [low, high],
        "tickvals": ticks,
        "ticktext": [show.tick(tick) for tick in ticks],
        "ticks": "outside",
        "ticklen": 4,
        "tickcolor": house.OTHERS,
        "tickfont": {"color": house.MUTED},
        "showgrid": False,
        "showline": True,
        "linecolor": house.GRID,
    }
