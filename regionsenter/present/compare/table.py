"""Compared centres, side by side, over the years and among all, as tables."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from regionsenter.asked.comparison import Compared
from regionsenter.catalog import indicator
from regionsenter.measures.model import Position
from regionsenter.measures.standing import ranks_in
from regionsenter.present.compare.words import written_values
from regionsenter.present.language.estimates import as_estimate, with_decimals, with_written
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.parts.worded import worded
from regionsenter.texts import Translate


def lines_table(frame: pd.DataFrame, slug: str, t: Translate, *, gap: bool = False) -> pd.DataFrame:
    """What :func:`lines_plot` shows: a row a centre and year; flags and what is missing in words."""
    table = frame.copy()
    table["name"] = table["name"].where(table["slug"] != "norway", t("Norge"))
    entry = indicator(slug)
    value = t("Gap ({unit})") if gap else t("Verdi ({unit})")
    shown = written_values(frame, slug)
    table["flags"] = [flag_labels(flags, t) for flags in table["flags"]]
    table["missing"] = [missing_text(reason, t) if reason else "" for reason in table["missing"]]
    words = {
        "name": t("Senter"),
        "year": t("År"),
        "value": value.format(unit=unit_name(entry.gap_unit if gap else entry.unit, t)),
        "flags": t("Merknad"),
        "missing": t("Mangler fordi"),
    }
    table = worded(table, words)
    with_decimals(table, {words["value"]: entry.gap_decimals if gap else entry.decimals})
    return with_written(table, {words["value"]: shown})


def compare_strip_table(
    position: Position,
    compared: Compared,
    slug: str,
    t: Translate,
    *,
    gap: bool = False,
    estimated: frozenset[str] = frozenset(),
    intervals: Mapping[str, tuple[float, float]] | None = None,
    few: frozenset[str] = frozenset(),
) -> pd.DataFrame:
    """What :func:`compare_strip_plot` shows: name, whether compared, value and rank (1 = highest).

    With ``intervals`` (by slug) also both ends of the 95 % intervals of those that have one. The
    compared centres first, in order; one outside the group has no rank, nor have ``few``.
    """
    ranks = ranks_in(position)
    chosen = {place for place, *_ in compared}
    rows = [(*row, t("sammenlignet")) for row in compared]
    rows += [(*row, t("andre sentre")) for row in position.values if row[0] not in chosen]
    table = pd.DataFrame(
        [
            (name, role, value, ranks.get(place) if value is not None and place not in few else None)
            for place, name, value, role in rows
        ],
        columns=["name", "role", "value", "rank"],
    )
    entry = indicator(slug)
    value = t("Gap ({unit})") if gap else t("Verdi ({unit})")
    words = {
        "name": t("Senter"),
        "role": t("Hva det er"),
        "value": value.format(unit=unit_name(entry.gap_unit if gap else entry.unit, t)),
        "rank": t("Nummer (1 har høyest verdi)"),
    }
    shown = [
        as_estimate(number, entry.unit, place in estimated)
        for (place, *_), number in zip(rows, table["value"], strict=True)
    ]
    table = table.astype({"value": float, "rank": "Int64"})
    if intervals:
        both = [intervals.get(place, (None, None)) for place, *_ in rows]
        table["lower"], table["upper"] = (pd.Series(end, dtype=float) for end in zip(*both, strict=True))
        words |= {"lower": t("Nedre grense (95 %)"), "upper": t("Øvre grense (95 %)")}
    table = worded(table, words)
    decimals = entry.gap_decimals if gap else entry.decimals
    with_decimals(table, {words[key]: decimals for key in ("value", "lower", "upper") if key in words})
    return with_written(table, {words["value"]: shown})
