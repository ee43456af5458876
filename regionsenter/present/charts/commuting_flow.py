"""Who works where in a region, as a matrix: homes down, workplaces along, per cent of each home's workers.

A Sankey of the same flows was drawn and left: the share that works at home dwarfs all other links, and
their ends cannot be told apart at the width of a phone. In the matrix every link is a number.
"""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from regionsenter.measures.commuting_table import ELSEWHERE, CommutingTable
from regionsenter.present.charts import house
from regionsenter.present.numbers import format_number, format_value
from regionsenter.texts import Translate

#: Municipalities that are drawn one by one; in larger regions the rest is drawn as one.
MOST = 6
REST = "rest"
ROW, HEAD, FOOT = 40, 164, 12
#: White to a light teal: the dark numbers reach 4.5:1 on all of it.
SCALE = [[0, "#ffffff"], [0.02, "#edf5f6"], [0.3, "#b3d6da"], [1, "#5aa3ae"]]


def commuting_matrix(found: CommutingTable, language: str, t: Translate) -> go.Figure:
    """The matrix of shares; the last column is work in other regions.

    Parameters
    ----------
    found
        As :func:`regionsenter.measures.commuting_table.commuting_table` gives it.
    """
    shown = _shares(found)
    names = _names(found, t)
    rows, columns = list(shown.index), list(shown.columns)
    persons = _grouped(found)
    left = round(14 + max(house.label_width(_short(names[code])) for code in rows))
    return go.Figure(
        data=[
            go.Heatmap(
                x=list(range(len(columns))),
                y=list(range(len(rows))),
                z=shown.round(1).to_numpy().tolist(),
                zmin=0,
                zmax=100,
                colorscale=SCALE,
                showscale=False,
                xgap=2,
                ygap=2,
                text=[
                    [
                        _hover(names[home], names[work], persons.loc[home, work], share, language)
                        for work, share in shown.loc[home].items()
                    ]
                    for home in rows
                ],
                hovertemplate="%{text}<extra></extra>",
            )
        ],
        layout={
            "template": house.template(language),
            "height": HEAD + ROW * len(rows) + FOOT,
            "margin": {"l": left, "r": 8, "t": HEAD, "b": FOOT},
            "annotations": [
                *_cells(shown, language),
                _heading(found.year, left, t),
            ],
            "shapes": [_frame(found, rows, columns)],
            "xaxis": {
                "side": "top",
                "tickvals": list(range(len(columns))),
                "ticktext": [house.plain(_short(names[code])) for code in columns],
                "tickangle": -90,
                "showgrid": False,
            },
            "yaxis": {
                "autorange": "reversed",
                "tickvals": list(range(len(rows))),
                "ticktext": [house.plain(_short(names[code])) for code in rows],
                "showgrid": False,
            },
        },
    )  # fmt: skip


def _heading(year: int, left: int, t: Translate) -> dict:
    title = t("Bor i ↓, arbeider i → ({year}, prosent)").format(year=year)
    return {
        "xref": "paper", "yref": "paper", "x": 0, "xanchor": "left", "xshift": 6 - left, "y": 1,
        "yanchor": "bottom", "yshift": HEAD - 24, "text": f"<b>{title}</b>",
    }  # fmt: skip


def _names(found: CommutingTable, t: Translate) -> dict[str, str]:
    return {
        **found.names,
        ELSEWHERE: t("Andre regioner"),
        REST: t("Ellers i regionen"),
    }


def _short(name: str) -> str:
    """A label of at most 16 letters: names in two languages are long."""
    return name if len(name) <= 16 else f"{name[:15]}…"


def _grouped(found: CommutingTable) -> pd.DataFrame:
    """The matrix with the municipalities beyond :data:`MOST` as one; homes in other regions last."""
    matrix = found.matrix
    workers = matrix.loc[list(found.homes)].sum(axis=1)
    order = sorted(found.homes, key=lambda code: (code not in found.centre_codes, -workers[code]))
    if len(order) <= MOST:
        return matrix.loc[[*order, ELSEWHERE], [*order, ELSEWHERE]]
    kept, rest = order[: MOST - 1], order[MOST - 1 :]
    label = {code: REST for code in rest}
    grouped = matrix.rename(index=label, columns=label)
    grouped = grouped.groupby(level=0).sum(min_count=1).T.groupby(level=0).sum(min_count=1).T
    final = [*kept, REST, ELSEWHERE]
    return grouped.loc[final, final]


def _shares(found: CommutingTable) -> pd.DataFrame:
    """Per cent of each home's employed residents, by workplace."""
    persons = _grouped(found).drop(index=ELSEWHERE)
    return 100 * persons.div(persons.sum(axis=1), axis=0)


