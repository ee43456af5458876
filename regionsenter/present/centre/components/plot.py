"""Components of population change, natural increase and moves, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.components_of_change import SIDES
from regionsenter.present.centre.components.words import area_names, part_names
from regionsenter.present.charts import house
from regionsenter.texts import Translate

#: Colours of the parts (areas have others); each with a hatch of its own, all 3:1 on white.
PARTS: dict[str, tuple[str, str]] = {
    "natural_increase": ("#4b3f8f", ""),
    "net_migration": ("#7a858d", "/"),
    "net_domestic": ("#3f7d20", "\\"),
    "net_immigration": ("#b0476b", "x"),
}

#: Heights in px: a panel, its title, the years, and the margins (the legend has the bottom number).
HEIGHT, TITLE, YEARS = 200, 34, 26

TOP, BOTTOM = 4, 140


def components_plot(frame: pd.DataFrame, centre_name: str, t: Translate) -> go.Figure:
    """Stacked bars by year and the sum as a line, one panel for the centre, one for the hinterland.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.components_of_change.components_of_change` gives it. Moves
        are told apart in the years that have both parts, else drawn as one.
    """
    names = area_names(centre_name, t)
    shown = [side for side in SIDES if frame.loc[frame["side"] == side, "net"].notna().any()]
    if not shown:
        return house.nothing(t("Tall for endring i folketallet mangler."), t.language)
    traces, layout, notes = [], {}, []
    high, low = _range(frame)
    labels = part_names(t)
    for i, side in enumerate(shown):
        rows = frame[frame["side"] == side]
        axis = "y" if i == 0 else f"y{i + 1}"
        part = 1 / len(shown)
        floor = 1 - (i + 1) * part
        layout[f"yaxis{'' if i == 0 else i + 1}"] = {
            "domain": [floor + 0.01, floor + part - part * TITLE / HEIGHT],
            "range": [low, high],
            "zeroline": True,
            "zerolinecolor": house.INK,
            "zerolinewidth": 1,
            "tickfont": {"color": house.MUTED},
            "anchor": "x",
        }
        heading = t("{area}, per 1 000 innbyggere").format(area=names[side])
        notes.append(_title(heading, floor + part - part * TITLE / HEIGHT, side))
        traces += [_bar(rows, key, labels[key], axis, i == 0) for key in PARTS]
        traces.append(_line(rows, labels["net"], axis, i == 0))
    years = sorted(frame["year"].unique().tolist())
    return go.Figure(
        data=traces,
        layout={
            "template": house.template(t.language),
            "height": len(shown) * HEIGHT + TOP + BOTTOM,
            "barmode": "relative",
            "bargap": 0.25,
            "showlegend": True,
            # Under the plot, where it may take the rows it needs on a phone.
            "legend": {
                "orientation": "h",
                "x": 0,
                "y": -YEARS / (len(shown) * HEIGHT),
                "yanchor": "top",
                "traceorder": "normal",
                "itemclick": False,
                "itemdoubleclick": False,
            },
            "margin": {"l": 40, "r": 10, "t": TOP, "b": BOTTOM},
            "annotations": notes,
            "xaxis": {
                "tickvals": years[:: 2 if len(years) > 6 else 1],
                "tickformat": "d",
                "separatethousands": False,
                "showgrid": False,
                "anchor": "free",
                "position": 0,
            },
            **layout,
        },
    )


def _drawn(rows: pd.DataFrame, key: str) -> list[float | None]:
    """A part's values; moves are drawn as one or as two, never both."""
    split = rows["net_domestic"].notna() & rows["net_immigration"].notna()
    values = rows[key]
    if key == "net_migration":
        values = values.mask(split)
    elif key in ("net_domestic", "net_immigration"):
        values = values.where(split)
    return [None if pd.isna(number) else round(number, 1) for number in values]


def _range(frame: pd.DataFrame) -> tuple[float, float]:
    """Top and floor that both panels share, so that their bars can be compared."""
    high = low = 0.0
    for side in SIDES:
        rows = frame[frame["side"] == side]
        drawn = pd.DataFrame({key: _drawn(rows, key) for key in PARTS}).astype(float)
        high = max(high, drawn.clip(lower=0).sum(axis=1).max())
        low = min(low, drawn.clip(upper=0).sum(axis=1).min())
    air = max((high - low) * 0.06, 1.0)
    return high + air, low - air


def _bar(rows: pd.DataFrame, key: str, name: str, axis: str, legend: bool) -> go.Bar:
    colour, hatch = PARTS[key]
    return go.Bar(
        x=rows["year"].tolist(),
        y=_drawn(rows, key),
        yaxis=axis,
        name=name,
        legendgroup=key,
        showlegend=legend,
        marker={
            "color": colour,
            # Thin lines on the bar's own colour.
            "pattern": {
                "shape": hatch,
                "fillmode": "replace",
                "bgcolor": colour,
                "fgcolor": house.PAPER,
                "size": 8,
                "solidity": 0.12,
            },
        },
        hovertemplate="%{x:d}, %{fullData.name}: %{y:,.1f}<extra></extra>",
    )


def _line(rows: pd.DataFrame, name: str, axis: str, legend: bool) -> go.Scatter:
    return go.Scatter(
        x=rows["year"].tolist(),
        y=[None if pd.isna(number) else round(number, 1) for number in rows["net"]],
        yaxis=axis,
        name=name,
        legendgroup="net",
        showlegend=legend,
        mode="lines+markers",
        line={"color": house.INK, "width": 2},
        marker={"symbol": "diamond", "size": 9, "color": house.PAPER}
        | {"line": {"color": house.INK, "width": 2}},
        hovertemplate="%{x:d}, %{fullData.name}: %{y:,.1f}<extra></extra>",
    )


def _title(name: str, y: float, side: str) -> dict:
    glyph = "◆" if side == "centre" else "□"
    return {
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": y,
        "yanchor": "bottom",
        "yshift": 4,
        "text": f"<b>{glyph} {house.safe_label(name)}</b>",
        "font": {"color": house.CENTRE if side == "centre" else house.HINTERLAND},
    }
