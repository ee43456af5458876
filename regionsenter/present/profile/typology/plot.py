"""The types of centres, as a chart."""

from __future__ import annotations

import textwrap

import plotly.graph_objects as go

from regionsenter.catalog.profile import By
from regionsenter.measures.typology import Typology
from regionsenter.present.charts import house
from regionsenter.present.language.numbers import format_number
from regionsenter.present.profile.scale import SCALE, line_note, scale_notes
from regionsenter.present.profile.words import topic_name
from regionsenter.texts import Translate

#: Heights in px: a line of text, the band of the sign, air between topics, the axis; the margins.
LINE, BAND, AIR, AXIS, SIDE = 20, 18, 8, 44, 12

#: Symbols that tell the types apart besides colour, in the order of their size.
SIGNS = ("circle", "square", "diamond", "triangle-up", "triangle-down", "star", "hexagon")


def typology_plot(
    typology: Typology, index: int, by: By, t: Translate, width: int | None = None
) -> go.Figure:
    """One type: a sign at its mean, a bar over its middle half, a tick at all peers' mean.

    Traces: 0 the bars, 1 the ticks, 2 the type's means. The scale is the composites' own, 0-100
    with 100 the greatest challenge, the same in every type's figure.

    Raises
    ------
    IndexError
        If there is no such type.
    """
    cluster = typology.clusters[index]
    letters = int(((width or house.NARROW) - 2 * SIDE) / house.CHARACTER)
    notes, levels, down = [], [], 4
    for slug, score in cluster.scores:
        number = format_number(score, 0, t.language)
        text = f"{topic_name(slug, by, t.language)} {number}"
        for line in textwrap.wrap(text, letters):
            notes.append((house.safe_label(line), down + LINE / 2))
            down += LINE
        levels.append(down + BAND / 2)
        down += BAND + AIR
    tall = down
    y = [tall - level for level in levels]
    means = [round(score, 1) for _, score in cluster.scores]
    names = [topic_name(slug, by, t.language) for slug, _ in cluster.scores]
    return go.Figure(
        data=[
            _bars(cluster.middle, y),
            _ticks(typology.scores, y),
            {
                "type": "scatter",
                "mode": "markers",
                "x": means,
                "y": y,
                "text": [house.safe_label(name) for name in names],
                "hovertemplate": "%{text}: %{x:.0f}<extra></extra>",
                "marker": {
                    "symbol": SIGNS[index],
                    "size": 14,
                    "color": house.CENTRE,
                    "line": {"width": 2, "color": house.PAPER},
                },
            },
        ],
        layout={
            "template": house.template(t.language),
            "height": tall + AXIS,
            "margin": {"l": SIDE, "r": SIDE, "t": 0, "b": AXIS},
            "annotations": [line_note(text, tall - level) for text, level in notes] + scale_notes(t),
            "xaxis": SCALE,
            "yaxis": {"range": [0, tall], "visible": False},
        },
    )


def _bars(middle: tuple[tuple[str, float, float], ...], y: list[float]) -> dict:
    x = [number for _, low, high in middle for number in (round(low, 1), round(high, 1), None)]
    line = {"color": house.OTHERS, "width": 8}
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "line": line,
        "opacity": 0.5,
        "y": [part for level in y for part in (level, level, None)],
        "hoverinfo": "skip",
    }


def _ticks(scores: tuple[tuple[str, float], ...], y: list[float]) -> dict:
    half = BAND / 2
    x = [number for _, score in scores for number in (round(score, 1), round(score, 1), None)]
    line = {"color": house.INK, "width": 2}
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "line": line,
        "y": [part for level in y for part in (level - half, level + half, None)],
        "hoverinfo": "skip",
    }
