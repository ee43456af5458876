"""Where a centre stands among others: the candidate centres, or a chosen group of centres."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Gap
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.model import Position
from regionsenter.measures.values import default_year, values


def position(
    slug: str,
    centre_slug: str,
    year: int | None = None,
    rule: str = "ba",
    among: Collection[str] | None = None,
) -> Position:
    """The centre's rank, counted from the highest value, among the candidate centres.

    ``among`` are the slugs of the centres to stand among instead (None: the candidates). A centre
    that is not one of them gets no rank, but the others' distribution. ``rule`` matters for gap
    indicators alone.
    """
    place = centre(centre_slug)
    year = default_year(slug) if year is None else year
    found = candidate_values(slug, year, rule, among)
    numbers = np.array([number for _, _, number in found])
    if not len(numbers):
        return Position(None, 0, None, None)
    mine = next((number for other, _, number in found if other == place.slug), None)
    median = float(np.median(numbers))
    return Position(
        rank=None if mine is None else int((numbers > mine).sum()) + 1,
        of=len(numbers),
        median=median,
        mad=float(np.median(np.abs(numbers - median))),
        values=found,
    )


def candidate_values(
    slug: str, year: int, rule: str = "ba", among: Collection[str] | None = None
) -> tuple[tuple[str, str, float], ...]:
    """(slug, name, value) of every candidate centre with a value that year, by region number.

    ``among``: as for :func:`position`.
    """
    is_gap = isinstance(indicator(slug).aggregation, Gap)
    if is_gap and rule == "local":
        return ()
    found = values(slug, f"gap:{rule}" if is_gap else "centre")
    row = found.year_index(year)
    if row is None:
        return ()
    numbers = found.value[row]
    return tuple(
        (place.slug, place.name, float(numbers[i]))
        for i, place in enumerate(centres())
        if (place.candidate if among is None else place.slug in among) and not np.isnan(numbers[i])
    )
