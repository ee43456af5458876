"""The table of centres: numbers that sort as numbers, and what each column is.

Nothing here knows how a page shows a table: :class:`Column` says what a column holds, and the
page maps it to whatever draws.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pandas as pd

from regionsenter.asked.instead import NOWHERE
from regionsenter.catalog.models import Source
from regionsenter.measures.model import Comparison
from regionsenter.measures.shown import coarse
from regionsenter.present.language.differences import shown_gap
from regionsenter.present.language.flags import missing_text
from regionsenter.present.table.columns import Column, column_key, indicator_columns, parts_shown
from regionsenter.present.table.hinterlands import hinterland_cells, hinterland_columns
from regionsenter.texts import Translate

if TYPE_CHECKING:
    from regionsenter.geography.centres import Centre


@dataclass(frozen=True)
class Sheet:
    """A frame and its columns, in the same order; the index is the centre's slug.

    ``estimated`` has the slugs whose number is an estimate, by the column's key; these alone are
    written as such (``estimates``), never a published figure in the same column. ``gaps`` has, by the
    column's key and the slug, the gaps that fit the numbers shown beside them.
    """

    frame: pd.DataFrame
    columns: tuple[Column, ...]
    estimated: Mapping[str, Sequence[str]] = field(default_factory=dict)
    gaps: Mapping[str, Mapping[str, float | None]] = field(default_factory=dict)


def centre_sheet(
    rows: Iterable[tuple[Centre, Sequence[Comparison]]],
    sources: Mapping[str, Source],
    t: Translate,
    *,
    county_names: Mapping[str, str] | None = None,
    parts: Sequence[str] = ("centre", "hinterland", "gap"),
    rule: str | None = None,
) -> Sheet:
    """One row a centre; for each indicator its centre, hinterland and gap as numbers.

    Parameters
    ----------
    rows
        Centres with their comparisons. The indicators and years of the columns are those of the
        comparisons, in the order met; a centre that lacks one gets missing values.
    sources
        Every source of the indicators; KeyError when one is not there.
    parts
        Which of the three columns to make.
    rule
        The hinterland rule asked for, whose columns say which hinterland each centre has; None has none.

    The last column, ``notes``, says in words why numbers of the row are missing, or not ranked.
    """
    counties = county_names or {}
    rows = list(rows)
    shown: dict[str, list[Comparison]] = {}
    for _, comparisons in rows:
        for comparison in comparisons:
            shown.setdefault(comparison.indicator.slug, []).append(comparison)
    columns = [
        Column("name", t("Regionsenter"), "text", t("Senteret i BA-regionen.")),
        Column("county", t("Fylke"), "text"),
        Column(
            "population",
            t("Innbyggere i tettstedet"),
            "number",
            t("Innbyggere i sentertettstedet; mangler der det ikke finnes et tettsted i lista."),
            decimals=0,
        ),
    ]
    if rule is not None:
        columns += hinterland_columns(t)
    for comparisons in shown.values():
        columns += indicator_columns(comparisons, parts, sources, t)
    columns.append(Column("notes", t("Merknader"), "text", t("Hvorfor tall mangler i raden.")))
    records = {
        centre.slug: {
            "name": centre.name,
            "county": counties.get(centre.county, centre.county),
            "population": centre.settlement_population,
            **(hinterland_cells(centre, rule, t) if rule is not None else {}),
            **_numbers(comparisons, parts),
            "notes": _notes(comparisons, parts, t),
        }
        for centre, comparisons in rows
    }
    keys = [column.key for column in columns]
    frame = pd.DataFrame.from_dict(records, orient="index", columns=keys)
    numbers = {column.key: float for column in columns if column.kind == "number"}
    estimated: dict[str, list[str]] = {}
    for centre, comparisons in rows:
        for comparison in comparisons:
            seen = parts_shown(comparison.indicator, parts)
            beside = len(seen) > 1 and coarse(comparison)
            for part in seen:
                if beside or "estimated" in getattr(comparison, part).flags:
                    estimated.setdefault(column_key(comparison.indicator, part), []).append(centre.slug)
    return Sheet(frame.astype(numbers).rename_axis("slug"), tuple(columns), estimated, _gaps(rows, parts))


def _gaps(
    rows: Sequence[tuple[Centre, Sequence[Comparison]]], parts: Sequence[str]
) -> dict[str, dict[str, float | None]]:
    """The gap columns as they are shown."""
    gaps: dict[str, dict[str, float | None]] = {}
    for centre, comparisons in rows:
        for comparison in comparisons:
            if "gap" in parts_shown(comparison.indicator, parts):
                key = column_key(comparison.indicator, "gap")
                gaps.setdefault(key, {})[centre.slug] = shown_gap(comparison)
    return gaps


def _numbers(comparisons: Sequence[Comparison], parts: Sequence[str]) -> dict[str, float | None]:
    return {
        column_key(comparison.indicator, part): getattr(comparison, part).value
        for comparison in comparisons
        for part in parts_shown(comparison.indicator, parts)
    }


def _notes(comparisons: Sequence[Comparison], parts: Sequence[str], t: Translate) -> str:
    """Every reason once, with the indicators it concerns, and what is not ranked."""
    concerned: dict[str, list[str]] = {}
    for comparison in comparisons:
        indicator = comparison.indicator
        for part in parts_shown(indicator, parts):
            value = getattr(comparison, part)
            if value.value is None:
                names = concerned.setdefault(value.missing or "not_published", [])
                name = indicator.short.in_language(t.language)
                if name not in names:
                    names.append(name)
    notes = [
        (t("ikke omland ({names})") if reason in NOWHERE else t("mangler: {reason} ({names})")).format(
            reason=missing_text(reason, t), names=", ".join(names)
        )
        for reason, names in concerned.items()
    ]
    if doubted := [
        comparison.indicator.short.in_language(t.language)
        for comparison in comparisons
        if any("not_ranked" in getattr(comparison, part).flags for part in parts)
    ]:
        notes.append(t("rangeres ikke ({names})").format(names=", ".join(doubted)))
    return "; ".join(notes)
