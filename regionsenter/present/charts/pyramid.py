"""Age pyramid: the centre to the left, its hinterland to the right, Norway as a thin line.

The source has no division by sex, so the two sides are two places. Its age groups are of unequal
width; a bar is as tall as its group is wide and as long as the group's share divided by its years, so
that the area is the share, as in a histogram.
"""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.present.charts import house
from regionsenter.present.numbers import format_number, format_value
from regionsenter.texts import Translate

#: The open group is drawn as if it ended here.
TOP_AGE = 100
#: Ticks in per cent of the inhabitants for each year of age.
STEP = 0.5
SIDES = ("centre", "hinterland", "norway")
#: Ages of the readout: the young adults and the old, first and last age.
TOLD = ((20, 39), (67, None))


def pyramid_plot(frame: pd.DataFrame, centre_name: str, language: str, t: Translate) -> go.Figure:
    """The butterfly of two age structures.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.age_structure.age_structure` gives it.
    """
    data = _groups(frame)
    top = max(1.0, float(data[[f"{side}_per_year" for side in SIDES]].max().max())) * 1.06
    ticks = [STEP * i for i in range(int(top / STEP) + 1)]
    both = sorted({-tick for tick in ticks} | set(ticks))
    traces = []
    for side, sign, colour, name in (
        ("centre", -1, house.CENTRE, centre_name),
        ("hinterland", 1, house.HINTERLAND, t("Omland")),
    ):
        if data[side].notna().any():
            traces.append(_bars(data, side, sign, colour, name, language))
        if data["norway"].notna().any():
            traces.append(_outline(data, sign))
    notes = [
        _note(house.plain(f"◆ {centre_name}"), 0, "left", house.CENTRE),
        _note(house.plain("□ " + t("Omland")), 1, "right", house.HINTERLAND),
    ]
    if data["hinterland"].isna().all():
        # Inside the empty half: beside the long name of a twin centre there is no room on a phone.
        notes[1] = _note(t("Omland: tall mangler"), 1, "right", house.MUTED) | {"yshift": -22}
    return go.Figure(
        data=traces,
        layout={
            "template": house.template(language),
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
                    format_value(abs(v), "percent", 0 if v == round(v) else 1, language)
                    for v in both
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


def _groups(frame: pd.DataFrame) -> pd.DataFrame:
    """Groups of whole width with persons, share in per cent and share per year of age."""
    data = frame.copy()
    # A group of the newborn alone is a hair on the axis: with the next it is 0-5.
    data.loc[data["first_age"].lt(6), "first_age"] = 0
    data["last_age"] = data["last_age"].fillna(TOP_AGE - 1)
    grouped = data.groupby("first_age", as_index=False)
    out = grouped.agg({"last_age": "max"} | {side: _sum for side in SIDES})
    out["width"] = out["last_age"] - out["first_age"] + 1
    for side in SIDES:
        out[f"{side}_share"] = 100 * out[side] / out[side].sum(min_count=1)
        out[f"{side}_per_year"] = out[f"{side}_share"] / out["width"]
    return out


def _sum(persons: pd.Series) -> float:
    return persons.sum(skipna=False)


def _ages(row) -> str:
    if row.last_age >= TOP_AGE - 1:
        return f"{int(row.first_age)}+"
    return f"{int(row.first_age)}–{int(row.last_age)}"


def _bars(
    data: pd.DataFrame, side: str, sign: int, colour: str, name: str, language: str
) -> go.Bar:
    ages = [_ages(row) for row in data.itertuples()]
    shares = [format_value(one, "percent", 1, language) for one in data[f"{side}_share"]]
    # The centre is filled, the hinterland hollow and tinted: shape as well as colour.
    fill = colour if side == "centre" else "rgba(179,88,6,0.28)"
    return go.Bar(
        orientation="h",
        x=(sign * data[f"{side}_per_year"]).round(3).tolist(),
        y=(data["first_age"] + data["width"] / 2).tolist(),
        width=data["width"].tolist(),
        text=[f"{age}: {share}" for age, share in zip(ages, shares, strict=True)],
        textposition="none",
        hovertemplate=f"{house.plain(name)}, %{{text}}<extra></extra>",
        marker={
            "color": fill,
            "line": {"color": house.PAPER if side == "centre" else colour, "width": 1},
        },
    )


def _outline(data: pd.DataFrame, sign: int) -> go.Scatter:
    """Norway as stairs along the edge of each group."""
    x, y = [], []
    for row in data.itertuples():
        x += [sign * round(row.norway_per_year, 3)] * 2
        y += [row.first_age, row.first_age + row.width]
    return go.Scatter(
        x=x, y=y, mode="lines", hoverinfo="skip", line={"color": house.NORWAY, "width": 1.5}
    )


def _note(text: str, x: float, anchor: str, colour: str) -> dict:
    return {
        "xref": "paper", "yref": "paper", "x": x, "xanchor": anchor, "y": 1, "yanchor": "bottom",
        # The corner is the button's that saves the picture.
        "xshift": -30 if anchor == "right" else 0, "yshift": 6,
        "text": f"<b>{text}</b>", "font": {"color": colour},
    }  # fmt: skip


def pyramid_text(
    frame: pd.DataFrame, centre_name: str, year: int, language: str, t: Translate
) -> str:
    """The young adults and the old in the centre, the hinterland and the country."""
    if frame["centre"].isna().all():
        return t("Aldersfordelingen i {centre} mangler for {year}.").format(
            centre=centre_name, year=year
        )
    texts = []
    for first, last in TOLD:
        inside = frame["first_age"].ge(first) & (last is None or frame["last_age"].le(last))
        shown = {
            side: format_value(
                100 * frame.loc[inside, side].sum(skipna=False) / frame[side].sum(skipna=False),
                "percent",
                1,
                language,
            )
            for side in SIDES
        }
        ages = f"{first}–{last}" if last else f"{first}+"
        if frame["hinterland"].isna().all():
            pattern = t("{ages} år: {centre_share} i {centre} og {norway} i landet ({year}).")
        else:
            pattern = t(
                "{ages} år: {centre_share} i {centre}, {hinterland} i omlandet og {norway} i landet "
                "({year})."
            )
        texts.append(
            pattern.format(
                ages=ages,
                centre=centre_name,
                centre_share=shown["centre"],
                hinterland=shown["hinterland"],
                norway=shown["norway"],
                year=year,
            )
        )
    if frame["hinterland"].isna().all():
        texts.append(t("Tall for omlandet mangler."))
    return " ".join(texts)


def pyramid_table(
    frame: pd.DataFrame, centre_name: str, language: str, t: Translate
) -> pd.DataFrame:
    """One row an age group: persons and per cent in the centre, the hinterland and Norway."""
    data = _groups(frame)
    names = {"centre": centre_name, "hinterland": t("Omland"), "norway": t("Norge")}
    table = pd.DataFrame({t("Alder"): [_ages(row) for row in data.itertuples()]})
    for side, name in names.items():
        table[t("{area}, personer").format(area=name)] = [
            format_number(one, 0, language) for one in data[side]
        ]
        table[t("{area}, andel").format(area=name)] = [
            format_value(one, "percent", 1, language) for one in data[f"{side}_share"]
        ]
    return table
