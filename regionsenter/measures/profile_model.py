"""The results of the challenge profile: see :mod:`regionsenter.measures.profile`."""

from __future__ import annotations

from dataclasses import dataclass

from regionsenter.catalog.declared import Text
from regionsenter.catalog.profile import By
from regionsenter.geography.centres import Centre
from regionsenter.measures.arrays import Numbers, Reasons, Truths, Words
from regionsenter.measures.rank_uncertainty import RankIntervals


@dataclass(frozen=True)
class IndicatorScore:
    """One indicator of a composite for one centre.

    ``percentile`` is 0-100 with 100 the greatest challenge, None when ``missing`` is a reason of
    ``measures.model.MISSING``; ``value`` is in the indicator's unit, ``estimated`` when it is an
    estimate; ``weight`` 0-5; ``without`` is the centre's rank on the composite when this indicator is
    left out.
    """

    slug: str
    percentile: float | None
    value: float | None
    year: int
    weight: float
    missing: str | None
    without: int | None
    estimated: bool = False


@dataclass(frozen=True)
class Composite:
    """A challenge or theme for one centre.

    ``score`` is the weighted mean of percentiles (0-100, 100 the greatest challenge), ``covered``
    the part of the weight it rests on. ``rank`` (1 = greatest challenge) is among the ``of`` peers
    with a score; ``low`` to ``high`` is its 90 % interval over other weights and figures, and ``best`` to
    ``worst`` takes in the ranks with one indicator left out. ``verdict`` is of
    ``rank_uncertainty.VERDICTS``. ``missing`` is why there is no score (``coverage``,
    ``no_weight``) or no rank (``not_among``: the centre is not one of the peers). ``coherence`` is
    as for :class:`Field`.
    """

    slug: str
    score: float | None
    covered: float
    rank: int | None
    of: int
    low: int | None
    high: int | None
    best: int | None
    worst: int | None
    verdict: str | None
    missing: str | None
    coherence: float | None
    indicators: tuple[IndicatorScore, ...]


@dataclass(frozen=True)
class Profile:
    """All composites of a centre, in display order.

    ``weights`` are those that differ from 1; ``peers`` are the centres it is seen against;
    ``left_out`` has the slug of every indicator that does not count, with the reason.
    """

    centre: Centre
    by: By
    weights: tuple[tuple[str, float], ...]
    peers: frozenset[str]
    composites: tuple[Composite, ...]
    left_out: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, eq=False)
class CompositeField:
    """One composite for all centres, arrays in the order of ``geography.centres.centres()``.

    ``percentiles``, ``value`` and ``missing`` (codes of ``area_values``) are centres by
    indicators; ``score`` is NaN where missing; ``peer`` tells who is among the peers.
    ``coherence`` is the mean rank correlation (-1 to 1) between the indicators with weight, among
    the peers: near 0 they measure different things, and the composite says little as one number.
    None for fewer than two indicators or three peers.
    """

    slug: str
    indicators: tuple[str, ...]
    years: tuple[int, ...]
    weights: Numbers
    value: Numbers
    missing: Reasons
    percentiles: Numbers
    score: Numbers
    covered: Numbers
    peer: Truths
    intervals: RankIntervals
    verdict: Words
    coherence: float | None
