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
from regionsenter.measures.peer_series import peer_series
from regionsenter.measures.relation import Relation, relation, threshold
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

    ``limit`` is the least difference that counts (one MAD of the peers, in the indicator's unit).
    ``to_hinterland`` and ``to_median`` are None where there is nothing to compare with.
    ``alike`` is the first and last place of the peers that are not told apart from the centre
    (None without a rank); ``series`` is as ``peer_series`` gives it. ``others`` is there where there is
    no hinterland to have a number.
    """

    comparison: Comparison
    position: Position
    series: pd.DataFrame
    limit: float
    to_hinterland: Relation | None
    to_median: Relation | None
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
    limit = threshold(entry.decimals, standing)
    number, gap = compared.centre.value, compared.gap.value
    # A size is large where the area is large, so that the sign says nothing of centre and hinterland.
    sized = entry.is_size or entry.is_gap
    to_hinterland = None if gap is None or sized else relation(gap, limit)
    to_median = None
    if number is not None and standing.median is not None:
        to_median = relation(number - standing.median, limit)
    return IndicatorRow(
        comparison=compared,
        position=standing,
        series=peer_series(place.slug, entry.slug, view.rule, among),
        limit=limit,
        to_hinterland=to_hinterland,
        to_median=to_median,
        alike=_alike(standing, number, limit),
        others=instead(compared, place, view) if has_no_hinterland(compared) else None,
    )


def indicator_rows(
    entries: Sequence[Indicator], place: Centre, view: View, among: frozenset[str]
) -> list[IndicatorRow]:
    """:func:`indicator_row` for several indicators, in their order."""
    return [indicator_row(entry, place, view, among) for entry in entries]


def _alike(standing: Position, number: float | None, limit: float) -> tuple[int, int] | None:
    """Best and worst place among those nearer to the centre's ``number`` than ``limit``."""
    if standing.rank is None or number is None:
        return None
    to_centre = [relation(other - number, limit) for _, _, other in standing.values]
    return to_centre.count("higher") + 1, len(to_centre) - to_centre.count("lower")
