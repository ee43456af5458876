"""Population of centre and hinterland, observed and projected, as a chart."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.joined_population import PopulationCurve, joined
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import end_label, spread
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate

#: Margins in px: the title, the row of "observert | framskrevet" under it, the years, the scale.
TITLE, BREAK, BOTTOM, LEFT = 30, 20, 30, 52

#: Height in px of an end label: a name and a number on two lines.
END_LABEL = 38


def population_plot(
    history: pd.DataFrame,
    projection: pd.DataFrame,
    centre_name: str,
    t: Translate,
    *,
    around: str = "",
    index: bool = True,
    height: int = 320,
) -> go.Figure:
    """Population of centre and hinterland by year, as an index or in persons.

    Parameters
    ----------
    history, projection
        ``year``, ``centre``, ``hinterland`` in persons. The hinterland column may be absent or
        all missing. Projected years up to the last observed one are left out: the observation
        holds, and the projection is drawn from it.
    around
        The name of what is held up against the centre; "" for its hinterland.
    index
        True: the first year in which all the lines have a number is 100. False: persons, from 0.
    """
    data = joined(history, projection, index=index)
    if data.frame.empty:
        return house.nothing(t("Tall for folketall mangler."), t.language)
    names = {"centre": centre_name, "hinterland": around or t("Omland")}
    colours = {"centre": house.CENTRE, "hinterland": house.HINTERLAND}
    low, high = _range(data, index)
    top = TITLE + (BREAK if data.break_year is not None else 0)
    inner = height - top - BOTTOM
    texts = {area: (names[area], format_number(data.end(area)[1], 0, t.language)) for area in data.areas}
    levels = [(data.end(area)[1] - low) / (high - low) * inner for area in data.areas]
    lines = [line for pair in texts.values() for line in pair]
    right = 18 + max(house.label_width(line, bold=True) for line in lines)
    last_year = int(data.frame["year"].max())
    return go.Figure(
        data=[trace for area in data.areas for trace in _lines(data, area, names[area], colours[area])],
        layout={
            "template": house.template(t.language),
            "height": height,
            "hovermode": "x unified",
            "margin": {"l": LEFT, "r": round(right), "t": top, "b": BOTTOM},
            "shapes": _shapes(data, index),
            "annotations": [
                *_end_labels(data, texts, colours, levels, inner),
                *_headings(data, index, t),
            ],
            "xaxis": {
                "range": [data.first_year - 0.6, last_year + 0.4],
                "tickvals": _years(data, last_year),
                # Years are numbers, not amounts: no thousands separator.
                "tickformat": "d",
                "hoverformat": "d",
                "separatethousands": False,
                "showgrid": False,
                "ticks": "outside",
                "ticklen": 6,
                "tickcolor": house.OTHERS,
                "minor": {"dtick": 5, "tick0": 2000, "ticks": "outside", "ticklen": 3},
            },
            "yaxis": {"range": [low, high], "nticks": 6, "tickfont": {"color": house.MUTED}},
        },
    )


def _lines(data: PopulationCurve, area: str, name: str, colour: str) -> list[dict]:
    """Observed solid, projected dashed, a marker where observation ends.

    The piece that joins them is a trace of its own without hover, so that the last observed
    year is not listed twice.
    """
    observed = data.part(area, projected=False)
    projected = data.part(area, projected=True)
    line = {"color": colour, "width": 3}
    dashed = {**line, "dash": "6px,5px"}
    hover = {
        "name": house.safe_label(name),
        "hovertemplate": "%{fullData.name}: %{y:,.0f}<extra></extra>",
    }
    no_hover = {"hoverinfo": "skip"}
    traces = [_xy(observed) | hover | {"line": line}]
    if projected:
        traces.append(_xy([observed[-1], projected[0]]) | no_hover | {"line": dashed})
        traces.append(_xy(projected) | hover | {"line": dashed})
    symbol: dict[str, object] = {"symbol": "diamond", "size": 13, "color": colour}
    if area == "hinterland":
        symbol = {"symbol": "square", "size": 10, "color": house.PAPER}
        symbol["line"] = {"width": 3, "color": colour}
    marker = {"mode": "markers", "marker": symbol, "cliponaxis": False}
    return [*traces, _xy(observed[-1:]) | no_hover | marker]


def _xy(points: Sequence[tuple[int, float]]) -> dict:
    """A line trace through (year, value)."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [year for year, _ in points],
        "y": [round(value, 1) for _, value in points],
    }


def _range(data: PopulationCurve, index: bool) -> tuple[float, float]:
    low, high = data.ends()
    if not index:
        return 0.0, high * 1.06 or 1.0
    low, high = min(low, 100.0), max(high, 100.0)
    air = max((high - low) * 0.08, 1.0)
    return low - air, high + air


def _years(data: PopulationCurve, last_year: int) -> list[int]:
    years = {data.first_year, data.break_year, last_year}
    return sorted(year for year in years if year is not None)


def _shapes(data: PopulationCurve, index: bool) -> list[dict]:
    shapes = []
    if index:
        base = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": 100, "y1": 100}
        shapes.append(base | {"line": {"color": house.OTHERS, "width": 1}, "layer": "between"})
    if data.break_year is not None:
        x = data.break_year
        line = {"type": "line", "yref": "paper", "x0": x, "x1": x, "y0": 0, "y1": 1.07}
        shapes.append(line | {"line": {"color": house.MUTED, "width": 1.5, "dash": "dot"}})
    return shapes


def _headings(data: PopulationCurve, index: bool, t: Translate) -> list[dict]:
    """What the axis measures, and on which side of the break each half lies."""
    title = t("Folketall, {year} = 100").format(year=data.base_year) if index else t("Folketall, personer")
    above = {"yref": "paper", "y": 1, "yanchor": "bottom"}
    notes = [
        above
        | {
            "xref": "paper",
            "x": 0,
            "xanchor": "left",
            "xshift": 8 - LEFT,
            "yshift": 6 + (BREAK if data.break_year is not None else 0),
        }
        | {"text": f"<b>{house.safe_label(title)}</b>"}
    ]
    if data.break_year is not None:
        font = {"font": {"color": house.MUTED}, "x": data.break_year, "yshift": 2}
        notes.append(above | font | {"xanchor": "right", "xshift": -7, "text": t("observert")})
        notes.append(above | font | {"xanchor": "left", "xshift": 7, "text": t("framskrevet")})
    return notes


def _end_labels(
    data: PopulationCurve,
    texts: dict[str, tuple[str, str]],
    colours: dict[str, str],
    levels: list[float],
    inner: float,
) -> list[dict]:
    notes = []
    for area, level, moved in zip(data.areas, levels, spread(levels, END_LABEL, inner), strict=True):
        year, value = data.end(area)
        notes.append(end_label(year, round(value, 1), *texts[area], colours[area], 10, moved - level))
    return notes
