"""Values of an indicator for a kind of area, computed once and kept: what everything else reads."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from regionsenter.catalog import components, indicator
from regionsenter.catalog.models import Indicator
from regionsenter.measures.aggregate import evaluate
from regionsenter.measures.area_values import (
    NO_MEMBERS,
    NOT_APPLICABLE,
    NOT_MISSING,
    NOT_PUBLISHED,
    NOT_RANKED,
    ONLY,
    REASON,
    SUPPRESSED,
    AreaValues,
)
from regionsenter.measures.areas import AreaSet, areas
from regionsenter.measures.blocks import Blocks, blocks_of
from regionsenter.measures.gap import gap_of_areas
from regionsenter.measures.model import FLAGS, Value
from regionsenter.measures.unranked import beyond_county, doubtful, never_ranked
from regionsenter.snapshot import snapshot

#: A year counts as published when at least this part of the municipalities has a figure.
PUBLISHED = 0.5


@lru_cache(maxsize=2048)
def values(slug: str, kind: str) -> AreaValues:
    """The indicator's values, years by areas, for a kind of area of :func:`measures.areas.areas`.

    ``gap:<rule>`` as kind gives centre minus hinterland. An indicator that a centre alone has is
    ``not_applicable`` for every other kind.

    Raises
    ------
    KeyError, ValueError
        For an unknown indicator or kind.
    """
    entry = indicator(slug)
    if kind.startswith("gap:"):
        around = values(entry.measured, f"hinterland:{kind.removeprefix('gap:')}")
        return gap_of_areas(values(entry.measured, "centre"), around)
    if entry.centre_only and (kind != "centre" or entry.is_gap):
        return _not_applicable(kind)
    figures = _suppressed(entry, areas(kind), evaluate(entry, areas(kind), _blocks()))
    return _in_county(entry, kind, figures)


@lru_cache(maxsize=1024)
def ranked_values(slug: str, kind: str) -> AreaValues:
    """:func:`values` as far as they may be ranked: what ranks, medians, classes and likeness rest on.

    What is shown but not ranked (``measures.unranked``) is missing here, as ``not_ranked``.
    """
    figures, outside = values(slug, kind), never_ranked(slug, kind)
    if not outside.any():
        return figures
    left_out = outside & (figures.missing == NOT_MISSING)
    return replace(
        figures,
        value=np.where(left_out, np.nan, figures.value),
        missing=np.where(left_out, NOT_RANKED, figures.missing).astype(np.int8),
        estimated=figures.estimated & ~left_out,
    )


@lru_cache(maxsize=1)
def _blocks() -> Blocks:
    return blocks_of(snapshot(), lambda slug: values(slug, "centre"))


def _suppressed(entry: Indicator, of: AreaSet, figures: AreaValues) -> AreaValues:
    """Small places whose figure the source hides: not merely not published."""
    limits = [components()[slug].suppressed_below for slug in entry.aggregation.components()]
    limit = max((limit for limit in limits if limit is not None), default=None)
    if limit is None:
        return figures
    small = of.total(_blocks().population[None, :])[0] < limit
    missing = np.where((figures.missing == NOT_PUBLISHED) & small, SUPPRESSED, figures.missing)
    return replace(figures, missing=missing.astype(np.int8))


def _in_county(entry: Indicator, kind: str, figures: AreaValues) -> AreaValues:
    """Areas that reach beyond the one county an indicator is at hand for have no value."""
    if entry.covers is None:
        return figures
    outside = beyond_county(entry, kind) & (figures.missing != NO_MEMBERS)
    return replace(
        figures,
        value=np.where(outside, np.nan, figures.value),
        missing=np.where(outside, ONLY[entry.covers], figures.missing).astype(np.int8),
        estimated=figures.estimated & ~outside,
    )


def _not_applicable(kind: str) -> AreaValues:
    codes = areas(kind).codes
    shape = (0, len(codes))
    return AreaValues(
        np.array([], dtype=int),
        codes,
        np.empty(shape),
        np.empty(shape, dtype=np.int8),
        np.empty(shape, dtype=bool),
    )


@lru_cache(maxsize=256)
def years(slug: str) -> tuple[int, ...]:
    """The years the indicator is published for most municipalities (or centres), ascending."""
    entry = indicator(indicator(slug).measured)
    figures = values(entry.slug, "centre" if entry.centre_only else _whole_kind(entry))
    applies = ~np.isin(figures.missing, (NOT_APPLICABLE, *ONLY.values()))
    enough = (figures.missing == NOT_MISSING).sum(axis=1) >= PUBLISHED * applies.sum(axis=1)
    published = (figures.missing == NOT_MISSING).any(axis=1)
    return tuple(int(year) for year in figures.years[enough & published])


def _whole_kind(entry: Indicator) -> str:
    """The kind of area that tells whether a year is published."""
    return "region" if entry.level == "region" else "municipality"


def default_year(slug: str) -> int:
    """The latest published year."""
    return years(slug)[-1]


def base_year(slug: str, year: int | None) -> int | None:
    """The first year of a change, None for what is not a change."""
    rule = indicator(indicator(slug).measured).aggregation
    return None if year is None else rule.base_year(year)


def value(slug: str, kind: str, code: str, year: int | None = None) -> Value:
    """One area's value with its flags and, when there is none, the reason.

    ``year`` None means the latest published one.
    """
    entry = indicator(slug)
    year = default_year(slug) if year is None else year
    is_gap = kind.startswith("gap:")
    if entry.centre_only and not is_gap and (kind != "centre" or entry.is_gap):
        return Value(None, year, (), "not_applicable")
    figures = values(slug, kind)
    row = figures.year_index(year)
    if row is None:
        return Value(None, year, (), "not_published")
    column = areas("centre" if is_gap else kind).index[code]
    reason = int(figures.missing[row, column])
    if reason != NOT_MISSING:
        return Value(None, year, (), REASON[reason])
    flags = flags_of(entry, kind, year, bool(figures.estimated[row, column]))
    if never_ranked(slug, kind)[column]:
        flags = (*flags, "not_ranked")
    return Value(float(figures.value[row, column]), year, flags)


def flags_of(entry: Indicator, kind: str, year: int, estimated: bool) -> tuple[str, ...]:
    """The flags of a value, in the order of :data:`model.FLAGS`."""
    flags = set(entry.flags)
    if kind in ("centre", "municipality") and entry.level == "municipality":
        flags.add("municipality")
    if entry.level == "settlement" and kind == "centre":
        flags.add("settlement")
    if kind == "region":
        flags.add("region")
    if kind.startswith("gap:"):
        flags.add("derived")
    if estimated:
        flags.add("estimated")
    if year in entry.series_breaks:
        flags.add("series_break")
    return tuple(flag for flag in FLAGS if flag in flags)


def clear() -> None:
    """Forget what is kept, for a test that changes the snapshot."""
    for kept in (values, ranked_values, doubtful, years, _blocks, areas):
        kept.cache_clear()
