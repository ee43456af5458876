"""Where a centre stands among others: the candidate centres, or a chosen group of centres."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from regionsenter.catalog import indicator
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.hinterland import same_rule
from regionsenter.measures.middle import middle
from regionsenter.measures.model import Position
from regionsenter.measures.values import default_year, ranked_values


def position(
    slug: str,
    centre_slug: str,
    year: int | None = None,
    rule: str = "best",
    among: Collection[str] | None = None,
) -> Position:
    """The centre's rank, counted from the highest value, among the candidate centres.

    ``among`` are the slugs of the centres to stand among instead (None: the candidates). A centre
    that is not one of them gets no rank, but the others' distribution. ``rule`` matters for gap
    indicators alone.
    """
    place = centre(centre_slug)
    year = default_year(slug) if year is None else year
    if indicator(slug).is_gap:
        among = like_drawn(place, rule, among)
    return position_among(candidate_values(slug, year, rule, among), place.slug)


def position_among(peers: tuple[tuple[str, str, float], ...], centre_slug: str | None = None) -> Position:
    """The distribution of (slug, name, number), and a centre's rank in it when it is one of them."""
    numbers = np.array([number for _, _, number in peers])
    if not len(numbers):
        return Position(None, 0, None, None)
    own = next((number for slug, _, number in peers if slug == centre_slug), None)
    median, mad = middle(numbers)
    rank = None if own is None else rank_of(own, numbers)
    return Position(rank, len(numbers), median, mad, peers)


def rank_of(number: float, among: npt.ArrayLike) -> int:
    """Its place among numbers, counted from the highest; equals share the best."""
    return int((np.asarray(among) > number).sum()) + 1


def ranks_in(position: Position) -> dict[str, int]:
    """Slug to rank of everyone in a distribution, counted from the highest; equals share the best."""
    numbers = np.array([number for *_, number in position.values])
    return {slug: rank_of(number, numbers) for slug, _, number in position.values}


def like_drawn(place: Centre, rule: str, among: Collection[str] | None) -> frozenset[str] | None:
    """Those of ``among`` (None: the candidates) whose hinterland is drawn by the same rule as the
    centre's: a gap to the region and one to the rest of the municipality are not of one kind."""
    alike = same_rule(place, rule)
    if alike is None:
        return None if among is None else frozenset(among)
    chosen = {c.slug for c in centres() if c.candidate} if among is None else among
    return frozenset(chosen) & alike


def candidate_values(
    slug: str, year: int, rule: str = "best", among: Collection[str] | None = None
) -> tuple[tuple[str, str, float], ...]:
    """(slug, name, value) of every candidate centre with a value that may be ranked that year, by region
    number.

    ``among``: as for :func:`position`.
    """
    entry = indicator(slug)
    numbers = ranked_values(slug, entry.centre_kind(rule)).of_year(year).value
    return tuple(
        (place.slug, place.name, float(numbers[i]))
        for i, place in enumerate(centres())
        if (place.candidate if among is None else place.slug in among) and not np.isnan(numbers[i])
    )
