"""What is found of centres that are alike: whom, how near, on what, and why nobody."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from regionsenter.geography.centres import Centre
from regionsenter.measures.arrays import Numbers

Weights = tuple[tuple[str, float], ...]
#: Why a likeness names nobody: no weight is above 0; the indicators are the same, or missing, for all
#: of the group; the centre itself lacks the figures; no other centre has enough of them in common.
NoneReason = Literal["no_weight", "not_told_apart", "own_coverage", "coverage"]


class NoneAlike(ValueError):
    """A likeness that can name nobody in any group it is asked for; ``reason`` tells why."""

    def __init__(self, reason: NoneReason, message: str) -> None:
        super().__init__(message)
        self.reason: NoneReason = reason


@dataclass(frozen=True)
class Part:
    """What one indicator adds to a distance.

    ``mine`` and ``theirs`` in the indicator's unit; ``apart`` is theirs minus mine in robust
    standard deviations, after clipping; ``share_of_distance`` is 0-1, and the parts of a neighbour
    sum to 1 (to 0 where the distance is 0). ``mine_estimated`` and ``theirs_estimated``: whether the
    figure is an estimate.
    """

    indicator: str
    mine: float
    theirs: float
    apart: float
    share_of_distance: float
    mine_estimated: bool = False
    theirs_estimated: bool = False


@dataclass(frozen=True)
class Neighbour:
    """A centre that is alike.

    ``distance`` in robust standard deviations; ``parts`` from the largest share down; ``coverage``
    is the part of the weight (0-1) on indicators both have; ``not_compared`` are the others;
    ``mutual`` when each is among the other's n nearest.
    """

    centre: Centre
    distance: float
    parts: tuple[Part, ...] = field(repr=False)
    coverage: float
    mutual: bool
    not_compared: tuple[str, ...] = ()


@dataclass(frozen=True)
class Similar:
    """The centres most like ``centre``, nearest first.

    ``left_out`` holds (slug, reason): ``coverage`` for a centre with too few figures in common,
    ``own_coverage`` for all of them when it is the chosen centre that lacks them. ``indicators``,
    ``weights`` (summing to 1) and ``years`` belong together; ``unused`` holds (indicator, reason):
    ``no_values`` or ``all_alike`` in the group.
    """

    centre: Centre
    neighbours: tuple[Neighbour, ...]
    left_out: tuple[tuple[str, str], ...]
    indicators: tuple[str, ...]
    weights: tuple[float, ...]
    years: tuple[int, ...]
    unused: tuple[tuple[str, str], ...] = ()

    @property
    def group(self) -> frozenset[str]:
        """Slugs of the centre and its neighbours, as ``among`` of :func:`standing.position`."""
        return frozenset({self.centre.slug, *(neighbour.centre.slug for neighbour in self.neighbours)})

    @property
    def none_reason(self) -> NoneReason | None:
        """Why there are no neighbours; None where there are."""
        if self.neighbours:
            return None
        own = any(reason == "own_coverage" for _, reason in self.left_out)
        return "own_coverage" if own else "coverage"


@dataclass(frozen=True, eq=False)
class Distances:
    """All centres against all: ``distance`` and ``coverage`` are centres by centres.

    ``z`` is indicators by centres. A distance is infinite where the two have nothing in common.
    """

    indicators: tuple[str, ...]
    weights: Numbers
    z: Numbers
    distance: Numbers
    coverage: Numbers
    unused: tuple[tuple[str, str], ...]
