"""What the page of development shows, before words: which years, which centres, whose growth."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from regionsenter.asked.hinterlands import ranked
from regionsenter.asked.shown import let_through
from regionsenter.catalog import indicator
from regionsenter.measures.growth_quadrants import Quadrants as Quadrants  # pages take it from here
from regionsenter.measures.growth_quadrants import growth_quadrants
from regionsenter.measures.rank_change import NoSpan, rank_changes, span
from regionsenter.view import View, Vocabulary
from regionsenter.view.written import MOST_COMPARED

#: What grows in the quadrants when the view's indicator is no size that can grow.
SIZE = "folketall"


def indicators_with_span(view: View, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicators of the view's theme and challenge that have two years to compare."""
    inside = vocabulary.indicators_in(view.theme, view.challenge)
    return tuple(slug for slug in inside if len(vocabulary.indicators[slug].years) > 1)


def years_shown(view: View) -> tuple[int, int] | None:
    """First and last year; None when the indicator has but one.

    A first year that does not come before the last gives way to the default one, and so does a last
    year that nothing comes before.
    """
    for start, end in ((view.since, view.year), (None, view.year), (None, None)):
        try:
            return span(view.indicator, start, end)
        except NoSpan:
            continue
    return None


def first_years(view: View, vocabulary: Vocabulary, end: int) -> tuple[int, ...]:
    """The years a development up to ``end`` can begin in, newest first."""
    return tuple(year for year in reversed(vocabulary.years(view)) if year < end)


def last_years(view: View, vocabulary: Vocabulary) -> tuple[int, ...]:
    """The years a development can end in, newest first."""
    return tuple(reversed(vocabulary.years(view)[1:]))


def set_last_year(view: View, year: int, vocabulary: Vocabulary) -> View:
    """End in another year. Drops a first year that does not come before it."""
    since = view.since if view.since is not None and view.since < year else None
    return replace(view, year=year, since=since)


def marked(view: View) -> tuple[str, ...]:
    """The chosen centre and those compared, as many as can be told apart."""
    chosen = (view.centre,) if view.centre else ()
    return tuple(dict.fromkeys((*chosen, *view.compared)))[:MOST_COMPARED]


def in_order(view: View) -> bool:
    """Whether the view's indicator has an order: no gap to a hinterland picked by hand has."""
    return ranked(view.rule) or not indicator(view.indicator).is_gap


def changes(view: View, years: tuple[int, int]) -> pd.DataFrame:
    """The ranks in the two years among the centres that the filters let through."""
    return rank_changes(view.indicator, *years, let_through(view), view.rule)


def grows(slug: str) -> bool:
    """Whether an indicator is a size that can grow, or itself a growth."""
    entry = indicator(slug)
    if entry.is_size:
        return entry.unit in ("persons", "jobs")
    return entry.is_change


def quadrants(view: View, years: tuple[int, int] | None) -> Quadrants | None:
    """Centres' growth against their hinterlands', of the view's indicator or else the population.

    Over the years shown where they fit, else the default ones of what is measured. A hinterland picked
    by hand is that of the marked centres alone. None where there is nobody to show: under the rule
    ``local``, which has no hinterland of whole municipalities, and with one picked for nobody.
    """
    among = let_through(view) if ranked(view.rule) else frozenset(marked(view))
    if view.hinterland == "local" or not among:
        return None
    slug = view.indicator if grows(view.indicator) else SIZE
    change = indicator(slug).is_change
    wanted = (None, view.year) if change and slug == view.indicator else years or (None, None)
    for first, last in (wanted, (None, None)):
        try:
            return growth_quadrants(view.rule, first, last, slug, among)
        except NoSpan:
            continue
    return None
