"""A sparkline for a table row: a line the size of a word, as inline SVG without plotly.

The centre is a whole line that ends in a diamond, the hinterland a dashed line that ends in a square.
Both take the text's colour, so that they work on light and dark; shape and dash tell them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import TypeGuard

from markupsafe import Markup

WIDTH, HEIGHT = 120, 28
#: Room in px for the end marks.
EDGE = 5


def sparkline_svg(
    years: Sequence[int],
    centre: Sequence[float | None],
    hinterland: Sequence[float | None] | None,
    label: str,
) -> Markup:
    """The line(s) as an ``<svg>`` string.

    Parameters
    ----------
    years
        Ascending; the distance between the points follows them.
    centre, hinterland
        A value for each year; None or NaN is missing and leaves a hole in the line.
    label
        What a screen reader says: the whole content in words. Escaped here.

    Raises
    ------
    ValueError
        If the lengths differ.
    """
    around = [None] * len(years) if hinterland is None else hinterland
    if not len(years) == len(centre) == len(around):
        raise ValueError("years, centre and hinterland must be of the same length")
    known = [value for value in (*centre, *around) if _there(value)]
    drawing = Markup(
        '<svg class="rs-spark" role="img" aria-label="{label}" width="{width}" '
        'height="{height}" viewBox="0 0 {width} {height}" fill="none" stroke="currentColor">{body}</svg>'
    )
    if not known:
        return drawing.format(label=label, width=WIDTH, height=HEIGHT, body="")
    low, high = min(known), max(known)
    first, last = years[0], years[-1]

    def point(year: int, value: float) -> tuple[float, float]:
        across = (year - first) / (last - first) if last > first else 1.0
        up = (value - low) / (high - low) if high > low else 0.5
        x = EDGE + across * (WIDTH - 2 * EDGE)
        y = HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE)
        return round(x, 1), round(y, 1)

    body = ""
    for values, style, mark in (
        (around, 'stroke-width="1.5" stroke-dasharray="3 2" opacity="0.75"', _square),
        (centre, 'stroke-width="2"', _diamond),
    ):
        pieces = _pieces(years, values)
        if not pieces:
            continue
        points = [[point(year, value) for year, value in piece] for piece in pieces]
        path = " ".join("M" + " L".join(f"{x:g} {y:g}" for x, y in piece) for piece in points)
        body += f'<path d="{path}" {style}/>{mark(*points[-1][-1])}'
    # The paths hold nothing but numbers of our own.
    return drawing.format(label=label, width=WIDTH, height=HEIGHT, body=Markup(body))


def _there(value: float | None) -> TypeGuard[float]:
    return value is not None and isfinite(value)


def _pieces(years: Sequence[int], values: Sequence[float | None]) -> list[list[tuple[int, float]]]:
    """Runs of points without a hole."""
    pieces: list[list[tuple[int, float]]] = []
    unbroken = False
    for year, value in zip(years, values, strict=True):
        if _there(value):
            if not unbroken:
                pieces.append([])
            pieces[-1].append((int(year), float(value)))
        unbroken = _there(value)
    return pieces


def _diamond(x: float, y: float) -> str:
    return (
        f'<path d="M{x:g} {y - 4:g} L{x + 4:g} {y:g} L{x:g} {y + 4:g} L{x - 4:g} {y:g} Z" '
        'fill="currentColor" stroke="none"/>'
    )


def _square(x: float, y: float) -> str:
    return f'<rect x="{x - 3:g}" y="{y - 3:g}" width="6" height="6" stroke-width="1.5"/>'
