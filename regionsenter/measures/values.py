"""Values of an indicator for a kind of area, computed once and kept: what everything else reads."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator, indicators
from regionsenter.catalog.models import Change, Gap, Indicator
from regionsenter.measures.aggregate import (
    NOT_MISSING,
    REASON,
    AreaValues,
    evaluate,
)
from regionsenter.measures.areas import areas
from regionsenter.measures.model import FLAGS, Value
from regionsenter.snapshot import snapshot

#: A year counts as published when at least this part of the municipalities has a figure.
PUBLISHED = 0.5


@lru_cache(maxsize=1)
def _population() -> np.ndarray:
    cube = snapshot().components["population"]
    return np.nan_to_num(cube.values[-1])


@lru_cache(maxsize=1024)
def values(slug: str, kind: str) -> AreaValues:
    """The indicator's values, years by areas, for a kind of area of :func:`measures.areas.areas`.

    For a gap indicator ``kind`` must be ``gap:<rule>``.

    Raises
    ------
    KeyError, ValueError
        For an unknown indicator or kind.
    """
    entry = indicator(slug)
    if kind.startswith("gap:"):
        of = entry.aggregation.indicator if isinstance(entry.aggregation, Gap) else slug
        return _gap(of, kind.removeprefix("gap:"))
    data = snapshot()
    return evaluate(entry, areas(kind), data.components, data.commuting, _population())


def _gap(slug: str, rule: str) -> AreaValues:
    centre, around = values(slug, "centre"), values(slug, f"hinterland:{rule}")
    missing = np.where(around.missing != NOT_MISSING, around.missing, centre.missing)
    return AreaValues(
        centre.years,
        centre.codes,
        np.where(missing == NOT_MISSING, centre.value - around.value, np.nan),
        missing,
        (centre.estimated | around.estimated) & (missing == NOT_MISSING),
    )


def years(slug: str) -> tuple[int, ...]:
    """The years the indicator is published for most municipalities, ascending."""
    entry = indicator(slug)
    if isinstance(entry.aggregation, Gap):
        return years(entry.aggregation.indicator)
    return _years(slug)


@lru_cache(maxsize=256)
def _years(slug: str) -> tuple[int, ...]:
    found = values(slug, "municipality")
    enough = (found.missing == NOT_MISSING).mean(axis=1) >= PUBLISHED
    return tuple(int(year) for year in found.years[enough])


def default_year(slug: str) -> int:
    """The latest published year."""
    return years(slug)[-1]


def base_year(slug: str, year: int | None) -> int | None:
    """The first year of a change, None for what is not a change."""
    entry = indicator(slug)
    if isinstance(entry.aggregation, Gap):
        entry = indicator(entry.aggregation.indicator)
    rule = entry.aggregation
    if year is None or not isinstance(rule, Change):
        return None
    return rule.base if rule.base is not None else year - rule.years


def value(slug: str, kind: str, code: str, year: int | None = None) -> Value:
    """One area's value with its flags and, when there is none, the reason.

    ``year`` None means the latest published one.
    """
    entry = indicator(slug)
    year = default_year(slug) if year is None else year
    if isinstance(entry.aggregation, Gap) and not kind.startswith("gap:"):
        return Value(None, year, (), "not_applicable")
    found = values(slug, kind)
    row = found.year_index(year)
    if row is None:
        return Value(None, year, (), "not_published")
    column = _place(kind, code)
    reason = int(found.missing[row, column])
    if reason != NOT_MISSING:
        return Value(None, year, (), REASON[reason])
    flags = flags_of(entry, kind, year, bool(found.estimated[row, column]))
    return Value(float(found.value[row, column]), year, flags)


def flags_of(entry: Indicator, kind: str, year: int, estimated: bool) -> tuple[str, ...]:
    """The flags of a value, in the order of :data:`model.FLAGS`."""
    flags = set(entry.flags)
    if kind in ("centre", "municipality") and entry.level == "municipality":
        flags.add("municipality")
    if kind == "region":
        flags.add("region")
    if kind.startswith("gap:"):
        flags.add("derived")
    if estimated:
        flags.add("estimated")
    if year in entry.series_breaks:
        flags.add("series_break")
    return tuple(flag for flag in FLAGS if flag in flags)


def _place(kind: str, code: str) -> int:
    return areas("centre" if kind.startswith("gap:") else kind).index[code]


def clear() -> None:
    """Forget what is kept, for a test that changes the snapshot."""
    for kept in (values, _years, _population, areas):
        kept.cache_clear()


def known() -> tuple[str, ...]:
    """Slugs of every indicator, in display order."""
    return tuple(indicators())