def _hover(home: str, work: str, persons: float, share: float, language: str) -> str:
    number = format_number(persons, 0, language)
    part = format_value(share, "percent", 1, language)
    return f"{house.plain(home)} → {house.plain(work)}: {number} ({part})"


def _cells(shown: pd.DataFrame, language: str) -> list[dict]:
    return [
        {
            "x": j,
            "y": i,
            "text": format_number(share, 0 if share >= 1 or share == 0 else 1, language),
        }
        for i, row in enumerate(shown.to_numpy())
        for j, share in enumerate(row)
    ]


def _frame(found: CommutingTable, rows: list[str], columns: list[str]) -> dict:
    """A line around the columns of the centre: what it draws in."""
    inside = [j for j, code in enumerate(columns) if code in found.centre_codes]
    return {
        "type": "rect", "x0": min(inside) - 0.5, "x1": max(inside) + 0.5, "y0": -0.5,
        "y1": len(rows) - 0.5, "line": {"color": house.INK, "width": 2},
    }  # fmt: skip


def commuting_text(found: CommutingTable, change: pd.DataFrame, language: str, t: Translate) -> str:
    """How self-contained the region is, its job coverage, what the centre draws, and the change.

    Parameters
    ----------
    change
        As :func:`regionsenter.measures.commuting_table.commuting_change` gives it.
    """

    def show(value: float | None) -> str:
        return format_value(value, "percent", 1, language)

    name = found.centre.name
    texts = [
        t(
            "{self} av de sysselsatte i regionen rundt {centre} arbeider i regionen ({year}), og det er "
            "{coverage} arbeidsplasser per 100 sysselsatte."
        ).format(
            self=show(found.self_containment),
            centre=name,
            year=found.year,
            coverage=format_number(found.job_coverage, 1, language),
        )
    ]
    if found.to_centre is None:
        texts.append(
            t("Regionen har ingen kommuner utenom senteret; omland etter BA-region finnes ikke.")
        )
    else:
        texts.append(
            t("Av de sysselsatte i omlandet arbeider {share} i senterkommunen.").format(
                share=show(found.to_centre)
            )
        )
    texts += _out(found, language, t)
    texts += _moved(change, found, language, t)
    if found.combined:
        texts.append(t("Ålesund og Haram er én kommune i tallene fra 2020–2022."))
    texts.append(t("Arbeidsplasser i utlandet og på sokkelen er ikke med."))
    return " ".join(texts)


def _out(found: CommutingTable, language: str, t: Translate) -> list[str]:
    def listed(places) -> str:
        return ", ".join(f"{name} ({format_number(n, 0, language)})" for _, name, n in places)

    texts = []
    if found.out_to:
        texts.append(t("Flest pendler ut til {places}.").format(places=listed(found.out_to)))
    if found.in_from:
        texts.append(t("Flest pendler inn fra {places}.").format(places=listed(found.in_from)))
    return texts


def _moved(change: pd.DataFrame, found: CommutingTable, language: str, t: Translate) -> list[str]:
    first, last = change.iloc[0], change.iloc[-1]
    if pd.isna(first["self_containment"]) or pd.isna(last["self_containment"]):
        return []
    words = {
        "first": int(first["year"]),
        "last": int(last["year"]),
        "before": format_value(first["self_containment"], "percent", 1, language),
        "after": format_value(last["self_containment"], "percent", 1, language),
    }
    way = round(last["self_containment"], 1) - round(first["self_containment"], 1)
    if not way:
        return [
            t("Andelen som arbeider i regionen, er den samme i {first} og {last}.").format(**words)
        ]
    if way > 0:
        pattern = t(
            "Andelen som arbeider i regionen, økte fra {before} i {first} til {after} i {last}."
        )
    else:
        pattern = t(
            "Andelen som arbeider i regionen, sank fra {before} i {first} til {after} i {last}."
        )
    return [pattern.format(**words)]


def commuting_frame(found: CommutingTable, language: str, t: Translate) -> pd.DataFrame:
    """One row a home: employed residents and persons by workplace, the largest three outside named.

    The last row is those who live in other regions.
    """
    names = _names(found, t)
    rows = []
    for home in found.matrix.index:
        persons = found.matrix.loc[home]
        row = {t("Bor i"): names[home]}
        for work in found.matrix.columns:
            head = t("Arbeider i {place}").format(place=names[work])
            row[head] = "" if pd.isna(persons[work]) else format_number(persons[work], 0, language)
        for code, name, _ in found.out_to:
            head = t("Herav i {place}").format(place=name)
            inside = home in found.named.index
            row[head] = format_number(found.named.loc[home, code], 0, language) if inside else ""
        rows.append(row)
    return pd.DataFrame(rows)
