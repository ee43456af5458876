"""Lines: one indicator over the years for compared centres, and Norway."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.catalog import indicator
from regionsenter.measures.rank_change import breaks_between
from regionsenter.present.charts import house
from regionsenter.present.charts.compare_marks import legend_label, marker
from regionsenter.present.charts.point_labels import stack
from regionsenter.present.charts.scale import Scale
from regionsenter.present.compare.words import written_values
from regionsenter.present.parts.compare_style import styles_of
from regionsenter.texts import Translate

TOP, BOTTOM, LABEL = 34, 34, 20
#: Every year has its mark up to so many years; beyond, every fifth and the last.
MARKED = 12


def lines_plot(
    frame: pd.DataFrame,
    slug: str,
    t: Translate,
    *,
    height: int = 340,
    gap: bool = False,
) -> go.Figure:
    """A line a centre with its own colour and shape, named at its end; Norway thin and dashed.

    A year without a figure is a gap in the line. A dotted upright tells where the source changed.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.compared.compared_series` gives it.
    slug
        The indicator.
    gap
        The numbers are centre minus hinterland.
    """
    show = Scale(indicator(slug), t.language, gap=gap)
    frame = frame.assign(value=written_values(frame, slug))
    drawn = frame[frame["value"].notna()]
    if drawn.empty:
        return house.nothing(t("Ingen av sentrene har tall."), t.language)
    order = [one for one in dict.fromkeys(frame["slug"]) if one != "norway"]
    styles = styles_of(order)
    first, last = int(drawn["year"].min()), int(drawn["year"].max())
    low, high = float(drawn["value"].min()), float(drawn["value"].max())
    air = (high - low) * 0.07 or abs(high) * 0.1 or 1.0
    low, high = low - air, high + air
    named = [_named(part, one, styles, show, t) for one, part in drawn.groupby("slug", sort=False)]
    inner = max(height - TOP - BOTTOM, LABEL * len(named))
    levels = [(value - low) / (high - low) * inner for _, value, *_ in named]
    right = 18 + max(house.label_width(text, bold=True) for *_, text, _ in named)
    left = 14 + max(house.label_width(show.tick(value)) for value in (low, high))
    return go.Figure(
        data=[
            _trace(frame[frame["slug"] == one], one, styles, show, t, last - first)
            for one in [*([] if "norway" not in set(drawn["slug"]) else ["norway"]), *order]
        ],
        layout={
            "template": house.template(t.language),
            "height": inner + TOP + BOTTOM,
            "margin": {"l": round(max(left, 40)), "r": round(right), "t": TOP, "b": BOTTOM},
            "shapes": [_upright(year) for year in breaks_between(slug, first, last)],
            "annotations": [
                *_ends(named, levels, stack(levels, LABEL, inner)),
                *_breaks(slug, first, last, t),
            ],
            "xaxis": {
                "range": [first - 0.4, last + 0.4],
                "tickvals": sorted({first, last}),
                "tickformat": "d",
                "separatethousands": False,
                "showgrid": False,
                "ticks": "outside",
                "minor": {
                    "dtick": 1 if last - first < 15 else 5,
                    "tick0": 2000,
                    "ticks": "outside",
                    "ticklen": 3,
                },
            },
            "yaxis": {"range": [low, high], "nticks": 6, "tickfont": {"color": house.MUTED}}
            | ({"ticksuffix": "\u00a0%"} if show.unit == "percent" else {}),
        },
    )


def _named(part: pd.DataFrame, slug: str, styles: dict, show: Scale, t: Translate) -> tuple:
    """Last year and value of a line, its label and its colour."""
    end = part.iloc[-1]
    value = show.rounded(float(end["value"]))
    if slug == "norway":
        return int(end["year"]), value, f"╍\u00a0{t('Norge')} {show(value)}", house.NORWAY
    text = legend_label(styles[slug], f"{end['name']} {show(value)}")
    return int(end["year"]), value, text, styles[slug].colour


def _trace(part: pd.DataFrame, slug: str, styles: dict, show: Scale, t: Translate, years: int) -> dict:
    values = [None if pd.isna(v) else show.rounded(float(v)) for v in part["value"]]
    name = t("Norge") if slug == "norway" else part["name"].iloc[0] if len(part) else slug
    trace = {
        "type": "scatter",
        "x": [int(year) for year in part["year"]],
        "y": values,
        "connectgaps": False,
        "name": house.safe_label(name),
        "text": [house.safe_label(name)] * len(part),
        # The scale's template writes x; here the value is y, and x the year.
        "hovertemplate": show.template.replace("%{x:", "%{y:").replace(": ", " %{x:d}: ", 1),
    }
    if slug == "norway":
        return trace | {
            "mode": "lines",
            "line": {"color": house.NORWAY, "width": 2, "dash": "2px,3px"},
        }
    style = styles[slug]
    lone = part["value"].notna() & part["value"].shift().isna() & part["value"].shift(-1).isna()
    last = part.loc[part["value"].notna(), "year"].max()
    size = [
        9 if years < MARKED or year % 5 == 0 or year == last or alone else 0
        for year, alone in zip(part["year"], lone, strict=True)
    ]
    return trace | {
        "mode": "lines+markers",
        "line": {"color": style.colour, "width": 2.5, "dash": style.dash},
        "marker": marker(style) | {"size": size},
        "cliponaxis": False,
    }


def _upright(year: int) -> dict:
    line = {"type": "line", "yref": "paper", "x0": year - 0.5, "x1": year - 0.5, "y0": 0, "y1": 1}
    return line | {"line": {"color": house.MUTED, "width": 1.5, "dash": "dot"}}


def _breaks(slug: str, first: int, last: int, t: Translate) -> list[dict]:
    note = {"yref": "paper", "y": 1, "yanchor": "bottom", "yshift": 4}
    note |= {"font": {"color": house.MUTED}, "text": t("brudd i serien")}
    return [note | {"x": year - 0.5} for year in breaks_between(slug, first, last)]


def _ends(named: list[tuple], levels: list[float], moved: list[float]) -> list[dict]:
    return [
        {
            "x": year,
            "y": value,
            "xanchor": "left",
            "xshift": 10,
            "yshift": round(at - level),
            "align": "left",
            "font": {"color": colour},
            "text": f"<b>{house.safe_label(text)}</b>",
        }
        for (year, value, text, colour), level, at in zip(named, levels, moved, strict=True)
    ]
