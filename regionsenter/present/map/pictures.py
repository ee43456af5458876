"""Small multiples: which four maps stand beside one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regionsenter.asked.shown import shown_year
from regionsenter.present.map.view import MapView, map_view
from regionsenter.texts import Translate
from regionsenter.view import View, Vocabulary

COUNT = 4


@dataclass(frozen=True)
class Picture:
    """One of several maps: the view it is of, and what it shows."""

    view: View
    shown: MapView


def pictures(view: View, words: Vocabulary, t: Translate) -> tuple[Picture, ...]:
    """Four indicators of the theme, the view's own first; or four years, spread out, with classes in
    common. Fewer where there are not as many."""
    if view.pictures == "ar":
        years = spread_years(words.years(view), shown_year(view, words))
        return tuple(
            Picture(
                replace(view, year=year),
                map_view(view, year, t, years=words.years(view), span=years),
            )
            for year in years
        )
    theme = view.theme or words.indicators[view.indicator].theme
    inside = words.indicators_in(theme, view.challenge) or (view.indicator,)
    slugs = dict.fromkeys([view.indicator, *_after(inside, view.indicator)])
    views = [
        replace(view, indicator=slug, year=view.year if slug == view.indicator else None)
        for slug in list(slugs)[:COUNT]
    ]
    return tuple(Picture(shown, map_view(shown, shown_year(shown, words), t)) for shown in views)


def spread_years(years: Sequence[int], last: int) -> tuple[int, ...]:
    """At most four years up to ``last``, as evenly apart as the years there are allow, oldest first."""
    known = sorted(year for year in years if year <= last)
    if len(known) <= COUNT:
        return tuple(known)
    step = (len(known) - 1) / (COUNT - 1)
    return tuple(known[round(i * step)] for i in range(COUNT))


def _after(slugs: Sequence[str], slug: str) -> list[str]:
    """The others, those that follow ``slug`` first."""
    at = list(slugs).index(slug) if slug in slugs else -1
    return [*slugs[at + 1 :], *slugs[: max(at, 0)]]
