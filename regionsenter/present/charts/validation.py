"""Modelled drive times against TØI's, one dot a municipality."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.drive_validation import agreement
from regionsenter.present.charts import house
from regionsenter.present.numbers import format_number
from regionsenter.texts import Translate


def validation_plot(frame: pd.DataFrame, language: str, t: Translate) -> go.Figure:
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
            x=[0, top], y=[0, top], mode="lines", hoverinfo="skip", showlegend=False,
            line={"color": house.MUTED, "width": 1, "dash": "dot"},
        )
    ]  # fmt: skip
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
            "template": house.template(language),
            "height": 420,
            "margin": {"l": 56, "r": 16, "t": 36, "b": 52},
            "legend": {"orientation": "h", "x": 0, "y": 1.08},
            "xaxis": axis | {"title": {"text": t("TØI, minutter")}},
            "yaxis": axis | {"title": {"text": t("Modellen, minutter")}},
        },
    )


def validation_text(frame: pd.DataFrame, language: str, t: Translate) -> str:
    """How well the two agree, in numbers: the readout and the alternative text."""

    def show(value: float, decimals: int = 0) -> str:
        return format_number(value, decimals, language)

    plain, weighted = agreement(frame), agreement(frame, "weighted_minutes")
    return t(
        "Modellen og TØI for {count} kommuner utenfor senterkommunen: halvparten avviker under "
        "{error} minutter, {five} % under 5 og {ten} % under 10 (korrelasjon {r}). TØI måler tid "
        "mellom mange små soner; vektes modellen med tettstedenes folketall i begge ender, er "
        "medianavviket {weighted} minutter."
    ).format(
        count=plain.count,
        error=show(plain.median_absolute_error, 1),
        five=show(plain.within_5),
        ten=show(plain.within_10),
        r=show(plain.correlation, 2),
        weighted=show(weighted.median_absolute_error, 1),
    )
