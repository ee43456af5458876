"""Labels that never collide, on a figure whose width on the screen is not known here.

Everything is placed for the narrowest width. On a wider figure the marks move apart while the
labels keep their size and their shift, so what does not collide narrow does not collide wide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regionsenter.present.charts.house import label_width, safe_label

#: Least free space in px between two labels in a row, and from a mark to its label beside it.
SPACE = 10


@dataclass(frozen=True)
class Label:
    """A label for a mark at ``fraction`` (0-1) of the plot's width, ``x`` in data units."""

    x: float
    fraction: float
    text: str
    colour: str
    bold: bool = False

    @property
    def width(self) -> float:
        """Estimated width in px."""
        return label_width(self.text, bold=self.bold)

    @property
    def html(self) -> str:
        """The text as plotly writes it."""
        return f"<b>{safe_label(self.text)}</b>" if self.bold else safe_label(self.text)


@dataclass(frozen=True)
class Placed:
    """A text centred on data position ``x``, moved ``shift`` px sideways.

    ``row`` 0 is the nearest to the marks.
    """

    x: float
    shift: float
    row: int
    html: str
    colour: str


def _start(fraction: float, width: float, plot: float) -> float:
    """Left edge in px of a label centred on its mark, but kept inside the plot."""
    return min(max(fraction * plot - width / 2, 0.0), max(plot - width, 0.0))


def _placed(label: Label, start: float, plot: float, row: int = 0) -> Placed:
    shift = start + label.width / 2 - label.fraction * plot
    return Placed(label.x, round(shift), row, label.html, label.colour)


def place(labels: Sequence[Label], plot: float) -> list[Placed]:
    """Place up to two labels over their marks on a plot at least ``plot`` px wide.

    Each is centred on its mark and kept inside the plot. Two that would collide stand side by
    side in the order of their marks, moved as little as needed; two that are wider than the plot
    together stand in two rows.
    """
    if len(labels) > 2:
        raise ValueError("at most two labels share a band")
    if len(labels) < 2:
        return [_placed(label, _start(label.fraction, label.width, plot), plot) for label in labels]
    low, high = sorted(labels, key=lambda label: label.fraction)
    first, second = (_start(label.fraction, label.width, plot) for label in (low, high))
    if low.width + SPACE + high.width > plot:
        return _stacked(low, high, first, second, plot)
    lack = max(first + low.width + SPACE - second, 0.0)
    first = min(max(first - lack / 2, 0.0), plot - low.width - SPACE - high.width)
    second = max(second, first + low.width + SPACE)
    if second + high.width > plot:
        second = plot - high.width
        first = min(first, second - SPACE - low.width)
    return [_placed(low, first, plot), _placed(high, second, plot)]


def _stacked(low: Label, high: Label, first: float, second: float, plot: float) -> list[Placed]:
    """Two rows; the lower label steps aside, if it can, for the stem of the upper one."""
    aside = max(second, low.fraction * plot + SPACE)
    if aside + high.width <= plot:
        return [_placed(low, first, plot, 1), _placed(high, aside, plot)]
    aside = min(first, high.fraction * plot - SPACE - low.width)
    if aside >= 0:
        return [_placed(low, aside, plot), _placed(high, second, plot, 1)]
    return [_placed(low, first, plot, 1), _placed(high, second, plot)]


def spread(levels: Sequence[float], gap: float, top: float) -> list[float]:
    """Centres of labels ``gap`` px tall moved apart as little as needed, within 0-``top``."""
    order = sorted(range(len(levels)), key=lambda i: (levels[i], -i))  # of equals, the first on top
    moved = [min(max(levels[i], gap / 2), top - gap / 2) for i in order]
    for low in range(len(moved) - 1):
        lack = gap - (moved[low + 1] - moved[low])
        if lack > 0:
            moved[low] -= lack / 2
            moved[low + 1] += lack / 2
    if moved and moved[0] < gap / 2:
        moved = [value + gap / 2 - moved[0] for value in moved]
    if moved and moved[-1] > top - gap / 2:
        moved = [value - (moved[-1] - (top - gap / 2)) for value in moved]
    result = [0.0] * len(levels)
    for place, index in enumerate(order):
        result[index] = moved[place]
    return result


def end_label(
    year: int, value: float, name: str, number: str, colour: str, aside: int, moved: float
) -> dict:
    """The two lines at the end of a curve: its name and its last number.

    ``aside`` px to the right of the end, ``moved`` px up from it (:func:`spread`).
    """
    return {
        "x": year,
        "y": value,
        "xanchor": "left",
        "xshift": aside,
        "yshift": round(moved),
        "align": "left",
        "font": {"color": colour},
        "text": f"<b>{safe_label(name)}</b><br>{number}",
    }
