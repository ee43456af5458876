"""Compared centres in words and as tables: over the years, and among all."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Gap, Indicator
from regionsenter.measures.model import Position
from regionsenter.present.flags import flag_labels, missing_text
from regionsenter.present.numbers import format_gap, format_value
from regionsenter.present.similar_words import listed
from regionsenter.texts import Translate


def series_breaks(slug: str, first: int, last: int) -> tuple[int, ...]:
    """The years in which the source changed the series, after ``first`` and up to ``last``."""
    entry = indicator(slug)
    if isinstance(entry.aggregation, Gap):
        entry = indicator(entry.aggregation.indicator)
    return tuple(year for year in entry.series_breaks if first < year <= last)


def name_of(entry: Indicator, gap: bool, language: str, t: Translate) -> str:
    """The indicator's name; of a ``gap``, that it is the centre minus the hinterland."""
    name = entry.name.in_language(language)
    return t("{name}, senter minus omland").format(name=name) if gap else name


def _told(value: float, entry: Indicator, gap: bool, language: str, *, long: bool = True) -> str:
    if gap:
        return format_gap(value, entry.unit, entry.decimals, language)
    return format_value(value, entry.unit, entry.decimals, language, long=long)


def lines_text(
    frame: pd.DataFrame, slug: str, language: str, t: Translate, *, gap: bool = False
) -> str:
    """Each centre's first and last figure and the change between them; what is missing.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.compared.compared_series` gives it.
    """
    entry = indicator(slug)
    parts = []
    missing = []
    for one in dict.fromkeys(frame["slug"]):
        part = frame[frame["slug"] == one]
        name = t("Norge") if one == "norway" else part["name"].iloc[0]
        known = part[part["value"].notna()]
        if known.empty:
            missing.append(name)
            continue
        start, end = known.iloc[0], known.iloc[-1]
        first, last = (_told(row["value"], entry, gap, language) for row in (start, end))
        if start["year"] == end["year"]:
            parts.append(t("{name}: {value} i {year}.").format(
                name=name, value=last, year=int(end["year"])))  # fmt: skip
            continue
        change = format_gap(end["value"] - start["value"], entry.unit, entry.decimals, language)
        parts.append(
            t("{name}: fra {first} i {start} til {last} i {end} ({change}).").format(
                name=name,
                first=first,
                start=int(start["year"]),
                last=last,
                end=int(end["year"]),
                change=change,
            )  # fmt: skip
        )
    if missing:
        parts.append(t("Tall mangler for {names}.").format(names=listed(missing, t)))
    known = frame[frame["value"].notna()]
    if len(known):
        broken = series_breaks(slug, int(known["year"].min()), int(known["year"].max()))
        if broken:
            told = t("Statistikken ble lagt om i {years}, så årene kan ikke sammenlignes direkte.")
            parts.append(told.format(years=listed([str(year) for year in broken], t)))
    lead = f"{name_of(entry, gap, language, t)}. "
    return lead + " ".join(parts)


def lines_table(frame: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """What :func:`lines_plot` shows: ``slug, name, year, value, flags, missing`` in words."""
    table = frame.copy()
    table["name"] = table["name"].where(table["slug"] != "norway", t("Norge"))
    table["flags"] = [flag_labels(flags, t) for flags in table["flags"]]
    table["missing"] = [missing_text(one, t) if one else "" for one in table["missing"]]
    return table


def compare_strip_text(
    position: Position,
    compared: tuple[tuple[str, str, float | None], ...],
    slug: str,
    year: int,
    language: str,
    t: Translate,
    *,
    gap: bool = False,
) -> str:
    """The compared centres from the highest value to the lowest, each with its place among all."""
    entry = indicator(slug)
    numbers = [value for *_, value in position.values]
    known = sorted((row for row in compared if row[2] is not None), key=lambda row: -row[2])
    told = []
    inside = {one for one, *_ in position.values}
    for one, name, value in known:
        shown = _told(value, entry, gap, language, long=False)
        if one in inside:
            rank = 1 + sum(number > value for number in numbers)
            told.append(
                t("{name} {value} (nummer {rank})").format(name=name, value=shown, rank=rank)
            )
        else:
            told.append(t("{name} {value} (utenfor gruppa)").format(name=name, value=shown))
    parts = []
    if told:
        parts.append(
            t("{indicator}, {year}, fra høyest til lavest: {centres}.").format(
                indicator=name_of(entry, gap, language, t), year=year, centres="; ".join(told)
            )
        )
    if position.median is not None:
        median = _told(position.median, entry, gap, language)
        parts.append(
            t("Medianen blant {of} sentre er {median}.").format(of=position.of, median=median)
        )
    missing = [name for _, name, value in compared if value is None]
    if missing:
        parts.append(t("Tall mangler for {names}.").format(names=listed(missing, t)))
    return " ".join(parts)


def compare_strip_table(
    position: Position, compared: tuple[tuple[str, str, float | None], ...], t: Translate
) -> pd.DataFrame:
    """What :func:`compare_strip_plot` shows: ``slug, name, role, value, rank`` (1 = highest).

    The compared centres first, in order; one outside the group has no rank.
    """
    numbers = [value for *_, value in position.values]
    inside = {one for one, *_ in position.values}
    chosen = {one for one, *_ in compared}
    rows = [(*row, t("sammenlignet")) for row in compared]
    rows += [(*row, t("andre sentre")) for row in position.values if row[0] not in chosen]
    table = pd.DataFrame(
        [
            (one, name, role, value,
             1 + sum(n > value for n in numbers) if one in inside and value is not None else None)
            for one, name, value, role in rows
        ],
        columns=["slug", "name", "role", "value", "rank"],
    )  # fmt: skip
    return table.astype({"value": float, "rank": "Int64"})
