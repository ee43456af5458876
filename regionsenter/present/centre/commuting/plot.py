"""Who works where in a region, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.commuting_table import CommutingTable, grouped_matrix, shares_by_workplace
from regionsenter.present.centre.commuting.words import place_names
from regionsenter.present.charts import house
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.years import latest_year_text
from regionsenter.texts import Translate

#: Municipalities that are drawn one by one; in larger regions the rest is drawn as one.
MOST = 6

ROW, HEAD, FOOT = 40, 164, 12

#: White to a light teal: the dark numbers reach 4.5:1 on all of it.
SCALE = [[0, "#ffffff"], [0.02, "#edf5f6"], [0.3, "#b3d6da"], [1, "#5aa3ae"]]


def commuting_plot(commuting: CommutingTable, t: Translate) -> go.Figure:
    """The matrix of shares; the last column is work in other regions.

    Parameters
    ----------
    commuting
        As :func:`regionsenter.measures.commuting_table.commuting_table` gives it.
    """
    persons = grouped_matrix(commuting, MOST)
    shown = shares_by_workplace(persons)
    names = place_names(commuting, t)
    rows, columns = list(shown.index), list(shown.columns)
    left = round(14 + max(house.label_width(_short(names[code])) for code in rows))
    return go.Figure(
        data=[
            go.Heatmap(
                x=list(range(len(columns))),
                y=list(range(len(rows))),
                z=shown.round(1).to_numpy().tolist(),
                zmin=0,
                zmax=100,
                colorscale=SCALE,
                showscale=False,
                xgap=2,
                ygap=2,
                text=[
                    [
                        _hover(names[home], names[work], persons.loc[home, work], share, t.language)
                        for work, share in shown.loc[home].items()
                    ]
                    for home in rows
                ],
                hovertemplate="%{text}<extra></extra>",
            )
        ],
        layout={
            "template": house.template(t.language),
            "height": HEAD + ROW * len(rows) + FOOT,
            "margin": {"l": left, "r": 8, "t": HEAD, "b": FOOT},
            "annotations": [
                *_cells(shown, t.language),
                _heading(commuting.year, left, t),
            ],
            "shapes": [_frame(commuting, rows, columns)],
            "xaxis": {
                "side": "top",
                "tickvals": list(range(len(columns))),
                "ticktext": [house.safe_label(_short(names[code])) for code in columns],
                "tickangle": -90,
                "showgrid": False,
            },
            "yaxis": {
                "autorange": "reversed",
                "tickvals": list(range(len(rows))),
                "ticktext": [house.safe_label(_short(names[code])) for code in rows],
                "showgrid": False,
            },
        },
    )


def _heading(year: int, left: int, t: Translate) -> dict:
    title = t("Bor i ↓, arbeider i → ({year}, prosent)").format(year=latest_year_text(year, t))
    return {
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "xanchor": "left",
        "xshift": 6 - left,
        "y": 1,
        "yanchor": "bottom",
        "yshift": HEAD - 24,
        "text": f"<b>{title}</b>",
    }


def _short(name: str) -> str:
    """A label of at most 16 letters: names in two languages are long."""
    return name if len(name) <= 16 else f"{name[:15]}…"


def _hover(home: str, work: str, persons: float, share: float, language: str) -> str:
    number = format_number(persons, 0, language)
    part = format_value(share, "percent", 1, language)
    return f"{house.safe_label(home)} → {house.safe_label(work)}: {number} ({part})"


def _cells(shown: pd.DataFrame, language: str) -> list[dict]:
    return [
        {
            "x": j,
            "y": i,
            "text": format_number(share, 0 if share >= 1 or share == 0 else 1, language),
        }
        for i, row in enumerate(shown.to_numpy())
        for j, share in enumerate(row)
    ]


def _frame(commuting: CommutingTable, rows: list[str], columns: list[str]) -> dict:
    """A line around the columns of the centre: what it draws in."""
    inside = [j for j, code in enumerate(columns) if code in commuting.centre_codes]
    return {
        "type": "rect",
        "x0": min(inside) - 0.5,
        "x1": max(inside) + 0.5,
        "y0": -0.5,
        "y1": len(rows) - 0.5,
        "line": {"color": house.INK, "width": 2},
    }
