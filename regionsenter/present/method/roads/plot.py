"""The road model, held against TØI's times, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.present.charts import house
from regionsenter.texts import Translate


def validation_plot(frame: pd.DataFrame, t: Translate) -> go.Figure:
    """TØI's minutes along, the model's up, and the line where they agree.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.drive_validation.drive_validation` gives it.
    """
    shown = frame.dropna(subset=["toi_minutes", "model_minutes"])
    top = 10 * (int(shown[["toi_minutes", "model_minutes"]].max().max()) // 10 + 1)
    by_ferry = shown["ferry"].to_numpy()
    traces = [
        go.Scatter(
            x=[0, top],
            y=[0, top],
            mode="lines",
            hoverinfo="skip",
            showlegend=False,
            line={"color": house.MUTED, "width": 1, "dash": "dot"},
        )
    ]
    for mask, symbol, colour, name in (
        (~by_ferry, "circle", house.CENTRE, t("uten ferje")),
        (by_ferry, "diamond-open", house.HINTERLAND, t("med ferje")),
    ):
        part = shown[mask]
        traces.append(
            go.Scatter(
                x=part["toi_minutes"].round(1).tolist(),
                y=part["model_minutes"].round(1).tolist(),
                text=part["name"].tolist(),
                mode="markers",
                name=name,
                marker={"symbol": symbol, "color": colour, "size": 8, "opacity": 0.65},
                hovertemplate="%{text}: TØI %{x:.0f}, %{y:.0f} min<extra></extra>",
            )
        )
    axis = {"range": [0, top], "ticks": "outside"}
    return go.Figure(
        data=traces,
        layout={
            "template": house.template(t.language),
            "height": 420,
            "margin": {"l": 56, "r": 16, "t": 36, "b": 52},
            "legend": {"orientation": "h", "x": 0, "y": 1.08},
            "xaxis": axis | {"title": {"text": t("TØI, minutter")}},
            "yaxis": axis | {"title": {"text": t("Modellen, minutter")}},
        },
    )
