"""The most similar centres, as a chart."""

from __future__ import annotations

import plotly.graph_objects as go

from regionsenter.catalog import indicator
from regionsenter.measures.similarity_model import Neighbour, Similar
from regionsenter.present.charts import house
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.places import measured_name
from regionsenter.present.similar.words import written_pair
from regionsenter.texts import Translate

ROW, AXIS, TOP = 30, 44, 26


def similarity_plot(similar: Similar, t: Translate) -> go.Figure:
    """A bar a neighbour, nearest on top; the hatched part is the indicator they differ most on.

    A neighbour that has the chosen centre among its own nearest is marked ⇄.
    """
    rows = similar.neighbours
    names = [_name(neighbour) for neighbour in rows]
    left = 14 + max((house.label_width(name) for name in names), default=60)
    first = [neighbour.distance * _first_share(neighbour) for neighbour in rows]
    rest = [neighbour.distance - part for neighbour, part in zip(rows, first, strict=True)]
    places = list(range(len(rows)))
    hover = [_hover(neighbour, t.language) for neighbour in rows]
    longest = max([neighbour.distance for neighbour in rows], default=1.0) or 1.0
    bar = {"type": "bar", "orientation": "h", "y": places, "width": 0.62}
    hovering = {"customdata": hover, "hovertemplate": "%{customdata}<extra></extra>"}
    return go.Figure(
        data=[
            bar
            | hovering
            | {"x": [round(x, 4) for x in first], "name": t("største forskjell")}
            | {
                "marker": {
                    "color": house.CENTRE,
                    "pattern": {
                        "shape": "/",
                        "size": 6,
                        "fillmode": "overlay",
                        "fgcolor": house.PAPER,
                        "fgopacity": 0.55,
                        "solidity": 0.25,
                    },
                }
            },
            bar
            | hovering
            | {"x": [round(x, 4) for x in rest], "name": t("andre forskjeller")}
            | {"marker": {"color": "#a9c3c8", "line": {"width": 1, "color": house.CENTRE}}},
        ],
        layout={
            "template": house.template(t.language),
            "height": TOP + ROW * max(len(rows), 1) + AXIS,
            "barmode": "stack",
            "showlegend": bool(rows),
            "legend": {
                "orientation": "h",
                "x": 0,
                "xanchor": "left",
                "xref": "container",
                "y": 1,
                "yanchor": "top",
                "yref": "container",
                "itemclick": False,
                "itemdoubleclick": False,
            },
            "margin": {"l": round(left), "r": 44, "t": TOP, "b": AXIS},
            "annotations": [
                {
                    "x": neighbour.distance,
                    "y": i,
                    "xanchor": "left",
                    "xshift": 6,
                    "text": format_number(neighbour.distance, 2, t.language),
                }
                for i, neighbour in enumerate(rows)
            ]
            or [
                {
                    "xref": "paper",
                    "yref": "paper",
                    "x": 0.5,
                    "y": 0.5,
                    "text": t("Ingen sentre kan sammenlignes."),
                }
            ],
            "xaxis": {
                "range": [0, longest * 1.04],
                "nticks": 4,
                "visible": bool(rows),
                "tickfont": {"color": house.MUTED},
                "title": {"text": t("Avstand (typiske avvik)"), "font": {"size": house.FONT_SIZE}},
            },
            "yaxis": {
                "range": [len(rows) - 0.5, -0.5],
                "tickvals": places,
                "showgrid": False,
                "visible": bool(rows),
                "ticks": "outside",
                "ticklen": 6,
                "tickcolor": house.PAPER,
                "ticktext": [house.safe_label(name) for name in names],
            },
        },
    )


def _name(neighbour: Neighbour) -> str:
    return f"{neighbour.centre.name}\u00a0⇄" if neighbour.mutual else neighbour.centre.name


def _first_share(neighbour: Neighbour) -> float:
    return neighbour.parts[0].share_of_distance if neighbour.parts else 0.0


def _hover(neighbour: Neighbour, language: str) -> str:
    """The three indicators that differ most, with both numbers."""
    place = neighbour.centre
    name, measured = place.name, measured_name(place)
    lines = [f"<b>{house.safe_label(name if name == measured else f'{name} ({measured})')}</b>"]
    for part in neighbour.parts[:3]:
        entry = indicator(part.indicator)
        theirs, own = (
            format_value(value, entry.unit, entry.decimals, language) for value in written_pair(part)
        )
        share = format_value(part.share_of_distance * 100, "percent", 0, language)
        short = house.safe_label(entry.short.in_language(language))
        lines.append(f"{short}: {theirs} ({own}), {share}")
    return "<br>".join(lines)
