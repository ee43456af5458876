"""What the comparison page shows, before words: whom, which indicators, each with its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from regionsenter.asked.group import in_group
from regionsenter.asked.hinterlands import ranked
from regionsenter.asked.peers import alike
from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.measures import compare_one
from regionsenter.measures.compared import compared_series
from regionsenter.measures.differ_most import Apart, differ_most
from regionsenter.measures.model import Comparison, Position
from regionsenter.measures.noise import noise
from regionsenter.measures.standing import position_among
from regionsenter.measures.table import comparison_columns
from regionsenter.view import View, Vocabulary
from regionsenter.view.actions import set_compared
from regionsenter.view.written import MOST_COMPARED

#: So many of the most similar are taken into a comparison with one click.
TAKEN = 5
#: So many of the largest, and of the smallest, make an example.
FEW = 5
#: Slug, name and value (None: missing) of each compared centre, as the charts take them.
Compared = tuple[tuple[str, str, float | None], ...]


@dataclass(frozen=True)
class ComparisonRow:
    """One indicator for the compared centres.

    ``cells`` are in the order of the centres. ``median`` is that of the ``of`` centres of the target
    group with a value: of the gap where the comparison shows gaps, else of the centre's value;
    ``unsure``: it is of estimates.
    """

    entry: Indicator
    cells: tuple[Comparison, ...]
    median: float | None
    of: int
    unsure: bool = False


def with_chosen(view: View) -> View:
    """``view`` with its chosen centre first among the compared; a comparison that is full stays."""
    full = len(view.compared) >= MOST_COMPARED
    if view.centre is None or view.centre in view.compared or full:
        return view
    return replace(view, compared=(view.centre, *view.compared))


def add_compared(view: View, slug: str, vocabulary: Vocabulary) -> View:
    """``view`` that compares one centre more, once, with the chosen one; as it was when it is full.

    Raises ValueError for a centre that is not there.
    """
    if slug not in vocabulary.centres:
        raise ValueError(f"unknown centre: {slug!r}")
    compared = tuple(dict.fromkeys((*with_chosen(view).compared, slug)))
    return set_compared(view, compared, vocabulary) if len(compared) <= MOST_COMPARED else view


def drop_compared(view: View, slug: str, vocabulary: Vocabulary) -> View:
    """``view`` that compares the others of its centres and the chosen one."""
    rest = tuple(one for one in with_chosen(view).compared if one != slug)
    return set_compared(view, rest, vocabulary)


def shows_gap(view: View, entry: Indicator) -> bool:
    """Whether gaps are compared; what a centre alone has is always shown as it is."""
    return view.show == "gap" and not entry.centre_only


def rule_for(view: View, entry: Indicator) -> str:
    """The hinterland rule that the figures are taken by.

    Without gaps it matters for nothing, so that all such views share what is kept.
    """
    needed = shows_gap(view, entry) or entry.is_gap
    return view.rule if needed else "best"


def numbers_shown(view: View, entry: Indicator, year: int | None) -> pd.Series:
    """Every centre's number as the comparison shows it, by slug; NaN where it is missing."""
    table = comparison_columns(entry.slug, rule_for(view, entry), year)
    return table["gap" if shows_gap(view, entry) else "centre"]


def may_be_ranked(view: View, entry: Indicator, year: int | None) -> pd.Series:
    """Which of :func:`numbers_shown` may stand in a rank or a median, by slug.

    No gap to a hinterland picked by hand may: nobody else's is of its kind.
    """
    gap = shows_gap(view, entry)
    may = comparison_columns(entry.slug, rule_for(view, entry), year)["gap_ranked" if gap else "ranked"]
    return may if ranked(view.rule) or not (gap or entry.is_gap) else may & False


def standing(view: View, year: int) -> tuple[Position, Compared]:
    """The target group's distribution on the view's indicator, and the compared centres' values."""
    entry, inside = indicator(view.indicator), in_group(view)
    numbers, ranked_here = numbers_shown(view, entry, year), may_be_ranked(view, entry, year)
    rows = tuple(
        (place.slug, place.name, float(numbers[place.slug]))
        for place in centres()
        if place.slug in inside and ranked_here[place.slug] and not np.isnan(numbers[place.slug])
    )
    compared = tuple(
        (slug, centre(slug).name, None if np.isnan(numbers[slug]) else float(numbers[slug]))
        for slug in view.compared
    )
    return position_among(rows), compared


