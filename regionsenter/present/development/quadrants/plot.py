"""Whether centre and hinterland grow together, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.growth_quadrants import ABOUT_ZERO, Quadrants
from regionsenter.present.charts import house
from regionsenter.present.charts.compare_marks import legend_label, marker
from regionsenter.present.charts.point_labels import PointLabel, Spot, place_points
from regionsenter.present.charts.scale import axis_ticks
from regionsenter.present.development.quadrants.words import quadrant_names
from regionsenter.present.language.numbers import format_value
from regionsenter.present.parts.compare_style import styles_of
from regionsenter.texts import Translate

LEFT, RIGHT, TOP, BOTTOM, INNER = 56, 14, 66, 122, 330

#: The shape of a quadrant's centres; colour is for the selected, as place tells the quadrant.
SHAPES = {
    "both_grow": "triangle-up",
    "centre_grows": "diamond",
    "hinterland_grows": "square",
    "both_shrink": "triangle-down",
    "unchanged": "circle",
}


def quadrants_plot(
    quadrants: Quadrants,
    t: Translate,
    *,
    selected: tuple[str, ...] = (),
    most: int = 1,
) -> go.Figure:
    """A dot a centre: its own growth along, its hinterland's up; four named and counted quadrants.

    The hatched bands are "about unchanged". The ``selected`` (at most eight) have the shared style
    and their names; the ``most`` extreme of each side are named where there is room.
    """
    frame = quadrants.frame
    reach = _reach(frame)
    there = set(frame["slug"])
    # Each keeps its style when another is missing, so that charts beside one another agree.
    styles = {slug: style for slug, style in styles_of(selected).items() if slug in there}
    grey = frame[~frame["slug"].isin(styles)]
    hover = _hover(quadrants, t)
    ticks = axis_ticks(-reach, reach, house.NARROW - LEFT - RIGHT, 10, lambda x: _tick(x, t.language))
    axis = {
        "range": [-reach, reach],
        "tickvals": ticks,
        "ticktext": [_tick(tick, t.language) for tick in ticks],
        "tickfont": {"color": house.MUTED},
    }
    title = {"standoff": 6, "font": {"size": house.FONT_SIZE}}
    return go.Figure(
        data=[
            *_bands(reach, t),
            *(_dots(grey[grey["quadrant"] == quadrant], quadrant, hover) for quadrant in SHAPES),
            *(
                _dots(frame[frame["slug"] == slug], None, hover) | {"marker": marker(style, 15)}
                for slug, style in styles.items()
            ),
        ],
        layout={
            "template": house.template(t.language),
            "height": INNER + TOP + BOTTOM,
            "margin": {"l": LEFT, "r": RIGHT, "t": TOP, "b": BOTTOM},
            "shapes": _axes(reach),
            "annotations": [*_corners(quadrants, t), *_labels(frame, styles, reach, most)],
            "xaxis": axis | {"title": {"text": t("Vekst i senteret")} | title},
            "yaxis": axis | {"title": {"text": t("Vekst i omlandet")} | title},
        },
    )


def _tick(value: float, language: str) -> str:
    return format_value(value, "percent", 0 if value == round(value) else 1, language)


def _reach(frame: pd.DataFrame) -> float:
    """The same on all four sides, so that the quadrants are equal."""
    largest = frame[["centre", "hinterland"]].abs().max().max() if len(frame) else 1.0
    return float(max(largest, 2 * ABOUT_ZERO)) * 1.12


def _hover(quadrants: Quadrants, t: Translate) -> str:
    inside, around = t("senteret"), t("omlandet")
    tail = f"{house.safe_label(inside)} %{{x:+.1f}} %, {house.safe_label(around)} %{{y:+.1f}} %"
    return "%{text}: " + tail + "<extra></extra>"


def _dots(rows: pd.DataFrame, quadrant: str | None, hover: str) -> dict:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": rows["centre"].round(2).tolist(),
        "y": rows["hinterland"].round(2).tolist(),
        "text": [house.safe_label(name) for name in rows["name"]],
        "hovertemplate": hover,
        "marker": {
            "symbol": SHAPES[quadrant] if quadrant else None,
            "color": house.OTHERS,
            "size": 9,
            "opacity": 0.8,
        },
    }


def _bands(reach: float, t: Translate) -> list[dict]:
    """The hatched cross where one of the two is about unchanged."""
    band = {
        "type": "scatter",
        "mode": "lines",
        "fill": "toself",
        "line": {"width": 0},
        "fillcolor": "rgba(107,119,128,0.10)",
        "hoverinfo": "skip",
        "fillpattern": {
            "shape": "/",
            "size": 5,
            "solidity": 0.25,
            "fgcolor": house.MUTED,
            "bgcolor": "rgba(255,255,255,0)",
        },
        "name": t("omtrent uendret"),
    }
    z, r = ABOUT_ZERO, reach
    return [
        band | {"x": [-z, z, z, -z, -z], "y": [-r, -r, r, r, -r]},
        band | {"x": [-r, r, r, -r, -r], "y": [-z, -z, z, z, -z]},
    ]


def _axes(reach: float) -> list[dict]:
    line = {"type": "line", "line": {"color": house.INK, "width": 1}, "layer": "below"}
    return [
        line | {"x0": -reach, "x1": reach, "y0": 0, "y1": 0},
        line | {"x0": 0, "x1": 0, "y0": -reach, "y1": reach},
    ]


def _corners(quadrants: Quadrants, t: Translate) -> list[dict]:
    """Name and count of each quadrant outside its corner, where no dot can lie beneath them."""
    names = quadrant_names(t)
    places = {
        "hinterland_grows": (0, 1),
        "both_grow": (1, 1),
        "both_shrink": (0, 0),
        "centre_grows": (1, 0),
    }
    notes = []
    for quadrant, (x, y) in places.items():
        text = house.safe_label(names[quadrant]).replace(", ", ",<br>", 1)
        note = {"xref": "paper", "yref": "paper", "x": x, "y": y}
        note |= {"xanchor": "right" if x else "left", "align": "right" if x else "left"}
        note |= {"yanchor": "bottom", "yshift": 6} if y else {"yanchor": "top", "yshift": -54}
        if not x:
            note["xshift"] = 6 - LEFT
        notes.append(note | {"text": f"{text}: <b>{quadrants.counts[quadrant]}</b>"})
    note = {"xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "top"}
    hatching = t("Skravert: omtrent uendret (under {limit})").format(
        limit=format_value(ABOUT_ZERO, "percent", 1, t.language)
    )
    note |= {"xshift": 6 - LEFT, "yshift": -100, "font": {"color": house.MUTED}}
    return [*notes, note | {"text": house.safe_label(hatching)}]


def _labels(frame: pd.DataFrame, styles: dict, reach: float, most: int) -> list[dict]:
    """The selected first, then the extremes as far as there is room."""
    wanted = [*styles]
    for column in ("centre", "hinterland", "gap"):
        order = frame.sort_values(column, kind="stable")["slug"]
        wanted += [*order.iloc[::-1].head(most), *order.head(most)]
    rows = frame.set_index("slug")
    labels, notes = [], []
    wanted = list(dict.fromkeys(wanted))
    for slug in wanted:
        row = rows.loc[slug]
        text = legend_label(styles[slug], row["name"]) if slug in styles else row["name"]
        x, y = ((row[side] + reach) / (2 * reach) for side in ("centre", "hinterland"))
        labels.append(PointLabel(x, y, text, slug in styles))
    for slug, label, spot in zip(wanted, labels, place_points(labels, INNER), strict=True):
        if spot is None and slug not in styles:
            continue
        spot = spot or Spot("left" if label.x < 0.5 else "right", 11 if label.x < 0.5 else -11, 0)
        html = house.safe_label(label.text)
        note: dict[str, object] = {"x": round(float(rows.at[slug, "centre"]), 2)}
        note |= {"y": round(float(rows.at[slug, "hinterland"]), 2), "xanchor": spot.anchor}
        note |= {"xshift": spot.right, "yshift": spot.up}
        note |= {"text": f"<b>{html}</b>" if label.bold else html}
        note["font"] = {"color": styles[slug].colour if slug in styles else house.INK}
        notes.append(note)
    return notes
