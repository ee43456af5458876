"""Every peer's rank on one challenge with its interval: a picture of doubt, not a league table.

No centre is named but the chosen one; the others tell their name when pointed at.
"""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.catalog.profile import By
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.profile import Field
from regionsenter.measures.rank_uncertainty import DEPENDS, HIGH, LOW, MIDDLE, VERDICTS
from regionsenter.present import profile_tables
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import Label, place
from regionsenter.present.charts.profile_plot import SHAPES
from regionsenter.present.profile_detail import headed
from regionsenter.present.profile_words import SYMBOLS, coherence_text, topic_name, verdict_label
from regionsenter.texts import Translate

TALL, LABEL, LEGEND, LEFT, SIDE = 300, 24, 66, 40, 10


def rank_interval_plot(
    field: Field,
    by: By,
    slug: str | None,
    language: str,
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
    table = profile_tables.rank_table(field, t, order)
    verdict = dict(zip((one.slug for one in centres()), field.verdict, strict=True))
    table = table[table["rank"].notna()].reset_index(drop=True)
    of = len(table)
    own = table[table["slug"] == slug]
    plot = (width or house.NARROW) - LEFT - SIDE
    told = table["slug"].map(verdict)
    traces = [_bars(table, house.OTHERS, max(1.0, 0.55 * plot / max(of, 1)), 0.5)]
    traces += [_signs(table[told == one], one, house.INK, 6) for one in VERDICTS]
    notes = [_legend(t)]
    if len(own):
        row = own.iloc[0]
        traces += [_bars(own, house.CENTRE, 5, 1.0), _signs(own, verdict[slug], house.CENTRE, 14)]
        notes.append(_name(row, own.index[0], of, plot))
    ticks = sorted({1, round(of / 4), round(of / 2), round(3 * of / 4), of} - {0})
    return go.Figure(
        data=traces,
        layout={
            "template": house.template(language),
            "height": TALL + LABEL + LEGEND,
            "margin": {"l": LEFT, "r": SIDE, "t": LABEL, "b": LEGEND},
            "annotations": notes,
            "xaxis": {"range": [-1, of], "visible": False},
            "yaxis": {
                "range": [of + 1.5, -0.5],
                "tickvals": ticks,
                "ticktext": [str(tick) for tick in ticks],
                "tickfont": {"color": house.MUTED},
                "gridcolor": house.GRID,
            },
        },
    )


def rank_interval_text(
    field: Field, by: By, slug: str | None, language: str, t: Translate
) -> str:  # fmt: skip
    """How many centres have a robust place, and where the chosen one stands."""
    verdicts = [verdict for verdict, peer in zip(field.verdict, field.peer, strict=True) if peer]
    text = t(
        "{topic}: av {of} sentre har {high} robust høy utfordring og {low} robust lav; {depends} "
        "avhenger av vekting og {middle} er middels."
    ).format(
        topic=topic_name(field.slug, by, language),
        of=field.intervals.of,
        high=verdicts.count(HIGH),
        low=verdicts.count(LOW),
        depends=verdicts.count(DEPENDS),
        middle=verdicts.count(MIDDLE),
    )
    together = coherence_text(field.coherence, language, t)
    text = f"{text} {together}" if together else text
    if slug is None:
        return text
    i, ranked = [one.slug for one in centres()].index(slug), field.intervals
    if field.verdict[i] is None:
        own = t("{centre} har ingen plassering.").format(centre=centre(slug).name)
    else:
        own = t(
            "{centre} er nummer {rank} regnet fra størst utfordring ({low}–{high} i 90 % av "
            "vektingene): {verdict}."
        ).format(
            centre=centre(slug).name,
            rank=int(ranked.rank[i]),
            low=int(ranked.low[i]),
            high=int(ranked.high[i]),
            verdict=verdict_label(field.verdict[i], t),
        )
    return f"{text} {own}"


def rank_interval_table(field: Field, t: Translate, *, order: str = "name") -> pd.DataFrame:
    """What :func:`rank_interval_plot` shows as a table, by the alphabet unless told otherwise."""
    return headed(profile_tables.rank_table(field, t, order), t)


def _bars(rows: pd.DataFrame, colour: str, thick: float, opacity: float) -> dict:
    x, y = [], []
    for at, low, high in zip(rows.index, rows["low"], rows["high"], strict=True):
        x += [int(at), int(at), None]
        y += [int(low) - 0.4, int(high) + 0.4, None]
    line = {"color": colour, "width": round(thick, 1)}
    return {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "opacity": opacity,
            "hoverinfo": "skip"}  # fmt: skip


def _signs(rows: pd.DataFrame, verdict: str, colour: str, size: int) -> dict:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": rows.index.astype(int).tolist(),
        "y": rows["rank"].astype(int).tolist(),
        "text": [house.plain(name) for name in rows["name"]],
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


def _name(row: pd.Series, at: int, of: int, plot: float) -> dict:
    """The chosen centre's name over the plot, kept inside it."""
    text = f"{row['name']} {int(row['rank'])}"
    label = Label(float(at), (at + 1) / (of + 1), text, house.CENTRE, bold=True)
    placed = place([label], plot)[0]
    note = {"x": placed.x, "xshift": placed.shift, "yref": "paper", "y": 1, "yanchor": "bottom"}
    return note | {"text": placed.html, "font": {"color": placed.colour}}


def _legend(t: Translate) -> dict:
    signs = [f"{SYMBOLS[one]} {verdict_label(one, t)}" for one in (HIGH, LOW, MIDDLE, DEPENDS)]
    text = "<br>".join([" · ".join(signs[:1]), " · ".join(signs[1:3]), signs[3]])
    note = {"xref": "paper", "x": 0, "xanchor": "left", "yref": "paper", "y": 0, "yanchor": "top"}
    return note | {"text": text, "align": "left", "font": {"color": house.MUTED}}
