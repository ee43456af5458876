"""One indicator of a centre in one line: the numbers, what they are held up against, and a verdict.

The row is put together here; ``present.centre.row.html`` draws it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from regionsenter.asked.instead import Instead, has_no_hinterland, instead
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one, position
from regionsenter.measures.model import Comparison, Position
from regionsenter.measures.noise import told_apart
from regionsenter.measures.peer_series import peer_series
from regionsenter.measures.relation import Told, threshold, to_fixed, told
from regionsenter.measures.shown import apart, as_estimate, coarse
from regionsenter.view import View

#: The line shows the last so many years: the same span in every row, and half the bytes.
LINE_YEARS = 20


@dataclass(frozen=True)
class Line:
    """The last years of a series, from the centre's first number to its last.

    ``centre`` and ``hinterland`` have a number for each of ``years``, NaN where it is missing;
    ``broken``: the source's series breaks in one of them.
    """

    years: tuple[int, ...]
    centre: tuple[float, ...]
    hinterland: tuple[float, ...]
    broken: bool


@dataclass(frozen=True, eq=False)
class IndicatorRow:
    """An indicator for a centre among its peers.

    ``limit`` is the least difference worth words, in the indicator's unit.
    ``to_hinterland`` and ``to_median`` are None where there is nothing to compare with.
    ``alike`` is the first and last place of the peers that are not told apart from the centre
    (None without a rank, and where too little lies behind the number to rank it); ``series`` is as
    ``peer_series`` gives it. ``others`` is there where there is no hinterland to have a number.
    """

    comparison: Comparison
    position: Position
    series: pd.DataFrame
    limit: float
    to_hinterland: Told | None
    to_median: Told | None
    alike: tuple[int, int] | None
    others: Instead | None = None

    @property
    def indicator(self) -> Indicator:
        """The indicator."""
        return self.comparison.indicator

    @property
    def line(self) -> Line | None:
        """The series as a line; None where the centre has not two numbers."""
        # Arrays, not tables: a page has twenty rows, and choosing rows of a table is most of their time.
        years, centre, around, breaks = (
            self.series[name].to_numpy() for name in ("year", "centre", "hinterland", "break")
        )
        known = np.flatnonzero(~np.isnan(centre))
        known = known[years[known] >= years[known].max(initial=0) - LINE_YEARS]
        if len(known) < 2:
            return None
        span = slice(known[0], known[-1] + 1)
        return Line(
            tuple(years[span].tolist()),
            tuple(centre[span].tolist()),
            tuple(around[span].tolist()),
            bool(breaks[span].any()),
        )


def indicator_row(entry: Indicator, place: Centre, view: View, among: frozenset[str]) -> IndicatorRow:
    """The row of an indicator; the view's year counts for the view's own indicator alone.

    Parameters
    ----------
    among
        Slugs of the peers.
    """
    year = view.year if entry.slug == view.indicator else None
    compared = compare_one(entry, place, view.rule, year)
    standing = position(entry.slug, place.slug, compared.year, view.rule, among)
    limit = threshold(entry)
    own, gap = compared.centre, compared.gap
    # A size is large where the area is large, so that the sign says nothing of centre and hinterland.
    sized = entry.is_size or entry.is_gap
    doubted = "not_ranked" in own.flags
    to_hinterland = None
    if gap.value is not None and not (sized or doubted or "not_ranked" in compared.hinterland.flags):
        to_hinterland = told(_apart(compared, compared.hinterland.value), limit, gap.interval)
    to_median = None
    if own.value is not None and standing.median is not None and not doubted:
        to_median = told(_apart(compared, standing.median), limit, to_fixed(own, standing.median))
    return IndicatorRow(
        comparison=compared,
        position=standing,
        series=peer_series(place.slug, entry.slug, view.rule, among),
        limit=limit,
        to_hinterland=to_hinterland,
        to_median=to_median,
        alike=_alike(standing, compared, view.rule, limit),
        others=instead(compared, place, view) if has_no_hinterland(compared) else None,
    )


def indicator_rows(
    entries: Sequence[Indicator], place: Centre, view: View, among: frozenset[str]
) -> list[IndicatorRow]:
    """:func:`indicator_row` for several indicators, in their order."""
    return [indicator_row(entry, place, view, among) for entry in entries]


def _apart(compared: Comparison, other: float | None) -> float:
    """The difference that the reader sees, so that the word beside the numbers fits them."""
    entry, rough = compared.indicator, coarse(compared)
    own, other = (as_estimate(number, entry.unit, rough) for number in (compared.centre.value, other))
    assert own is not None and other is not None
    return apart(own, other, entry.decimals)


def _alike(standing: Position, compared: Comparison, rule: str, limit: float) -> tuple[int, int] | None:
    """Best and worst place among those that cannot be told from the centre."""
    own, entry = compared.centre, compared.indicator
    if standing.rank is None or own.value is None or own.few or own.year is None:
        return None
    slugs = tuple(slug for slug, _, _ in standing.values)
    numbers = np.array([number for _, _, number in standing.values])
    above, below = told_apart(entry, rule, own, slugs, numbers, limit)
    return int(above.sum()) + 1, len(numbers) - int(below.sum())
