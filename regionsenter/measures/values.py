"""Values of an indicator for a kind of area, computed once and kept: what everything else reads."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

import numpy as np

from regionsenter.catalog import components, indicator
from regionsenter.catalog.aggregation import Kinds, Ratio, Residual
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centres
from regionsenter.geography.hinterland import members, used_rules
from regionsenter.measures.aggregate import evaluate
from regionsenter.measures.area_values import (
    BOUNDARY,
    NO_MEMBERS,
    NOT_APPLICABLE,
    NOT_BELOW,
    NOT_MISSING,
    NOT_PUBLISHED,
    NOT_RANKED,
    NOT_SUMMABLE,
    ONLY,
    REASON,
    SUPPRESSED,
    AreaValues,
)
from regionsenter.measures.areas import AreaSet, areas
from regionsenter.measures.arrays import Truths
from regionsenter.measures.blocks import Blocks, blocks_of
from regionsenter.measures.borders import border_flags, broken
from regionsenter.measures.gap import gap_of_areas
from regionsenter.measures.model import FLAGS, Value
from regionsenter.measures.town import Part, town_areas, town_blocks
from regionsenter.measures.unranked import beyond_county, doubtful, never_ranked
from regionsenter.snapshot import snapshot

#: The kind of area of the centre municipality outside the town.
LOCAL = "hinterland:local"
#: A year counts as published when at least this part of the municipalities has a figure.
PUBLISHED = 0.5
#: Figures are old when the newest there are lie so many years before the newest population.
OLD = 3


@lru_cache(maxsize=6144)
def values(slug: str, kind: str) -> AreaValues:
    """The indicator's values, years by areas, for a kind of area of :func:`measures.areas.areas`.

    ``gap:<rule>`` as kind gives the gap (:mod:`measures.gap`). An indicator that a centre alone has is
    ``not_applicable`` for every other kind.

    Raises
    ------
    KeyError, ValueError
        For an unknown indicator or kind.
    """
    entry = indicator(slug)
    if kind.startswith("gap:"):
        around = values(entry.measured, f"hinterland:{kind.removeprefix('gap:')}")
        measured = indicator(entry.measured)
        return gap_of_areas(values(measured.slug, "centre"), around, share=measured.gap_is_share)
    if entry.centre_only and (kind != "centre" or entry.is_gap):
        return _not_applicable(kind)
    if entry.of_town and kind in ("centre", LOCAL):
        return _of_town(entry, "town" if kind == "centre" else "rest")
    if kind == LOCAL:
        return _not_below_municipality(values(slug, "centre"))
    figures = _of_municipalities(entry, kind)
    if entry.own_region_only and kind.startswith("hinterland:"):
        figures = figures.without(_beyond_region(kind), NOT_APPLICABLE)
    if kind.startswith("hinterland:"):
        used = used_rules(kind.removeprefix("hinterland:"))
        local = np.array([used[code] == "local" for code in figures.codes])
        if local.any():
            return figures.where(local, values(slug, LOCAL))
    return figures


def _of_municipalities(entry: Indicator, kind: str) -> AreaValues:
    figures = _suppressed(entry, areas(kind), evaluate(entry, areas(kind), municipal_blocks()))
    if kind == "norway" and not entry.has_national:
        return _not_summable(figures)
    return _in_county(entry, kind, figures)


def _not_summable(figures: AreaValues) -> AreaValues:
    """The same years and areas without a figure."""
    return replace(
        figures,
        value=np.full(figures.value.shape, np.nan),
        missing=np.full(figures.value.shape, NOT_SUMMABLE, dtype=np.int8),
        estimated=np.zeros(figures.value.shape, dtype=bool),
    )


@lru_cache(maxsize=256)
def yearly_values(slug: str, kind: str) -> AreaValues:
    """As :func:`values`, each year by itself where the indicator is a mean of several.

    ``kind`` is one of :func:`measures.areas.areas`.
    """
    entry = indicator(slug)
    rule = entry.aggregation
    if not isinstance(rule, Ratio) or rule.span == 1:
        return values(slug, kind)
    by_year = entry.model_copy(update={"aggregation": rule.model_copy(update={"span": 1})})
    return _suppressed(by_year, areas(kind), evaluate(by_year, areas(kind), municipal_blocks()))


@lru_cache(maxsize=4096)
def ranked_values(slug: str, kind: str) -> AreaValues:
    """:func:`values` as far as they may be ranked: what ranks, medians, classes and likeness rest on.

    What crosses a moved border that nothing makes up for (``measures.borders``), and what is shown but
    never ranked (``measures.unranked``), is missing here.
    """
    figures = values(slug, kind)
    never = never_ranked(slug, kind)[None, :] & (figures.missing == NOT_MISSING)
    rows = [broken(slug, kind, int(year)) for year in figures.years]
    crossing = np.array(rows, dtype=bool).reshape(figures.missing.shape)
    left_out = (crossing | never) & (figures.missing == NOT_MISSING)
    if not left_out.any():
        return figures
    return replace(
        figures,
        value=np.where(left_out, np.nan, figures.value),
        missing=np.where(left_out, np.where(never, NOT_RANKED, BOUNDARY), figures.missing).astype(np.int8),
        estimated=figures.estimated & ~left_out,
    )


def out_of_ranks(slug: str, kind: str, year: int) -> Truths:
    """Which areas of a kind are outside the ranks of a year, where they have a value."""
    outside: Truths = broken(slug, kind, year) | never_ranked(slug, kind)
    return outside


@lru_cache(maxsize=1)
def municipal_blocks() -> Blocks:
    """The building blocks of the snapshot, with the centres' own values."""
    return blocks_of(snapshot(), lambda slug: values(slug, "centre"))


