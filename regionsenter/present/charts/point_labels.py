"""Labels beside points of a scatter chart that do not cover one another at any width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import isotonic_regression

from regionsenter.present.charts.house import label_width

#: Widths in px of the plot at which no two labels may meet: phone, half a page, projector.
WIDTHS = (300, 620, 1100)
TALL = 18
#: Where a label may stand from its point: (anchor, px right, px up).
_PLACES = (
    ("center", 0, 17),
    ("center", 0, -17),
    ("left", 11, 0),
    ("right", -11, 0),
    ("left", 9, 15),
    ("right", -9, 15),
    ("left", 9, -15),
    ("right", -9, -15),
    ("center", 0, 35),
    ("center", 0, -35),
)


@dataclass(frozen=True)
class PointLabel:
    """A label of a point at fractions ``x``, ``y`` (0-1) of the plot."""

    x: float
    y: float
    text: str
    bold: bool = False


@dataclass(frozen=True)
class Spot:
    """Where a label stands: its anchor and its shift in px right and up."""

    anchor: str
    right: int
    up: int


def stack(levels: Sequence[float], gap: float, top: float) -> list[float]:
    """Centres of labels ``gap`` px tall moved as little as needed (least squares), within 0-``top``.

    Unlike :func:`labels.spread` for any number of labels: less its place in the row, every level
    must rise, which is what isotonic regression finds.

    Raises
    ------
    ValueError
        If they do not fit.
    """
    count = len(levels)
    if count * gap > top + 1e-9:
        raise ValueError(f"{count} labels of {gap} px do not fit in {top} px")
    if not count:
        return []
    order = sorted(range(count), key=lambda i: (levels[i], -i))  # of equals, the first on top
    steps = gap * np.arange(count)
    free = isotonic_regression(np.array([levels[i] for i in order]) - steps).x
    free = np.clip(free, gap / 2, top - gap / 2 - steps[-1]) + steps
    result = [0.0] * count
    for place, index in zip(free.tolist(), order, strict=True):
        result[index] = place
    return result


def place_points(
    labels: Sequence[PointLabel], height: float, widths: Sequence[float] = WIDTHS
) -> list[Spot | None]:
    """A spot for each label, the first ones first; None for one that finds no room.

    A spot is free when the label stays inside the plot and clear of those placed before it, at each
    of the ``widths`` that the plot may have.
    """
    taken: list[tuple[PointLabel, Spot]] = []
    spots: list[Spot | None] = []
    for label in labels:
        spot = next(
            (s for s in (Spot(*p) for p in _PLACES) if _free(label, s, taken, height, widths)), None
        )
        if spot is not None:
            taken.append((label, spot))
        spots.append(spot)
    return spots


def _free(
    label: PointLabel,
    spot: Spot,
    taken: list[tuple[PointLabel, Spot]],
    height: float,
    widths: Sequence[float],
) -> bool:
    for width in widths:
        left, low, right, high = _box(label, spot, width, height)
        if left < 0 or right > width or low < 0 or high > height:
            return False
        for other, at in taken:
            box = _box(other, at, width, height)
            if left < box[2] and box[0] < right and low < box[3] and box[1] < high:
                return False
    return True


def _box(label: PointLabel, spot: Spot, width: float, height: float) -> tuple[float, float, float, float]:
    """Left, low, right and high edge in px."""
    wide = label_width(label.text, bold=label.bold)
    start = {"left": 0.0, "center": wide / 2, "right": wide}[spot.anchor]
    left = label.x * width + spot.right - start
    middle = label.y * height + spot.up
    return left, middle - TALL / 2, left + wide, middle + TALL / 2
