"""The table of centres: numbers that sort as numbers, and what each column is.

Nothing here knows how a page shows a table: :class:`Column` says what a column holds, and the
page maps it to whatever draws.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import pandas as pd

from regionsenter.catalog.models import Indicator, Source
from regionsenter.measures.model import Comparison
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.flags import missing_text, words_of_flags
from regionsenter.present.language.numbers import format_number, unit_name
from regionsenter.present.language.sources import table_text
from regionsenter.present.language.years import year_text
from regionsenter.texts import Translate

if TYPE_CHECKING:
    from pandas.io.formats.style import Styler

    from regionsenter.geography.centres import Centre


Kind = Literal["text", "number"]


@dataclass(frozen=True)
class Column:
    """What a column holds.

    ``key`` is its name in the frame; ``label`` is its heading, with the unit; ``help`` says what
    it is, for which year and from where; ``decimals`` is None for text; ``indicator`` and
    ``part`` (``centre``, ``hinterland``, ``gap``) are None for what is not an indicator; ``unit``
    is the indicator's.
    """

    key: str
    label: str
    kind: Kind
    help: str = ""
    decimals: int | None = None
    indicator: str | None = None
    part: str | None = None
    unit: str | None = None


@dataclass(frozen=True)
class Table:
    """A frame and its columns, in the same order; the index is the centre's slug.

    ``estimated`` has the slugs whose number is an estimate, by the column's key; these alone are
    written as such (``estimates``), never a published figure in the same column.
    """

    frame: pd.DataFrame
    columns: tuple[Column, ...]
    estimated: Mapping[str, Sequence[str]] = field(default_factory=dict)


def centre_table(
    rows: Iterable[tuple[Centre, Sequence[Comparison]]],
    sources: Mapping[str, Source],
    t: Translate,
    *,
    county_names: Mapping[str, str] | None = None,
    parts: Sequence[str] = ("centre", "hinterland", "gap"),
) -> Table:
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

    The last column, ``notes``, says in words why numbers of the row are missing.
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
    for comparisons in shown.values():
        columns += _indicator_columns(comparisons, parts, sources, t)
    columns.append(Column("notes", t("Merknader"), "text", t("Hvorfor tall mangler i raden.")))
    records = {
        centre.slug: {
            "name": centre.name,
            "county": counties.get(centre.county, centre.county),
            "population": centre.settlement_population,
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
            for part in _parts(comparison.indicator, parts):
                if "estimated" in getattr(comparison, part).flags:
                    estimated.setdefault(_key(comparison.indicator, part), []).append(centre.slug)
    return Table(frame.astype(numbers).rename_axis("slug"), tuple(columns), estimated)


def styled(table: Table, t: Translate) -> Styler:
    """The frame with numbers as the language writes them; the cells underneath stay numbers.

    A missing number reads "mangler". Sorting and filtering work on the numbers.
    """
    missing = t("mangler")
    numbers = [column for column in table.columns if column.kind == "number"]
    style = table.frame.style.format(
        {column.key: _formatter(column, t.language) for column in numbers}, na_rep=missing
    )
    for column in numbers:
        if slugs := table.estimated.get(column.key):
            written = _formatter(column, t.language, estimated=True)
            style.format(written, subset=(list(slugs), [column.key]), na_rep=missing)
    return style


def _formatter(column: Column, language: str, *, estimated: bool = False) -> Callable[[float], str]:
    decimals, unit = column.decimals or 0, column.unit or ""
    return lambda value: format_number(as_estimate(value, unit, estimated), decimals, language)


def _key(indicator: Indicator, part: str) -> str:
    return f"{indicator.slug}.{part}"


def _parts(indicator: Indicator, parts: Sequence[str]) -> list[str]:
    """A gap indicator is one number; the other indicators have all the parts asked for."""
    return ["centre"] if indicator.is_gap else list(parts)


def _indicator_columns(
    comparisons: Sequence[Comparison],
    parts: Sequence[str],
    sources: Mapping[str, Source],
    t: Translate,
) -> list[Column]:
    first = comparisons[0]
    indicator = first.indicator
    short = indicator.short.in_language(t.language)
    unit = _with_year(indicator.unit, comparisons, t)
    points = _with_year(indicator.gap_unit, comparisons, t)
    labels = {
        "centre": t("{short}, senter ({unit})").format(short=short, unit=unit),
        "hinterland": t("{short}, omland ({unit})").format(short=short, unit=unit),
        "gap": t("{short}, gap ({unit})").format(short=short, unit=points),
    }
    if indicator.is_gap:
        labels["centre"] = f"{short} ({unit})"
    meanings = {
        "centre": t("Senteret."),
        "hinterland": t("Omlandet etter den valgte regelen."),
        "gap": t("Gap: senteret minus omlandet."),
    }
    about = _help(first, comparisons, sources, t)
    return [
        Column(
            key=_key(indicator, part),
            label=labels[part],
            kind="number",
            help=f"{meanings[part]} {about}" if not indicator.is_gap else about,
            decimals=indicator.decimals,
            indicator=indicator.slug,
            part=part,
            unit=indicator.unit,
        )
        for part in _parts(indicator, parts)
    ]


def _with_year(unit: str, comparisons: Sequence[Comparison], t: Translate) -> str:
    """The unit and, where all rows share it, the year: a number must never stand without."""
    years = {(one.year, one.base_year) for one in comparisons}
    when = year_text(*next(iter(years)), t) if len(years) == 1 else ""
    return ", ".join(filter(None, [unit_name(unit, t), when]))


def _help(
    first: Comparison,
    comparisons: Sequence[Comparison],
    sources: Mapping[str, Source],
    t: Translate,
) -> str:
    """Name, question, year, source and what the flags of the column mean."""
    indicator = first.indicator
    used = [sources[slug] for slug in indicator.sources]
    source = "; ".join(
        ", ".join(
            filter(
                None,
                [
                    f"{s.publisher}: {s.title.in_language(t.language)}",
                    table_text(s, t),
                ],
            )
        )
        for s in used
    )
    flags = {
        flag
        for comparison in comparisons
        for value in (comparison.centre, comparison.hinterland, comparison.gap)
        for flag in value.flags
    }
    sentences = [
        indicator.name.in_language(t.language) + ".",
        indicator.question.in_language(t.language),
        t("År: {when}.").format(when=year_text(first.year, first.base_year, t)),
        t("Kilde: {source}.").format(source=source),
        *(text.explanation for text in words_of_flags(flags, t)),
    ]
    return " ".join(sentences)


def _numbers(comparisons: Sequence[Comparison], parts: Sequence[str]) -> dict[str, float | None]:
    return {
        _key(comparison.indicator, part): getattr(comparison, part).value
        for comparison in comparisons
        for part in _parts(comparison.indicator, parts)
    }


def _notes(comparisons: Sequence[Comparison], parts: Sequence[str], t: Translate) -> str:
    """Every reason once, with the indicators it concerns."""
    concerned: dict[str, list[str]] = {}
    for comparison in comparisons:
        indicator = comparison.indicator
        for part in _parts(indicator, parts):
            value = getattr(comparison, part)
            if value.value is None:
                names = concerned.setdefault(value.missing or "not_published", [])
                name = indicator.short.in_language(t.language)
                if name not in names:
                    names.append(name)
    return "; ".join(
        t("mangler: {reason} ({names})").format(reason=missing_text(reason, t), names=", ".join(names))
        for reason, names in concerned.items()
    )
