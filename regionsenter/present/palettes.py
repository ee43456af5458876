"""Colours of classes. Light is low, dark is high; the order survives grey scale and colour-blindness.

Anchors after ColorBrewer's YlGnBu and BrBG (Cynthia Brewer, Apache 2.0), with the lightest ends
darkened so that they stand out from the map's grey land and pale sea.
"""

from __future__ import annotations

SEQUENTIAL = ("#f7f0b8", "#c5e4b4", "#86cdbc", "#4badc3", "#3584b6", "#2c5d9f", "#1d3474")
#: From zero outwards.
BELOW = ("#ecd6a6", "#d3a457", "#a3681b", "#643a04")
ABOVE = ("#b3ded6", "#63b3a8", "#1f7d75", "#00443b")


def sequential_palette(k: int) -> list[str]:
    """``k`` colours from light to dark; one class alone gets a middle colour."""
    if k == 1:
        return [SEQUENTIAL[3]]
    return _spread(SEQUENTIAL, k)


def diverging_palette(k: int) -> list[str]:
    """``k`` (even) colours: brown below zero, green above, darker further away."""
    side = k // 2
    below, above = (
        [
            _spread(anchors, side + 1)[i + 1] if side < 3 else _spread(anchors, side)[i]
            for i in range(side)
        ]
        for anchors in (BELOW, ABOVE)
    )
    return [*reversed(below), *above]


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
