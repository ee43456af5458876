"""What a centre is held up against where there is no hinterland: the target group, and those like it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from regionsenter.asked.group import in_group
from regionsenter.asked.peers import alike
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison
from regionsenter.measures.standing import position
from regionsenter.view import View

#: The reasons for a missing hinterland's number that mean there is no hinterland to have one.
NOWHERE = ("no_hinterland", "not_below_municipality")


@dataclass(frozen=True)
class Instead:
    """An indicator's median in the target group and among the centres most alike, in its unit.

    None is missing; ``count`` is how many of the most alike have a number.
    """

    group: float | None
    alike: float | None
    count: int


def has_no_hinterland(comparison: Comparison) -> bool:
    """Whether the hinterland's number is missing because there is no hinterland to have one."""
    return comparison.hinterland.missing in NOWHERE


def none_has_hinterland(comparisons: Sequence[Comparison]) -> bool:
    """Whether the columns of the hinterland would stand empty for want of one."""
    asked = [c for c in comparisons if c.hinterland.missing != "not_applicable"]
    return bool(asked) and all(map(has_no_hinterland, asked))


def instead(comparison: Comparison, place: Centre, view: View) -> Instead:
    """The two medians, of the comparison's own year."""
    nearest = frozenset(alike(view, place.slug).slugs)

    def median(among: Collection[str]) -> tuple[float | None, int]:
        entry: Indicator = comparison.indicator
        found = position(entry.slug, place.slug, comparison.year, view.rule, among)
        return found.median, found.of

    (group, _), (like, count) = median(in_group(view)), median(nearest)
    return Instead(group, like, count)