def unranked(view: View, year: int) -> frozenset[str]:
    """Slugs of the centres whose number, as the comparison shows it, may not be ranked."""
    ranked = may_be_ranked(view, indicator(view.indicator), year)
    return frozenset(ranked.index[~ranked.to_numpy(bool)])


def estimates(view: View, year: int) -> frozenset[str]:
    """Slugs of the centres whose number, as the comparison shows it, is an estimate."""
    entry = indicator(view.indicator)
    return _estimates(view, entry, year) if shows_gap(view, entry) else frozenset()


def _estimates(view: View, entry: Indicator, year: int | None) -> frozenset[str]:
    estimated = comparison_columns(entry.slug, rule_for(view, entry), year)["estimated"]
    return frozenset(estimated.index[estimated.to_numpy(bool)])


def intervals(view: View, year: int) -> dict[str, tuple[float, float]]:
    """Slug to the 95 % interval of its number, of the compared centres that have one."""
    entry = indicator(view.indicator)
    found = {}
    for slug in view.compared:
        comparison = compare_one(entry, centre(slug), rule_for(view, entry), year)
        shown = comparison.gap if shows_gap(view, entry) else comparison.centre
        if shown.interval is not None:
            found[slug] = shown.interval
    return found


def too_few(view: View, year: int) -> frozenset[str]:
    """Slugs of all the centres behind whose number, as the comparison shows it, lies too little to rank."""
    entry = indicator(view.indicator)
    rule = rule_for(view, entry)
    kind = f"gap:{rule}" if shows_gap(view, entry) else entry.centre_kind(rule)
    few = noise(entry.slug, kind, year).few
    return frozenset(place.slug for place, thin in zip(centres(), few, strict=True) if thin)


def missing_reasons(view: View, year: int) -> dict[str, list[str]]:
    """Reason (of ``model.MISSING``) to the names of the compared centres without a number for it."""
    entry = indicator(view.indicator)
    reasons: dict[str, list[str]] = {}
    for slug in view.compared:
        comparison = compare_one(entry, centre(slug), rule_for(view, entry), year)
        shown = comparison.gap if shows_gap(view, entry) else comparison.centre
        if shown.value is None:
            reasons.setdefault(shown.missing or "not_published", []).append(centre(slug).name)
    return reasons


def over_time(view: View) -> pd.DataFrame:
    """The compared centres' figures year by year, as the line chart takes them."""
    entry = indicator(view.indicator)
    gap = shows_gap(view, entry)
    return compared_series(entry.slug, view.compared, rule_for(view, entry), gap=gap)


def comparison_rows(view: View, entries: Sequence[Indicator]) -> list[ComparisonRow]:
    """The indicators for the compared centres; the view's year counts for its own indicator alone."""
    places = [centre(slug) for slug in view.compared]
    return [_row(view, entry, places) for entry in entries]


def differences(view: View) -> tuple[Apart, ...]:
    """What the compared centres differ the most in, by the spread in the target group."""
    return differ_most(view.compared, frozenset(in_group(view)))


def by_centre(view: View, rows: Sequence[ComparisonRow]) -> list[tuple[Centre, list[Comparison]]]:
    """The rows turned about: each compared centre with its figures, as files take them."""
    return [(centre(slug), [row.cells[i] for row in rows]) for i, slug in enumerate(view.compared)]


def _row(view: View, entry: Indicator, places: Sequence[Centre]) -> ComparisonRow:
    year = view.year if entry.slug == view.indicator else None
    numbers, ranked_here = numbers_shown(view, entry, year), may_be_ranked(view, entry, year)
    inside = numbers[[slug in in_group(view) and ranked_here[slug] for slug in numbers.index]].dropna()
    return ComparisonRow(
        entry=entry,
        cells=tuple(compare_one(entry, place, view.rule, year) for place in places),
        median=float(inside.median()) if len(inside) else None,
        of=len(inside),
        unsure=shows_gap(view, entry) and not _estimates(view, entry, year).isdisjoint(inside.index),
    )


def nearest(view: View, slug: str, count: int = TAKEN) -> tuple[str, ...]:
    """Slugs of the centres of the target group most like one, nearest first; none where nobody is."""
    return alike(view, slug, count).slugs


def with_nearest(view: View, slug: str, count: int = TAKEN) -> tuple[str, ...]:
    """A centre and those most like it, as a comparison."""
    return (slug, *nearest(view, slug, count))[:MOST_COMPARED]
