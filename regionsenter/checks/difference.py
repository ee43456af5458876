"""``data diff OLD NEW``: what changed between two snapshots, indicator by indicator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from regionsenter.catalog import indicators
from regionsenter.catalog.models import Indicator
from regionsenter.measures.aggregate import evaluate
from regionsenter.measures.area_values import AreaValues
from regionsenter.measures.areas import NORWAY, AreaSet, area_set
from regionsenter.measures.blocks import blocks_of
from regionsenter.snapshot import Snapshot


@dataclass(frozen=True)
class IndicatorDifference:
    """How an indicator differs: years that came and went, municipal values that changed, and the
    country's value in the latest year both have (None where there is none)."""

    indicator: str
    new_years: tuple[int, ...]
    lost_years: tuple[int, ...]
    changed: int
    appeared: int
    disappeared: int
    year: int | None
    norway_old: float | None
    norway_new: float | None

    @property
    def any(self) -> bool:
        """Whether anything differs."""
        return bool(self.new_years or self.lost_years or self.changed or self.appeared or self.disappeared)


def difference(old: Snapshot, new: Snapshot) -> Iterator[IndicatorDifference]:
    """Each indicator of today's catalog that is made of municipal figures, in display order.

    An indicator whose building blocks one of the two lacks counts as having no years there.
    """
    for entry in indicators().values():
        if not entry.centre_only:
            yield _change(entry, _pair(entry, old), _pair(entry, new))


def _pair(entry: Indicator, data: Snapshot) -> tuple[AreaValues, AreaValues] | None:
    if any(slug not in data.components for slug in entry.aggregation.components()):
        return None
    each, whole = _areas(data)
    blocks = blocks_of(data)
    return evaluate(entry, each, blocks), evaluate(entry, whole, blocks)


def _areas(data: Snapshot) -> tuple[AreaSet, AreaSet]:
    municipal = data.codes[:-1]
    centres = data.table("centres")
    towards = {
        code: tuple(seats.split(";"))
        for seats, inside in zip(centres["centre_municipalities"], centres["municipalities"], strict=True)
        for code in inside.split(";")
    }
    each = area_set("municipality", {code: (code,) for code in municipal}, data.codes, towards)
    return each, area_set("norway", {NORWAY: municipal}, data.codes)


def _change(entry: Indicator, old, new) -> IndicatorDifference:
    before = {int(year) for year in old[0].years} if old else set()
    after = {int(year) for year in new[0].years} if new else set()
    shared = sorted(before & after)
    changed = appeared = disappeared = 0
    for year in shared:
        a, b = (_at(side[0], year) for side in (old, new))
        changed += int((~np.isnan(a) & ~np.isnan(b) & (np.abs(a - b) > 1e-9)).sum())
        appeared += int((np.isnan(a) & ~np.isnan(b)).sum())
        disappeared += int((~np.isnan(a) & np.isnan(b)).sum())
    latest = shared[-1] if shared else None
    country = [_number(_at(side[1], latest)[0]) if latest else None for side in (old, new)]
    return IndicatorDifference(
        entry.slug,
        tuple(sorted(after - before)),
        tuple(sorted(before - after)),
        changed,
        appeared,
        disappeared,
        latest,
        *country,
    )


def _at(values: AreaValues, year: int) -> np.ndarray:
    return values.value[values.year_index(year)]


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def sentence(change: IndicatorDifference) -> str:
    """A change in one line of plain English."""
    parts = []
    if change.new_years:
        parts.append(f"new years {', '.join(map(str, change.new_years))}")
    if change.lost_years:
        parts.append(f"lost years {', '.join(map(str, change.lost_years))}")
    for count, what in (
        (change.changed, "changed"),
        (change.appeared, "appeared"),
        (change.disappeared, "disappeared"),
    ):
        if count:
            parts.append(f"{count} values {what}")
    if change.norway_old != change.norway_new:
        parts.append(f"Norway {change.year}: {change.norway_old} -> {change.norway_new}")
    return f"{change.indicator}: {'; '.join(parts) or 'no change'}"
