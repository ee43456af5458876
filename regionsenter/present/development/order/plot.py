"""Who has moved in the order of centres between two years, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.rank_change import farthest_moved
from regionsenter.present.charts import house
from regionsenter.present.charts.compare_marks import legend_label, marker
from regionsenter.present.charts.point_labels import stack
from regionsenter.present.parts.compare_style import styles_of
from regionsenter.texts import Translate

TOP, BOTTOM, LEFT, LABEL = 34, 14, 40, 20
HEIGHT = 460


def slope_plot(
    frame: pd.DataFrame,
    t: Translate,
    *,
    selected: tuple[str, ...] = (),
    most: int = 3,
    height: int = HEIGHT,
) -> go.Figure:
    """A line a centre from its rank in the first year to its rank in the last.

    Thin and grey, but for the ``selected`` (at most eight, in the shared style) and the ``most``
    that have risen (whole dark line, ▲) and fallen furthest (dashed, ▼), named at the right.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.rank_change.rank_changes` gives it.
    """
    ranked = frame[frame["change"].notna()]
    of = max(len(ranked), 2)
    there = set(ranked["slug"])
    # Each keeps its style when another is missing, so that charts beside one another agree.
    styles = {slug: style for slug, style in styles_of(selected).items() if slug in there}
    up, down = farthest_moved(frame, most)
    lines = [_grey(ranked[~ranked["slug"].isin(styles)])]
    named = []
    for slug in dict.fromkeys([*up, *down, *styles]):
        row = ranked[ranked["slug"] == slug].iloc[0]
        move = f"{row['rank_start']:.0f}→{row['rank_end']:.0f}"
        if slug in styles:
            style = styles[slug]
            look = {"line": {"color": style.colour, "width": 3, "dash": style.dash}}
            look |= {"mode": "lines+markers", "marker": marker(style, 11)}
            label, colour = legend_label(style, f"{row['name']} {move}"), style.colour
        else:
            rising = slug in up
            look = {"line": {"color": house.NORWAY, "width": 2, "dash": "solid"}}
            look["line"]["dash"] = "solid" if rising else "4px,3px"
            look["mode"] = "lines"
            label = f"{'▲' if rising else '▼'}\u00a0{row['name']} {move}"
            colour = house.NORWAY
        lines.append(_line(row, t) | look)
        named.append((float(row["rank_end"]), label, colour, slug in styles))
    inner = max(height - TOP - BOTTOM, LABEL * len(named))
    levels = [(of - rank) / (of - 1) * inner for rank, *_ in named]
    moved = stack(levels, LABEL, inner)
    right = 22 + max((house.label_width(text, bold=bold) for _, text, _, bold in named), default=20)
    ticks = sorted({1, of, *range(25, of - 8, 25)})
    return go.Figure(
        data=lines,
        layout={
            "template": house.template(t.language),
            "height": inner + TOP + BOTTOM,
            "margin": {"l": LEFT, "r": round(right), "t": TOP, "b": BOTTOM},
            "annotations": [
                *_names(named, levels, moved),
                *_years(frame),
            ],
            "xaxis": {"range": [0, 1], "visible": False},
            "yaxis": {
                "range": [of, 1],
                "tickvals": ticks,
                "ticktext": [str(tick) for tick in ticks],
                "tickfont": {"color": house.MUTED},
                "showgrid": False,
                "ticks": "outside",
                "ticklen": 4,
                "tickcolor": house.OTHERS,
            },
        },
    )


def _grey(rows: pd.DataFrame) -> dict:
    """All the others in one trace: three points a line, the third a gap."""
    x, y = [], []
    for start, end in zip(rows["rank_start"], rows["rank_end"], strict=True):
        x += [0, 1, None]
        y += [int(start), int(end), None]
    line = {"color": "rgba(107,119,128,0.35)", "width": 1}
    return {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "hoverinfo": "skip"}


def _line(row: pd.Series, t: Translate) -> dict:
    told = t("{name}: nummer {start} til nummer {end}").format(
        name=house.safe_label(row["name"]), start=int(row["rank_start"]), end=int(row["rank_end"])
    )
    return {
        "type": "scatter",
        "x": [0, 1],
        "y": [int(row["rank_start"]), int(row["rank_end"])],
        "name": house.safe_label(row["name"]),
        "text": [told, told],
        "hovertemplate": "%{text}<extra></extra>",
        "cliponaxis": False,
    }


def _names(named: list, levels: list[float], moved: list[float]) -> list[dict]:
    notes = []
    for (rank, text, colour, bold), level, at in zip(named, levels, moved, strict=True):
        html = house.safe_label(text)
        note = {"x": 1, "y": rank, "xanchor": "left", "xshift": 12, "yshift": round(at - level)}
        note |= {"text": f"<b>{html}</b>" if bold else html, "font": {"color": colour}}
        notes.append(note | {"align": "left"})
    return notes


def _years(frame: pd.DataFrame) -> list[dict]:
    top = {"yref": "paper", "y": 1, "yanchor": "bottom", "yshift": 8}
    return [
        top | {"x": 0, "xanchor": "left", "text": f"<b>{frame.attrs['start']}</b>"},
        top | {"x": 1, "xanchor": "right", "text": f"<b>{frame.attrs['end']}</b>"},
    ]
