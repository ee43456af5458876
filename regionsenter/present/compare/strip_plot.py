"""Strip of compared centres: one indicator, every centre grey, the compared ones named."""

from __future__ import annotations

from collections.abc import Mapping

import plotly.graph_objects as go

from regionsenter.asked.comparison import Compared
from regionsenter.catalog import indicator
from regionsenter.measures.model import Position
from regionsenter.present.charts import house
from regionsenter.present.charts.compare_marks import legend_label, marker
from regionsenter.present.charts.labels import SPACE
from regionsenter.present.charts.scale import Scale, value_axis
from regionsenter.present.charts.swarm import swarm
from regionsenter.present.charts.whisker import whisker
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.parts.compare_style import styles_of
from regionsenter.texts import Translate

DOTS, ROW, AXIS, SIDE = 46, 20, 26, 10


def compare_strip_plot(
    position: Position,
    compared: Compared,
    slug: str,
    t: Translate,
    width: int | None = None,
    *,
    gap: bool = False,
    estimated: frozenset[str] = frozenset(),
    intervals: Mapping[str, tuple[float, float]] | None = None,
) -> go.Figure:
    """The group's other centres as grey dots, the compared ones in the shared style with names.

    Parameters
    ----------
    position
        Of any of them (``measures.standing.position``): its ``values`` are the dots.
    compared
        (slug, name, value) of each compared centre, in order; None is missing, and said to be.
    slug
        The indicator.
    width
        The narrowest width in px the figure will be shown at; default a phone.
    gap
        The numbers are centre minus hinterland.
    estimated
        Slugs of the centres whose number is an estimate, and written as one.
    intervals
        Slug to both ends of the interval of a compared centre's number, drawn as a whisker.
    """
    whiskers = list((intervals or {}).items())
    show = Scale(indicator(slug), t.language, gap=gap)

    def shown(place: str, value: float) -> float:
        return show.rounded(as_estimate(value, indicator(slug).unit, place in estimated))

    plot = (width or house.NARROW) - 2 * SIDE
    styles = styles_of([place for place, *_ in compared])
    others = [row for row in position.values if row[0] not in styles]
    marks = [(place, name, shown(place, v)) for place, name, v in compared if v is not None]
    missing = [name for _, name, v in compared if v is None]
    values = [value for *_, value in others] + [value for *_, value in marks]
    values += [end for _, interval in whiskers for end in interval]
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    air = (high - low) * 0.04 or abs(high) * 0.1 or 1.0
    low, high = low - air, high + air

    texts = {place: legend_label(styles[place], f"{name} {show(v)}") for place, name, v in marks}
    placed = pack([((v - low) / (high - low), texts[place]) for place, _, v in marks], plot)
    rows = 1 + max([row for row, _ in placed], default=-1) + bool(missing)
    top = DOTS + ROW * rows
    notes = [
        {
            "x": value,
            "y": DOTS + ROW * (row + 0.5),
            "xshift": round(shift),
            "text": f"<b>{house.safe_label(texts[place])}</b>",
            "font": {"color": styles[place].colour},
        }
        for (place, _, value), (row, shift) in zip(marks, placed, strict=True)
    ]
    if missing:
        text = t("{names}: tall mangler").format(names=", ".join(missing))
        notes.append(
            {
                "xref": "paper",
                "x": 0,
                "xanchor": "left",
                "y": top - ROW / 2,
                "text": house.safe_label(text),
                "font": {"color": house.MUTED},
            }
        )
    return go.Figure(
        data=[
            {
                "type": "scatter",
                "mode": "markers",
                "x": [shown(place, value) for place, _, value in others],
                "y": [round(DOTS / 2 + y) for y in swarm([v for *_, v in others], DOTS / 2 - 5)],
                "text": [house.safe_label(name) for _, name, _ in others],
                "hovertemplate": show.template,
                "marker": house.CROWD,
            },
            *(whisker(ends, DOTS / 2, show, styles[place].colour) for place, ends in whiskers),
            *(
                {
                    "type": "scatter",
                    "mode": "markers",
                    "x": [value],
                    "y": [DOTS / 2],
                    "text": [house.safe_label(name)],
                    "hovertemplate": show.template,
                    "marker": marker(styles[place], 16),
                }
                for place, name, value in reversed(marks)  # the first chosen last, so on top
            ),
        ],
        layout={
            "template": house.template(t.language),
            "height": top + AXIS,
            "margin": {"l": SIDE, "r": SIDE, "t": 0, "b": AXIS},
            "annotations": notes,
            "xaxis": value_axis(low, high, plot, SIDE, show) | {"visible": bool(values)},
            "yaxis": {"range": [0, top], "visible": False},
        },
    )


def pack(labels: list[tuple[float, str]], plot: float) -> list[tuple[int, float]]:
    """Row and shift in px of bold labels over marks at fractions of a plot ``plot`` px wide.

    Each is centred on its mark, kept inside the plot, and stands in the lowest row where it is
    clear of those already there. Labels of a row stand in the order of their marks, so that on a
    wider plot they only move apart.
    """
    result: list[tuple[int, float]] = [(0, 0.0)] * len(labels)
    ends: list[float] = []
    for index in sorted(range(len(labels)), key=lambda i: labels[i][0]):
        fraction, text = labels[index]
        wide = house.label_width(text, bold=True)
        start = min(max(fraction * plot - wide / 2, 0.0), max(plot - wide, 0.0))
        row = next((r for r, end in enumerate(ends) if start >= end + SPACE), len(ends))
        ends[row:] = [start + wide, *ends[row + 1 :]]
        result[index] = (row, start + wide / 2 - fraction * plot)
    return result
