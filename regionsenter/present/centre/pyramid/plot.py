"""Age and sex in the centre and its hinterland, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.age_structure import AREAS, TOP_AGE, age_groups
from regionsenter.present.centre.pyramid.words import age_texts
from regionsenter.present.charts import house
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate

#: Ticks in per cent of the inhabitants for each year of age.
STEP = 0.5


def pyramid_plot(frame: pd.DataFrame, centre_name: str, t: Translate) -> go.Figure:
    """The butterfly of two age structures.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.age_structure.age_structure` gives it.
    """
    data = age_groups(frame)
    top = max(1.0, float(data[[f"{area}_per_year" for area in AREAS]].max().max())) * 1.06
    ticks = [STEP * i for i in range(int(top / STEP) + 1)]
    both = sorted({-tick for tick in ticks} | set(ticks))
    traces = []
    for side, sign, colour, name in (
        ("centre", -1, house.CENTRE, centre_name),
        ("hinterland", 1, house.HINTERLAND, t("Omland")),
    ):
        if data[side].notna().any():
            traces.append(_bars(data, side, sign, colour, name, t.language))
        if data["norway"].notna().any():
            traces.append(_outline(data, sign))
    notes = [
        _note(house.safe_label(f"◆ {centre_name}"), 0, "left", house.CENTRE),
        _note(house.safe_label("□ " + t("Omland")), 1, "right", house.HINTERLAND),
    ]
    if data["hinterland"].isna().all():
        # Inside the empty half: beside the long name of a twin centre there is no room on a phone.
        notes[1] = _note(t("Omland: ingen tall"), 1, "right", house.MUTED) | {"yshift": -22}
    return go.Figure(
        data=traces,
        layout={
            "template": house.template(t.language),
            "height": 430,
            "bargap": 0,
            "barmode": "overlay",
            "margin": {"l": 54, "r": 12, "t": 32, "b": 54},
            "annotations": notes,
            "shapes": [
                {"type": "line", "x0": 0, "x1": 0, "yref": "paper", "y0": 0, "y1": 1}
                | {"line": {"color": house.INK, "width": 1}}
            ],
            "xaxis": {
                "range": [-top, top],
                "tickvals": both,
                "ticktext": [
                    format_value(abs(v), "percent", 0 if v == round(v) else 1, t.language) for v in both
                ],
                "ticks": "outside",
                "title": {"text": t("Andel per årskull (━ Norge)")},
            },
            "yaxis": {
                "range": [0, TOP_AGE],
                "tickvals": list(range(0, TOP_AGE, 10)),
                "ticktext": [t("{age} år").format(age=age) for age in range(0, TOP_AGE, 10)],
                "ticks": "outside",
                "showgrid": True,
            },
        },
    )


def _bars(data: pd.DataFrame, side: str, sign: int, colour: str, name: str, language: str) -> go.Bar:
    shares = [format_value(share, "percent", 1, language) for share in data[f"{side}_share"]]
    # The centre is filled, the hinterland hollow and tinted: shape as well as colour.
    fill = colour if side == "centre" else "rgba(179,88,6,0.28)"
    return go.Bar(
        orientation="h",
        x=(sign * data[f"{side}_per_year"]).round(3).tolist(),
        y=(data["first_age"] + data["width"] / 2).tolist(),
        width=data["width"].tolist(),
        text=[f"{age}: {share}" for age, share in zip(age_texts(data), shares, strict=True)],
        textposition="none",
        hovertemplate=f"{house.safe_label(name)}, %{{text}}<extra></extra>",
        marker={
            "color": fill,
            "line": {"color": house.PAPER if side == "centre" else colour, "width": 1},
        },
    )


def _outline(data: pd.DataFrame, sign: int) -> go.Scatter:
    """Norway as stairs along the edge of each group."""
    x: list[float] = []
    y: list[float] = []
    for share, first, width in zip(data["norway_per_year"], data["first_age"], data["width"], strict=True):
        x += [sign * round(share, 3)] * 2
        y += [first, first + width]
    return go.Scatter(x=x, y=y, mode="lines", hoverinfo="skip", line={"color": house.NORWAY, "width": 1.5})


def _note(text: str, x: float, anchor: str, colour: str) -> dict:
    return {
        "xref": "paper",
        "yref": "paper",
        "x": x,
        "xanchor": anchor,
        "y": 1,
        "yanchor": "bottom",
        # The corner is the button's that saves the picture.
        "xshift": -30 if anchor == "right" else 0,
        "yshift": 6,
        "text": f"<b>{text}</b>",
        "font": {"color": colour},
    }
