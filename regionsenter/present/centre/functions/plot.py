"""A centre's functions for the whole region, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.present.charts import house
from regionsenter.texts import Translate

TICKS = (500, 2_000, 10_000, 50_000, 200_000, 1_000_000)


def functions_plot(frame: pd.DataFrame, slug: str, t: Translate) -> go.Figure:
    """Every centre as a dot, the chosen one as a diamond, and the expectation as a line.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.functions.against_population` gives it.
    slug
        The chosen centre; may be missing from the frame.
    """
    line = frame.sort_values("population").iloc[[0, -1]]
    others, own = frame[frame["slug"] != slug], frame[frame["slug"] == slug]
    hover = "%{text}: %{y:d} (%{x:,.0f})<extra></extra>"
    traces = [
        go.Scatter(
            x=line["population"].tolist(),
            y=line["expected"].round(2).tolist(),
            mode="lines",
            line={"color": house.MUTED, "width": 1.5, "dash": "dash"},
            hoverinfo="skip",
        ),
        go.Scatter(
            x=others["population"].astype(int).tolist(),
            y=others["count"].astype(int).tolist(),
            text=others["name"].tolist(),
            mode="markers",
            hovertemplate=hover,
            marker={"color": house.OTHERS, "size": 8, "opacity": 0.45},
        ),
        go.Scatter(
            x=own["population"].astype(int).tolist(),
            y=own["count"].astype(int).tolist(),
            text=own["name"].tolist(),
            mode="markers+text",
            textposition="top center",
            textfont={"color": house.CENTRE, "weight": 700},
            hovertemplate=hover,
            marker={"color": house.CENTRE, "size": 15, "symbol": "diamond"},
            cliponaxis=False,
        ),
    ]
    return go.Figure(
        data=traces,
        layout={
            "template": house.template(t.language),
            "height": 340,
            "showlegend": False,
            "margin": {"l": 44, "r": 16, "t": 24, "b": 52},
            "xaxis": {
                "type": "log",
                "tickvals": [tick for tick in TICKS if tick <= frame["population"].max()],
                "ticks": "outside",
                "title": {"text": t("Innbyggere i regionen (logaritmisk)")},
            },
            "yaxis": {"range": [-0.5, 9.8], "dtick": 1, "title": {"text": t("Slag funksjoner")}},
        },
    )
