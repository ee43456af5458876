"""How the centres' order on an indicator has changed between two years, and how sure it is.

"High" is the highest number, whether that is good or bad: rank 1 has the highest value, as in
:func:`regionsenter.measures.standing.position`. The centres ranked are those with a value in both
years, so that nobody moves because somebody else lacks a figure in one of them.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centres
from regionsenter.measures.area_values import NOT_MISSING, REASON
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.borders import border_flags
from regionsenter.measures.model import FLAGS
from regionsenter.measures.standardise import group
from regionsenter.measures.values import flags_of, ranked_values, years

DEFAULT_SPAN = 10
COLUMNS = (
    "slug",
    "name",
    "value_start",
    "value_end",
    "rank_start",
    "rank_end",
    "change",
    "best_start",
    "worst_start",
    "best_end",
    "worst_end",
    "certain",
    "flags",
    "missing",
)


class NoSpan(ValueError):
    """The indicator has no two years to compare, or not those asked for."""


def span(slug: str, start: int | None = None, end: int | None = None) -> tuple[int, int]:
    """First and last year of a change.

    ``end`` None is the latest year; ``start`` None is ten years before, or where the indicator has
    no such year, the earliest of the ten years between (so the longest span up to ten years).

    Raises
    ------
    NoSpan
        If a year is not published, or there is none before ``end``.
    """
    published = years(slug)
    for year in (start, end):
        if year is not None and year not in published:
            raise NoSpan(f"{slug} is not published for {year} (years: {_told(published)})")
    end = published[-1] if end is None else end
    before = [year for year in published if year < end]
    if not before:
        raise NoSpan(f"{slug} has no year before {end} to compare with")
    if start is None:
        start = next((year for year in before if year >= end - DEFAULT_SPAN), before[-1])
    if start >= end:
        raise NoSpan(f"the first year ({start}) must come before the last ({end})")
    return start, end


def _told(published: tuple[int, ...]) -> str:
    return ", ".join(map(str, published)) if len(published) < 6 else f"{published[0]}–{published[-1]}"


def breaks_between(slug: str, start: int, end: int) -> tuple[int, ...]:
    """The series breaks after ``start`` and up to ``end``: such years are not quite comparable."""
    entry = indicator(indicator(slug).measured)
    return tuple(year for year in entry.series_breaks if start < year <= end)


def rank_changes(
    slug: str,
    start: int | None = None,
    end: int | None = None,
    among: frozenset[str] | None = None,
    rule: str = "best",
) -> pd.DataFrame:
    """Every centre's rank in two years, by region number.

    Parameters
    ----------
    start, end
        As for :func:`span`.
    among
        Slugs of the centres to rank; None means the candidate centres.
    rule
        The hinterland rule, which matters for gap indicators alone.

    Returns
    -------
    DataFrame
        ``slug, name, value_start, value_end`` (the indicator's unit, NaN where missing),
        ``rank_start, rank_end`` (1 = highest value; ties share the best rank; NaN where a value is
        missing), ``change`` (ranks risen towards the highest value, negative when fallen),
        ``best_start, worst_start, best_end, worst_end`` (the ranks possible when every value moves
        by half of its :func:`resolution`), ``certain`` (these ranges do not overlap),
        ``flags`` (tuple) and ``missing`` (the reason, None where ranked).
        ``attrs`` holds ``indicator``, ``start``, ``end``, ``of`` (how many are ranked),
        ``breaks`` and ``direction``. What differs from year to year by chance in a small place is
        not part of ``certain``.

    Raises
    ------
    NoSpan, KeyError
        For years the indicator does not have, and an unknown indicator.
    """
    entry = indicator(slug)
    start, end = span(slug, start, end)
    among = None if among is None else frozenset(among)
    frame = _rank_changes(slug, start, end, among, rule).copy()
    frame.attrs = {
        "indicator": slug,
        "start": start,
        "end": end,
        "of": int(frame["change"].notna().sum()),
        "breaks": breaks_between(slug, start, end),
        "direction": entry.direction,
    }
    return frame


def farthest_moved(frame: pd.DataFrame, most: int) -> tuple[list[str], list[str]]:
    """Slugs of the ``most`` that have risen and fallen furthest; who has not moved is neither.

    ``frame`` is as :func:`rank_changes` gives it.
    """
    order = frame[frame["change"].notna()].sort_values("change", kind="stable")
    fallen = order[order["change"] < 0].head(most)["slug"].tolist()
    risen = order[order["change"] > 0].iloc[::-1].head(most)["slug"].tolist()
    return risen, fallen


def common_flags(frame: pd.DataFrame) -> set[str]:
    """The flags that the figures of every ranked centre have."""
    flags = [set(of_centre) for of_centre in frame.loc[frame["change"].notna(), "flags"]]
    return set.intersection(*flags) if flags else set()


@lru_cache(maxsize=128)
def _rank_changes(slug: str, start: int, end: int, among: frozenset[str] | None, rule: str) -> pd.DataFrame:
    entry = indicator(slug)
    kind = entry.centre_kind(rule)
    figures = ranked_values(slug, kind)
    chosen = np.flatnonzero(group(among))
    first, last = figures.of_year(start), figures.of_year(end)
    before, after = first.value[chosen], last.value[chosen]
    why_before, why_after = first.missing[chosen], last.missing[chosen]
    ranked = (why_before == NOT_MISSING) & (why_after == NOT_MISSING)
    shown = resolution(np.concatenate([before[ranked], after[ranked]]), entry.decimals)
    rank_start, best_start, worst_start = _ranks(before, ranked, shown)
    rank_end, best_end, worst_end = _ranks(after, ranked, shown)
    broken = bool(breaks_between(slug, start, end))
    estimated = (first.estimated | last.estimated)[chosen]
    moved = [
        border_flags(slug, kind, start, int(i)) | border_flags(slug, kind, end, int(i)) for i in chosen
    ]
    flags = [
        _flags(entry, kind, (start, end), broken, bool(e), borders)
        for e, borders in zip(estimated, moved, strict=True)
    ]
    reasons = [
        None if ok else REASON[int(a or b)] for ok, a, b in zip(ranked, why_before, why_after, strict=True)
    ]
    columns = (
        [centres()[i].slug for i in chosen],
        [centres()[i].name for i in chosen],
        before,
        after,
        rank_start,
        rank_end,
        rank_start - rank_end,
        best_start,
        worst_start,
        best_end,
        worst_end,
        (worst_end < best_start) | (best_end > worst_start),
        flags,
        pd.Series(reasons, dtype=object),
    )
    return pd.DataFrame(dict(zip(COLUMNS, columns, strict=True)))


def resolution(numbers: Numbers, decimals: int) -> float:
    """The step the numbers are written in: the last decimal shown, or what the source rounds to.

    Incomes published in whole hundreds are not known to the krone, though they are shown so. The
    step is the largest power of ten that 95 % of the numbers are whole multiples of (a mean of twin
    municipalities is not), and at least one unit of the last decimal shown.
    """
    step = 10.0**-decimals
    known = numbers[numbers != 0]
    while len(known) and step < 1e9:
        parts = known / (step * 10)
        if (np.abs(parts - np.round(parts)) < 1e-6).mean() < 0.95:
            break
        step *= 10
    return step


def _ranks(value: Numbers, ranked: Truths, shown: float) -> tuple[Numbers, Numbers, Numbers]:
    """Rank, and the best and worst rank when each value may be half of ``shown`` off."""
    numbers = np.where(ranked, value, np.nan)
    with np.errstate(invalid="ignore"):
        above = numbers[None, :] - numbers[:, None]  # how much higher the other is
        slack = shown * (1 + 1e-9)
        rank = 1.0 + (above > 0).sum(axis=1)
        best = 1.0 + (above > slack).sum(axis=1)
        worst = (above >= -slack).sum(axis=1).astype(float)  # itself is one of them
    for array in (rank, best, worst):
        array[~ranked] = np.nan
    return rank, best, worst


def _flags(
    entry: Indicator,
    kind: str,
    both: tuple[int, int],
    broken: bool,
    estimated: bool,
    borders: frozenset[str],
) -> tuple[str, ...]:
    flags = {flag for year in both for flag in flags_of(entry, kind, year, estimated)}
    # A break before the first year, or in it, leaves the two comparable.
    flags = flags - {"series_break"} | ({"series_break"} if broken else set()) | borders
    return tuple(flag for flag in FLAGS if flag in flags)
