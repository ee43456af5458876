"""Colours of classes. Light is low, dark is high; the order survives grey scale and colour-blindness.

Anchors after ColorBrewer's YlGnBu and BrBG (Cynthia Brewer, Apache 2.0), with the lightest ends
darkened so that they stand out from the map's grey land and pale sea.
"""

from __future__ import annotations

SEQUENTIAL = ("#f7f0b8", "#c5e4b4", "#86cdbc", "#4badc3", "#3584b6", "#2c5d9f", "#1d3474")

#: From zero outwards.
BELOW = ("#ecd6a6", "#d3a457", "#a3681b", "#643a04")

ABOVE = ("#b3ded6", "#63b3a8", "#1f7d75", "#00443b")

#: About zero.
NEUTRAL = "#e6e2d8"

#: Two values at once, three classes each: number ``3 * hinterland_class + centre_class``. Towards blue
#: the centre is high, towards orange the hinterland, both together are near black. Blue against
#: orange because readers who do not tell red from green still do: a test simulates three kinds of
#: colour-blindness. (Green-blue against red-violet, the usual choice, failed it.) None is like anything the
#: map paints without a figure, in either theme: a test measures that too.
BIVARIATE = (
    "#f4ec9f",  # 0: both low, pale yellow: a colour, not the grey of land without one
    "#93bde0",  # 1
    "#2676b4",  # 2: the centre high, the hinterland low, blue
    "#eaa965",  # 3
    "#a28a7c",  # 4: both in the middle, grey-brown
    "#44506f",  # 5
    "#dd7a10",  # 6: the hinterland high, the centre low, orange
    "#8e5522",  # 7
    "#2a1a24",  # 8: both high, near black
)


def sequential_palette(k: int) -> list[str]:
    """``k`` colours from light to dark; one class alone gets a middle colour."""
    if k == 1:
        return [SEQUENTIAL[3]]
    return _spread(SEQUENTIAL, k)


def diverging_palette(k: int) -> list[str]:
    """``k`` (even) colours: brown below zero, green above, darker further away."""
    side = k // 2
    below, above = (
        [_spread(anchors, side + 1)[i + 1] if side < 3 else _spread(anchors, side)[i] for i in range(side)]
        for anchors in (BELOW, ABOVE)
    )
    return [*reversed(below), *above]


def palette_round_zero(limits: tuple[float, ...]) -> list[str]:
    """A colour for each class that ``limits`` make: brown below zero, green above, between them grey."""
    below = sum(limit <= 0 for limit in limits)
    above = sum(limit >= 0 for limit in limits)
    neutral = len(limits) + 1 - below - above
    brown, green = _spread(BELOW, max(below, 1))[:below], _spread(ABOVE, max(above, 1))[:above]
    return [*reversed(brown), *[NEUTRAL] * neutral, *green]


def _spread(anchors: tuple[str, ...], k: int) -> list[str]:
    """``k`` colours at even distances along the anchors, both ends included."""
    if k == 1:
        return [anchors[len(anchors) // 2]]
    return [_between(anchors, i * (len(anchors) - 1) / (k - 1)) for i in range(k)]


def _between(anchors: tuple[str, ...], position: float) -> str:
    low = min(int(position), len(anchors) - 2)
    part = position - low
    first, second = ([int(anchors[i][j : j + 2], 16) for j in (1, 3, 5)] for i in (low, low + 1))
    mixed = [round(a + (b - a) * part) for a, b in zip(first, second, strict=True)]
    return "#" + "".join(f"{channel:02x}" for channel in mixed)
