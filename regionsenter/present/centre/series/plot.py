"""An indicator of a centre over the years, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.catalog.models import Indicator
from regionsenter.present.centre.series.words import line_names, written_series
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import end_label, spread
from regionsenter.present.charts.scale import Scale
from regionsenter.texts import Translate

#: Margins in px; the height of an end label (a name and a number on two lines).
TOP, BOTTOM, LEFT, END_LABEL = 26, 30, 52, 38

HEIGHT = 340

COLOURS = {
    "centre": house.CENTRE,
    "hinterland": house.HINTERLAND,
    "median": house.MUTED,
    "norway": house.NORWAY,
}

BAND = "rgba(107,119,128,0.18)"


def series_plot(frame: pd.DataFrame, indicator: Indicator, centre_name: str, t: Translate) -> go.Figure:
    """The lines over the band between the peers' quartiles; no line crosses a break in the series.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.peer_series.peer_series` gives it.
    """
    show, frame = Scale(indicator, t.language), written_series(frame, indicator)
    names = line_names(centre_name, t)
    lines = [key for key in COLOURS if frame[key].notna().any()]
    if not lines:
        return house.nothing(t("Tall mangler."), t.language)
    drawn = frame[[*lines, "lower", "upper"]].astype(float)
    low, high = float(drawn.min().min()), float(drawn.max().max())
    air = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    low, high = low - air, high + air
    inner = HEIGHT - TOP - BOTTOM
    ends = {key: frame.dropna(subset=[key]).iloc[-1] for key in lines}
    levels = [(float(ends[key][key]) - low) / (high - low) * inner for key in lines]
    texts = [(_short(names[key]), show(float(ends[key][key]))) for key in lines]
    right = 20 + max(house.label_width(part, bold=True) for pair in texts for part in pair)
    years = [int(year) for year in frame["year"]]
    breaks = [int(year) for year in frame.loc[frame["break"], "year"] if year > years[0]]
    spans = _spans(frame)
    return go.Figure(
        data=[
            *(_band(span) for span in spans if span["lower"].notna().any()),
            *(_line(span, key, names[key], show) for key in reversed(lines) for span in spans),
        ],
        layout={
            "template": house.template(t.language),
            "height": HEIGHT,
            "hovermode": "x unified",
            "margin": {"l": LEFT, "r": round(right), "t": TOP, "b": BOTTOM},
            "shapes": [_break(year) for year in breaks],
            "annotations": [
                *_end_labels(lines, ends, texts, levels, inner),
                *(
                    {"x": year - 0.5, "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 2}
                    | {"text": t("brudd"), "font": {"color": house.MUTED}}
                    for year in breaks
                ),
            ],
            "xaxis": {
                "range": [years[0] - 0.6, years[-1] + 0.4],
                "tickvals": _ticks(years),
                "tickformat": "d",
                "hoverformat": "d",
                "separatethousands": False,
                "showgrid": False,
                "ticks": "outside",
            },
            "yaxis": {
                "range": [low, high],
                "nticks": 6,
                "tickfont": {"color": house.MUTED},
                "ticksuffix": "\u00a0%" if indicator.unit == "percent" else "",
            },
        },
    )


def _short(name: str) -> str:
    """A label of at most 15 letters: a twin centre's name would take half of a phone's width."""
    return name if len(name) <= 15 else f"{name[:14]}…"


def _spans(frame: pd.DataFrame) -> list[pd.DataFrame]:
    """The frame cut where the series breaks: no line joins numbers that cannot be compared."""
    number = frame["break"].astype(bool).cumsum()
    return [span for _, span in frame.groupby(number)]


def _band(span: pd.DataFrame) -> dict:
    """The middle half of the peers, as one closed outline; a lone year gets none."""
    known = span.dropna(subset=["lower", "upper"])
    x = [int(year) for year in known["year"]]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [*x, *x[::-1]],
        "y": [*known["lower"].round(3), *known["upper"][::-1].round(3)],
        "fill": "toself",
        "fillcolor": BAND,
        "line": {"width": 0 if len(x) > 1 else 6, "color": BAND},
        "hoverinfo": "skip",
    }


def _line(span: pd.DataFrame, key: str, name: str, show: Scale) -> dict:
    known = span.dropna(subset=[key])
    widths = {"centre": 3, "hinterland": 3, "median": 2, "norway": 1.5}
    dashes = {"median": "6px,4px"}
    symbols = {"centre": "diamond", "hinterland": "square", "median": "circle", "norway": "circle"}
    marker = {"symbol": symbols[key], "color": COLOURS[key], "size": 8}
    if key == "hinterland":
        marker |= {"color": house.PAPER, "line": {"width": 2, "color": COLOURS[key]}}
    marked = key in ("centre", "hinterland") or len(known) == 1
    before, after = show.template.removeprefix("%{text}: ").removesuffix("<extra></extra>"), ""
    return {
        "type": "scatter",
        "mode": "lines+markers" if marked else "lines",
        "x": [int(year) for year in known["year"]],
        "y": [show.rounded(value) for value in known[key]],
        "name": house.safe_label(name),
        "line": {"color": COLOURS[key], "width": widths[key], "dash": dashes.get(key, "solid")},
        "marker": marker,
        "cliponaxis": False,
        "hovertemplate": f"%{{fullData.name}}: {before.replace('{x', '{y')}{after}<extra></extra>",
    }


def _break(year: int) -> dict:
    """A dotted line between the last year before the break and the first after it."""
    x = year - 0.5
    line = {"type": "line", "yref": "paper", "x0": x, "x1": x, "y0": 0, "y1": 1}
    return line | {"line": {"color": house.MUTED, "width": 1.5, "dash": "dot"}}


def _ticks(years: list[int]) -> list[int]:
    """The first and the last year, and one between where there is room for it on a phone."""
    middle = years[len(years) // 2]
    return sorted({years[0], years[-1], *([middle] if len(years) > 8 else [])})


def _end_labels(
    lines: list[str],
    ends: dict[str, pd.Series],
    texts: list[tuple[str, str]],
    levels: list[float],
    inner: float,
) -> list[dict]:
    """Name and last number of each line beside its end, moved apart where they would collide."""
    notes = []
    placed = levels
    for _ in range(30):  # each round moves neighbours apart; four labels settle in a few
        placed = spread(placed, END_LABEL, inner)
    for key, (name, number), level, moved in zip(lines, texts, levels, placed, strict=True):
        year, value = int(ends[key]["year"]), float(ends[key][key])
        notes.append(end_label(year, value, name, number, COLOURS[key], 12, moved - level))
    return notes
