"""The findings on a centre: see :mod:`regionsenter.measures.stand_out`."""

from __future__ import annotations

from dataclasses import dataclass

from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.measures.relation import Relation, Told


@dataclass(frozen=True)
class Finding:
    """A number against a distribution.

    ``number`` is the gap (kind ``gap``) or the centre's value (kind ``rank``); ``median`` and ``mad``
    are of the same number over the ``of`` peers with one, in the indicator's unit; ``score`` is by
    the module's rules. ``rank`` counts from the highest number (1 = highest) and has no meaning
    unless ``among`` is true: the centre is itself one of the peers; ``below`` peers have a lower
    number. ``way`` is how the number lies to the hinterland's (``gap``) or to the median (``rank``),
    by ``measures.relation``; ``about`` never stands out. ``tried`` is how many indicators could have
    been told; ``clear`` whether this one stands out.
    """

    kind: str
    indicator: Indicator
    year: int
    number: float
    centre: float
    hinterland: float | None
    median: float
    mad: float
    score: float
    rank: int
    below: int
    of: int
    among: bool
    way: Relation
    tried: int
    clear: bool


@dataclass(frozen=True)
class Growth:
    """Population growth in per cent from ``first`` to ``last`` (1 January).

    ``median`` and ``mad`` are of the ``of`` peers' centres; None is missing. ``way`` is how it lies to the
    hinterland's, or where that is missing to the median.
    """

    indicator: Indicator
    first: int
    last: int
    centre: float
    hinterland: float | None
    population: float | None
    median: float
    mad: float
    of: int
    way: Told


@dataclass(frozen=True)
class StandOut:
    """The findings on a centre under a rule.

    ``gap`` is None with the reason ``no_gap`` (of ``model.MISSING``) when there is no hinterland to
    compare with; ``second_rank`` then takes its place. ``growth`` is None with the reason
    ``no_growth`` when the centre's population is not published for both years.
    """

    centre: Centre
    rule: str
    gap: Finding | None
    no_gap: str | None
    rank: Finding | None
    second_rank: Finding | None
    growth: Growth | None
    no_growth: str | None
