"""How many centres are in as each limit moves, as a chart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import plotly.graph_objects as go

from regionsenter.geography.limits import BY_FIELD
from regionsenter.measures.sensitivity import Curve
from regionsenter.present.charts import house
from regionsenter.present.charts.scale import axis_ticks
from regionsenter.present.delineation.limits.words import limit_name, limit_value
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate

#: Heights in px of a panel's two lines of heading, its curve, and the ticks with the air below.
HEADING, CURVE, TICKS = 46, 96, 40
#: Widths in px of the figure's margins, and of the air between two panels.
LEFT, RIGHT, BETWEEN = 40, 18, 48


def sensitivity_plot(
    curves: Sequence[Curve],
    t: Translate,
    *,
    columns: int = 1,
    width: int | None = None,
) -> go.Figure:
    """Small multiples: number of centres in by the value of each limit, all on the same scale.

    The value that is set is a diamond with a line down to the axis; where the limit is off, a dashed
    line shows the number without it.

    Parameters
    ----------
    curves
        As :func:`regionsenter.measures.sensitivity.curves` gives them.
    columns
        Panels side by side: 1 on a phone, 2 or 3 on a projector.
    width
        The narrowest width in px the figure will be shown at; default a phone's for each column.
    """
    rows = -(-len(curves) // columns)
    width = width or house.NARROW * columns
    panel = (width - LEFT - RIGHT - BETWEEN * (columns - 1)) / columns
    tall = HEADING + CURVE + TICKS
    height = max(rows, 1) * tall
    top = max((max(curve.counts) for curve in curves), default=1) * 1.08
    data: list[dict] = []
    layout: dict = {"shapes": [], "annotations": []}
    for number, curve in enumerate(curves):
        row, column = divmod(number, columns)
        key = "" if number == 0 else str(number + 1)
        start = (panel + BETWEEN) * column / (width - LEFT - RIGHT)
        ceiling = 1 - (row * tall + HEADING) / height
        domain = [start, min(start + panel / (width - LEFT - RIGHT), 1)]
        low, high = _range(curve)
        ticks = axis_ticks(low, high, panel, RIGHT, partial(_tick, language=t.language))
        layout[f"xaxis{key}"] = {
            "domain": domain,
            "anchor": f"y{key}",
            "range": [low, high],
            "tickvals": ticks,
            "ticktext": [_tick(tick, t.language) for tick in ticks],
            "ticks": "outside",
            "tickcolor": house.OTHERS,
            "tickfont": {"color": house.MUTED},
            "showgrid": False,
            "showline": True,
            "linecolor": house.GRID,
        }
        layout[f"yaxis{key}"] = {
            "domain": [ceiling - CURVE / height, ceiling],
            "anchor": f"x{key}",
            "range": [0, top],
            "tickvals": [0, 50, 100],
            "tickfont": {"color": house.MUTED},
        }
        data += _traces(curve, key, (low, high), t)
        layout["annotations"] += _headings(curve, domain[0], ceiling, t)
        if curve.today is not None:
            layout["shapes"].append(_stem(curve, key))
    return go.Figure(
        data=data,
        layout={
            "template": house.template(t.language),
            "height": height,
            "margin": {"l": LEFT, "r": RIGHT, "t": 0, "b": 0},
            **layout,
        },
    )


def _traces(curve: Curve, key: str, span: tuple[float, float], t: Translate) -> list[dict]:
    axes = {"type": "scatter", "xaxis": f"x{key}", "yaxis": f"y{key}"}
    line = axes | {
        "mode": "lines",
        "x": list(curve.values),
        "y": list(curve.counts),
        "text": [limit_value(curve.limit, value, t) for value in curve.values],
        "hovertemplate": "%{text}: %{y:d}<extra></extra>",
        # A value counted in ones is a step of its own; others hold until the next one measured.
        "line": {
            "color": house.CENTRE,
            "width": 2.5,
            "shape": "hv" if BY_FIELD[curve.limit].continuous else "hvh",
        },
    }
    if curve.today is None:
        without = axes | {"mode": "lines", "x": list(span), "y": [curve.count] * 2}
        dashed = {"color": house.HINTERLAND, "width": 2, "dash": "6px,4px"}
        return [line, without | {"line": dashed, "hoverinfo": "skip"}]
    mark = {"symbol": "diamond", "size": 14, "color": house.HINTERLAND}
    mark["line"] = {"width": 2, "color": house.PAPER}
    here = axes | {"mode": "markers", "x": [curve.today], "y": [curve.count], "marker": mark}
    return [line, here | {"hoverinfo": "skip", "cliponaxis": False}]


def _headings(curve: Curve, left: float, ceiling: float, t: Translate) -> list[dict]:
    """The limit's name, and under it what is set and how many that gives."""
    name = limit_name(curve.limit, t)
    now = t("nå {value}: {count} sentre").format(
        value=limit_value(curve.limit, curve.today, t), count=curve.count
    )
    place = {"xref": "paper", "yref": "paper", "x": left, "y": ceiling, "xanchor": "left"}
    place |= {"yanchor": "bottom", "align": "left", "xshift": 4 - LEFT}
    return [
        place | {"yshift": 22, "text": f"<b>{house.safe_label(capitalised(name))}</b>"},
        place | {"yshift": 3, "text": house.safe_label(now), "font": {"color": house.HINTERLAND}},
    ]


def _stem(curve: Curve, key: str) -> dict:
    return {
        "type": "line",
        "xref": f"x{key}",
        "yref": f"y{key}",
        "x0": curve.today,
        "x1": curve.today,
        "y0": 0,
        "y1": curve.count,
        "line": {"color": house.HINTERLAND, "width": 1.5},
        "layer": "below",
    }


def _range(curve: Curve) -> tuple[float, float]:
    """The axis' range, with half a step at the ends for what is counted in ones."""
    low, high = min(curve.values), max(curve.values)
    if BY_FIELD[curve.limit].continuous and high > low:
        return low, high
    return low - 0.5, high + 0.5


def _tick(value: float, language: str) -> str:
    decimals = 0 if value == round(value) else 1
    return format_number(value, decimals, language)
