"""The interval of a number on a strip: a line from end to end with a foot at each."""

from __future__ import annotations

from regionsenter.present.charts.scale import Scale

#: Half the height in px of the feet.
FOOT = 7


def whisker(interval: tuple[float, float], y: float, show: Scale, colour: str) -> dict:
    """The trace, at height ``y`` px on a strip whose y axis counts pixels; it has no tooltip."""
    low, high = map(show.rounded, interval)
    return {
        "type": "scatter",
        "mode": "lines",
        "name": "interval",
        "x": [low, low, None, low, high, None, high, high],
        "y": [y - FOOT, y + FOOT, None, y, y, None, y - FOOT, y + FOOT],
        "line": {"color": colour, "width": 2},
        "hoverinfo": "skip",
    }
