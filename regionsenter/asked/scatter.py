"""Two indicators against each other in a view: which, in which years, of whom, and who is marked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from regionsenter.asked.development import marked
from regionsenter.asked.peers import alike, in_force
from regionsenter.asked.shown import chosen_centre, let_through
from regionsenter.catalog import indicator
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.scatter import Scatter as Scatter  # pages take it from here
from regionsenter.measures.scatter import Side, scatter
from regionsenter.measures.values import default_year, years
from regionsenter.view import View, Vocabulary
from regionsenter.view.model import Weights
from regionsenter.vocabulary import vocabulary

#: The option of the year that stands for the newest of each indicator.
NEWEST = 0


def second(view: View) -> str:
    """The indicator that goes up; the view's own goes along."""
    return vocabulary().second(view)


def common_years(view: View) -> tuple[int, ...]:
    """The years that both indicators have, newest first."""
    return tuple(sorted({*years(view.indicator)} & {*years(second(view))}, reverse=True))


def set_year(view: View, year: int, vocabulary: Vocabulary) -> View:
    """Show both in a year, or with :data:`NEWEST` each in its newest."""
    return replace(view, year=None if year == NEWEST else year)


def sides(view: View) -> tuple[Side, Side]:
    """What goes along and what goes up. The view's year counts for both as far as they have it; the
    second indicator's newest stands in for one that it lacks."""
    other = second(view)
    first_year = view.year or default_year(view.indicator)
    second_year = view.year if view.year in years(other) else default_year(other)
    assert second_year is not None
    gap = view.show == "gap"
    return (
        Side(view.indicator, first_year, view.rule, gap),
        Side(other, second_year, view.rule, gap),
    )


def without_gap(view: View) -> tuple[str, ...]:
    """Those of the two that only a centre has a number of, so that there is no gap to draw."""
    pair = (view.indicator, second(view))
    if view.show != "gap":
        return ()
    return tuple(slug for slug in pair if indicator(slug).centre_only and not indicator(slug).is_gap)


def shown_scatter(view: View) -> Scatter:
    """The two of the centres that the filters let through, and of those marked whichever they are."""
    return scatter(*sides(view), let_through(view), frozenset(marked(view)))


def marked_shown(view: View, pair: Scatter) -> tuple[str, ...]:
    """The chosen centre and those compared, as far as they are in the picture."""
    there = set(pair.frame["slug"])
    return tuple(slug for slug in marked(view) if slug in there)


def peers_shown(view: View, pair: Scatter) -> tuple[str, ...]:
    """The centres most like the chosen one, nearest first, as far as they are in the picture."""
    there = set(pair.frame["slug"])
    return tuple(slug for slug in alike(view, view.centre).slugs if slug in there) if view.centre else ()


def likeness(view: View) -> str | Weights:
    """In what respects the peers are alike."""
    return in_force(view)


@dataclass(frozen=True)
class ChosenPoint:
    """The chosen centre in the picture: its two numbers, its hinterland's (None where gaps are drawn),
    and for each axis whether its interval crosses the median, and whether it is ``near``: no further
    from the median than the least difference that is worth words."""

    place: Centre
    numbers: tuple[Value, Value]
    hinterland: tuple[Value, Value] | None
    crosses: tuple[bool, bool]
    near: tuple[bool, bool]
    outside: bool
    rule: str

    @property
    def around(self) -> tuple[float, float] | None:
        """Where its hinterland lies, when it has both numbers."""
        if self.hinterland is None:
            return None
        x, y = (side.value for side in self.hinterland)
        return None if x is None or y is None else (x, y)


def chosen_point(view: View, pair: Scatter) -> ChosenPoint | None:
    """The chosen centre; None without one, or where it is not in the picture."""
    place = chosen_centre(view)
    if place is None or place.slug not in set(pair.frame["slug"]):
        return None
    both = [compare_one(side.entry, place, view.rule, side.year) for side in (pair.x, pair.y)]
    numbers = [
        one.gap if side.is_gap else one.centre for side, one in zip((pair.x, pair.y), both, strict=True)
    ]
    medians = pair.medians or (None, None)
    gaps = pair.x.is_gap or pair.y.is_gap
    return ChosenPoint(
        place=place,
        numbers=(numbers[0], numbers[1]),
        hinterland=None if gaps else (both[0].hinterland, both[1].hinterland),
        crosses=(_crosses(numbers[0], medians[0]), _crosses(numbers[1], medians[1])),
        near=(_near(numbers[0], medians[0], pair.x), _near(numbers[1], medians[1], pair.y)),
        outside=place.slug not in let_through(view),
        rule=both[0].rule,
    )


def scatter_rows(view: View, places: tuple[Centre, ...]) -> list[tuple[Centre, list[Comparison]]]:
    """The centres with both comparisons, in the years that are drawn, for a file."""
    return [
        (place, [compare_one(side.entry, place, view.rule, side.year) for side in sides(view)])
        for place in places
    ]


def _crosses(number: Value, median: float | None) -> bool:
    interval = number.interval
    return interval is not None and median is not None and interval[0] <= median <= interval[1]


def _near(number: Value, median: float | None, side: Side) -> bool:
    return number.value is not None and median is not None and abs(number.value - median) < side.limit
