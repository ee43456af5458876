"""A strip the size of a word: every peer as a thin line, the centre and its hinterland marked.

An inline SVG of about a kilobyte, for a page with a strip for each of twenty indicators; the full strip
plot (``present.centre.strip.plot``) says which peer is which.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import TypeGuard

from markupsafe import Markup

from regionsenter.present.charts.house import CENTRE, HINTERLAND, INK, PAPER

WIDTH, HEIGHT = 220, 28
#: Room in px at the ends for half a mark.
EDGE = 8
#: Top and bottom of the peers' lines and of the median's.
TOP, BOTTOM = 7, 21


def mini_strip_svg(
    peers: Sequence[float],
    centre: float | None,
    hinterland: float | None,
    median: float | None,
    label: str,
    interval: tuple[float, float] | None = None,
) -> Markup:
    """The strip as an ``<svg>``.

    Parameters
    ----------
    peers
        The peers' values, in any order; peers less than a pixel apart share a line.
    centre, hinterland, median
        Values on the same axis; None or NaN draws no mark. The centre is a filled diamond, the
        hinterland a hollow square, the median a dashed line.
    label
        What a screen reader says. It is escaped here.
    interval
        Both ends of the centre's interval, drawn as a whisker behind its mark.
    """
    low, high = ends(peers, centre, hinterland, interval)
    span = (high - low) or 1.0

    def across(value: float) -> float:
        part = (value - low) / span if high > low else 0.5
        return round(EDGE + part * (WIDTH - 2 * EDGE), 1)

    middle = (TOP + BOTTOM) / 2
    places = sorted({round(across(value)) for value in peers if isfinite(value)})
    parts = [
        f'<path d="M{EDGE} {BOTTOM + 1}H{WIDTH - EDGE}" stroke="#c9d2d6"/>',
        f'<path d="M0 {middle:g}H{WIDTH}" stroke="#5b6770" stroke-opacity=".5" '
        f'stroke-width="{BOTTOM - TOP}" stroke-dasharray="{_dashes(places)}"/>'
        if places
        else "",
    ]
    if _there(median):
        x = across(median)
        parts.append(f'<path d="M{x:g} 1V27" stroke="{INK}" stroke-width="2" stroke-dasharray="4 2"/>')
    if _there(hinterland):
        x = across(hinterland)
        parts.append(
            f'<rect x="{x - 5:g}" y="{middle - 5:g}" width="10" height="10" fill="{PAPER}" '
            f'stroke="{HINTERLAND}" stroke-width="2.5"/>'
        )
    if interval is not None:
        left, right = map(across, interval)
        feet = f"M{left:g} {middle - 5:g}v10M{right:g} {middle - 5:g}v10"
        parts.append(f'<path d="M{left:g} {middle:g}H{right:g}{feet}" stroke="{CENTRE}" stroke-width="2"/>')
    if _there(centre):
        x = across(centre)
        parts.append(
            f'<path d="M{x:g} {middle - 8:g}l8 8l-8 8l-8 -8z" fill="{CENTRE}" stroke="{PAPER}" '
            'stroke-width="1.5"/>'
        )
    # The paths hold nothing but numbers of our own.
    return Markup(
        '<svg class="rs-mini" role="img" aria-label="{label}" width="{width}" '
        'height="{height}" viewBox="0 0 {width} {height}" fill="none">{body}</svg>'
    ).format(label=label, width=WIDTH, height=HEIGHT, body=Markup("".join(parts)))


def ends(
    peers: Sequence[float],
    centre: float | None,
    hinterland: float | None,
    interval: tuple[float, float] | None = None,
) -> tuple[float, float]:
    """Lowest and highest of all that is drawn; (0, 0) when there is nothing."""
    known = [value for value in (*peers, centre, hinterland, *(interval or ())) if _there(value)]
    return (min(known), max(known)) if known else (0.0, 0.0)


def _dashes(places: Sequence[int]) -> str:
    """Lines 1 px wide at the places (ascending), as the dashes of one broad line; neighbours are one
    dash. A third of the bytes of a path."""
    lengths, drawn = [0], 0
    for x in places:
        if x == drawn and len(lengths) > 1:
            lengths[-1] += 1
        else:
            lengths += [x - drawn, 1]
        drawn = x + 1
    return " ".join(map(str, [*lengths, WIDTH]))


def _there(value: float | None) -> TypeGuard[float]:
    return value is not None and isfinite(value)