def _beyond_region(kind: str) -> Truths:
    """Which hinterlands hold a municipality of another region than the centre's."""
    beyond = [
        not {*members(place, kind.removeprefix("hinterland:"))} <= {*place.municipalities}
        for place in centres()
    ]
    return np.array(beyond)


def _of_town(entry: Indicator, part: Part) -> AreaValues:
    """Of the towns, or of the rest of their municipalities; nothing where no town is delimited."""
    figures = evaluate(entry, town_areas(), town_blocks(part))
    nowhere = (figures.missing == NOT_PUBLISHED).all(axis=0)
    missing = np.where(nowhere & (figures.missing == NOT_PUBLISHED), NOT_BELOW, figures.missing)
    return replace(figures, missing=missing.astype(np.int8))


def _not_below_municipality(like: AreaValues) -> AreaValues:
    """Of the centre municipality outside the town, where nothing is known of that."""
    return replace(
        like,
        value=np.full_like(like.value, np.nan),
        missing=np.full_like(like.missing, NOT_BELOW),
        estimated=np.zeros_like(like.estimated),
    )


def _suppressed(entry: Indicator, of: AreaSet, figures: AreaValues) -> AreaValues:
    """Small places whose figure the source hides: not merely not published."""
    limits = [components()[slug].suppressed_below for slug in entry.aggregation.components()]
    limit = max((limit for limit in limits if limit is not None), default=None)
    if limit is None:
        return figures
    small = of.total(municipal_blocks().population[None, :])[0] < limit
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
    if entry.of_town:
        return "centre"
    return "region" if entry.level == "region" else "municipality"


def default_year(slug: str) -> int:
    """The latest published year."""
    return years(slug)[-1]


def is_old_year(year: int, allowed: int = OLD) -> bool:
    """Whether a source's latest ``year`` lies so many years or more before the newest population."""
    return year <= default_year("folketall") - allowed


@lru_cache(maxsize=256)
def is_old(slug: str) -> bool:
    """Whether the indicator's latest figures are old: :data:`OLD` years or more.

    An election is no older than the next one is far away: where figures come more seldom than that,
    they may be as old as the time between them.
    """
    return is_old_year(default_year(slug), max(OLD, indicator(slug).every))


def base_year(slug: str, year: int | None) -> int | None:
    """The first year of a change, a mean of years or sources of several years; None for what is of one."""
    rule = indicator(indicator(slug).measured).aggregation
    if isinstance(rule, Residual):
        rule = indicator(rule.indicator).aggregation
    if isinstance(rule, Kinds):
        # Each kind by the latest figure of its own source.
        latest = [int(snapshot().components[component].years[-1]) for component in rule.present]
        return None if year is None else min([year, *latest])
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
    borders = border_flags(slug, kind, year, column)
    flags = flags_of(entry, kind, year, bool(figures.estimated[row, column]), borders)
    if never_ranked(slug, kind)[column]:
        flags = (*flags, "not_ranked")
    return Value(float(figures.value[row, column]), year, flags)


def flags_of(
    entry: Indicator, kind: str, year: int, estimated: bool, borders: Collection[str] = ()
) -> tuple[str, ...]:
    """The flags of a value, in the order of :data:`model.FLAGS`; ``borders`` are those of
    :func:`regionsenter.measures.borders.border_flags`."""
    flags = {*entry.flags, *borders}
    if kind in ("centre", "municipality") and entry.level == "municipality":
        flags.add("municipality")
    if entry.level in ("settlement", "town") and kind == "centre":
        flags.add("settlement")
    if kind == "region":
        flags.add("region")
    if kind.startswith("gap:"):
        flags.add("derived")
    if estimated:
        flags.add("estimated")
    if year in entry.series_breaks:
        flags.add("series_break")
    first = base_year(entry.slug, year) or year
    if any(first <= marked <= year for marked in entry.refugee_years):
        flags.add("refugees")
    if is_old(entry.slug):
        flags.add("old")
    return tuple(flag for flag in FLAGS if flag in flags)


def clear() -> None:
    """Forget what is kept, for a test that changes the snapshot."""
    for kept in (values, ranked_values, doubtful, yearly_values, years, is_old, municipal_blocks, areas):
        kept.cache_clear()
