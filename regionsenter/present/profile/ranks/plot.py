"""Every peer's rank on one challenge, with its interval, as a chart."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.catalog.profile import By
from regionsenter.geography.centres import centres
from regionsenter.measures.profile_model import CompositeField
from regionsenter.measures.rank_uncertainty import DEPENDS, HIGH, LOW, MIDDLE, VERDICTS
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import Label, place
from regionsenter.present.profile.plot import SHAPES
from regionsenter.present.profile.ranks.table import rank_rows
from regionsenter.present.profile.verdicts.words import SYMBOLS, verdict_label
from regionsenter.texts import Translate

#: Sizes in px: the plot, the line of the chosen name, the legend, the margins.
TALL, LABEL, LEGEND, LEFT, SIDE = 300, 24, 66, 40, 10


def rank_interval_plot(
    field: CompositeField,
    by: By,
    slug: str | None,
    t: Translate,
    width: int | None = None,
    *,
    order: str = "rank",
) -> go.Figure:
    """All peers side by side: a sign at the rank, a bar over its 90 % interval.

    Rank 1, the greatest challenge, is at the top. Traces: 0 the bars, then the signs of each
    verdict, then the chosen centre's bar and sign.

    Parameters
    ----------
    field
        One composite of ``measures.profile.fields``.
    slug
        The chosen centre; None, or one without a rank, marks none.
    order
        ``rank`` (greatest challenge first) or ``name`` (the alphabet).
    """
    table = rank_rows(field, t, order)
    verdict_of = dict(zip((centre.slug for centre in centres()), field.verdict, strict=True))
    table = table[table["rank"].notna()].reset_index(drop=True)
    count, of = len(table), field.intervals.of
    own = table[table["slug"] == slug]
    plot = (width or house.NARROW) - LEFT - SIDE
    verdicts = table["slug"].map(verdict_of)
    traces = [_bars(table, house.OTHERS, min(40.0, max(1.0, 0.55 * plot / max(count, 1))), 0.5)]
    traces += [_signs(table[verdicts == verdict], verdict, house.INK, 6) for verdict in VERDICTS]
    notes = [_legend(t)]
    if len(own):
        row = own.iloc[0]
        traces += [_bars(own, house.CENTRE, 5, 1.0), _signs(own, verdict_of[row["slug"]], house.CENTRE, 14)]
        notes.append(_name(row, own.index[0], count, plot))
    ticks = sorted({1, round(of / 4), round(of / 2), round(3 * of / 4), of} - {0})
    return go.Figure(
        data=traces,
        layout={
            "template": house.template(t.language),
            "height": TALL + LABEL + LEGEND,
            "margin": {"l": LEFT, "r": SIDE, "t": LABEL, "b": LEGEND},
            "annotations": notes,
            "xaxis": {"range": [-1, count], "visible": False},
            "yaxis": {
                "range": [of + 1.5, -0.5],
                "tickvals": ticks,
                "ticktext": [str(tick) for tick in ticks],
                "tickfont": {"color": house.MUTED},
                "gridcolor": house.GRID,
            },
        },
    )


def _bars(rows: pd.DataFrame, colour: str, thick: float, opacity: float) -> dict:
    x, y = [], []
    for at, low, high in zip(rows.index, rows["low"], rows["high"], strict=True):
        x += [int(at), int(at), None]
        y += [int(low) - 0.4, int(high) + 0.4, None]
    line = {"color": colour, "width": round(thick, 1)}
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "y": y,
        "line": line,
        "opacity": opacity,
        "hoverinfo": "skip",
    }


def _signs(rows: pd.DataFrame, verdict: str, colour: str, size: int) -> dict:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": rows.index.astype(int).tolist(),
        "y": rows["rank"].astype(int).tolist(),
        "text": [house.safe_label(name) for name in rows["name"]],
        "customdata": rows[["low", "high"]].astype(int).to_numpy().tolist(),
        "hovertemplate": "%{text}: %{y} (%{customdata[0]}–%{customdata[1]})<extra></extra>",
        "cliponaxis": False,
        "marker": {
            "symbol": SHAPES[verdict],
            "size": size,
            "color": colour,
            "line": {"width": 1.5},
        },
    }


def _name(row: pd.Series, at: int, count: int, plot: float) -> dict:
    """The chosen centre's name over the plot, kept inside it."""
    text = f"{row['name']} {int(row['rank'])}"
    label = Label(float(at), (at + 1) / (count + 1), text, house.CENTRE, bold=True)
    placed = place([label], plot)[0]
    note = {"x": placed.x, "xshift": placed.shift, "yref": "paper", "y": 1, "yanchor": "bottom"}
    return note | {"text": placed.html, "font": {"color": placed.colour}}


def _legend(t: Translate) -> dict:
    signs = [f"{SYMBOLS[verdict]} {verdict_label(verdict, t)}" for verdict in (HIGH, LOW, MIDDLE, DEPENDS)]
    text = "<br>".join([" · ".join(signs[:1]), " · ".join(signs[1:3]), signs[3]])
    note = {"xref": "paper", "x": 0, "xanchor": "left", "yref": "paper", "y": 0, "yanchor": "top"}
    return note | {"text": text, "align": "left", "font": {"color": house.MUTED}}
