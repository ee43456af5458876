"""How far a centre's place among its peers depends on how a composite's indicators are weighted.

Rank 1 is the greatest challenge; ties share the best rank. Two questions are asked of every rank:

* **Other weights and other figures.** In each of 2 000 draws the weights are drawn from a Dirichlet
  distribution round the chosen ones, and every figure that chance plays with anew from its own
  distribution (``measures.noise``: births and deaths, shares, migration), for all places at once,
  and placed among the others'. The interval holds the middle 90 % of the ranks they give. An
  indicator without a figure is drawn evenly between 0 and 100 in every draw, so that what is not
  known widens the interval. Seeds are fixed: the same figures and weights give the same interval.
* **One indicator less.** The rank is found again with each indicator left out in turn.

The Dirichlet parameters are ``CONCENTRATION`` for each indicator on average. With 4 a weight
typically moves by half of itself (its coefficient of variation is close to 1/sqrt(4)), from about
half to about twice the chosen one: what people who look at the same list may well disagree by.
With 1 (all weightings equally likely) it would be as reasonable to count one indicator alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from regionsenter.measures.arrays import Numbers, Truths, Words

#: Composites of many draws or of one; single precision where there are many.
Scores = npt.NDArray[np.floating[Any]]
Ranks = npt.NDArray[np.int32]

DRAWS = 2_000
CONCENTRATION = 4.0
#: The part of the draws the interval holds.
PART = 0.90
SEED = 2026
#: Composites nearer than this (percentile points) share a rank: below it is rounding, not order.
#: The draws are counted in single precision, for speed.
TIE = {np.dtype(np.float64): 1e-9, np.dtype(np.float32): 1e-4}

HIGH, LOW, DEPENDS, MIDDLE = "high", "low", "depends", "middle"
VERDICTS = (HIGH, LOW, DEPENDS, MIDDLE)


@dataclass(frozen=True, eq=False)
class RankIntervals:
    """Ranks of ``of`` places on one composite; NaN for a place without a rank.

    ``rank`` is by the chosen weights; ``low`` to ``high`` is the 90 % interval of the draws, with
    the rank itself always in it; ``without`` (indicators by places) is the rank when an indicator
    is left out, NaN where nothing would be left or the indicator has no weight.
    """

    rank: Numbers
    low: Numbers
    high: Numbers
    without: Numbers
    of: int

    @property
    def whole(self) -> tuple[Numbers, Numbers]:
        """Best and worst of the interval and of the ranks with one indicator less."""
        together = np.vstack([self.low, self.high, self.without])
        with np.errstate(invalid="ignore"):
            return np.fmin.reduce(together), np.fmax.reduce(together)


def composite(percentiles: Numbers, weights: Numbers) -> tuple[Numbers, Numbers]:
    """Weighted mean over the indicators that have a figure, and the part of the weight they have.

    Parameters
    ----------
    percentiles
        Places by indicators, 0-100, NaN where there is no figure.
    weights
        One an indicator, none negative.

    Returns
    -------
    score, covered
        Score is NaN where no indicator with weight has a figure; covered is 0-1.
    """
    there = ~np.isnan(percentiles)
    covered = there @ weights
    total = weights.sum()
    with np.errstate(invalid="ignore", divide="ignore"):
        score = np.where(covered > 0, np.nan_to_num(percentiles) @ weights / covered, np.nan)
    return score, covered / total if total else np.zeros(len(percentiles))


def ranks(scores: Scores) -> Ranks:
    """Ranks along the last axis from the highest score; ties share the best. No NaN allowed."""
    order = np.argsort(-scores, axis=-1, kind="stable")
    ordered = np.take_along_axis(scores, order, axis=-1)
    place = np.broadcast_to(np.arange(1, scores.shape[-1] + 1, dtype=np.int32), scores.shape)
    new = np.ones(scores.shape, dtype=bool)
    new[..., 1:] = (ordered[..., :-1] - ordered[..., 1:]) > TIE[scores.dtype]
    shared = np.maximum.accumulate(np.where(new, place, 0), axis=-1)
    ranked = np.empty(scores.shape, dtype=np.int32)
    np.put_along_axis(ranked, order, shared, axis=-1)
    return ranked


def draw_weights(weights: Numbers, draws: int = DRAWS, seed: int = SEED) -> Numbers:
    """Draws by indicators, each row summing to 1; an indicator of weight 0 stays 0."""
    used = weights > 0
    out = np.zeros((draws, len(weights)))
    if used.any():
        alpha = CONCENTRATION * used.sum() * weights[used] / weights[used].sum()
        out[:, used] = np.random.default_rng(seed).dirichlet(alpha, draws)
    return out


def rank_intervals(
    percentiles: Numbers,
    weights: Numbers,
    ranked: Truths,
    draws: int = DRAWS,
    seed: int = SEED,
    by_chance: Mapping[int, Numbers] | None = None,
) -> RankIntervals:
    """The ranks of the ``ranked`` places and how they move.

    Parameters
    ----------
    percentiles, weights
        As :func:`composite` takes them.
    ranked
        One a place: whether it takes part. It must have a figure for an indicator with weight.
    by_chance
        For the indicators (by column) whose figures chance plays with: their percentiles in each
        draw, draws by the ``ranked`` places; NaN where there is no figure.
    """
    size, count = len(percentiles), int(ranked.sum())
    rank, low, high = (np.full(size, np.nan) for _ in range(3))
    without = np.full((len(weights), size), np.nan)
    if count:
        within = percentiles[ranked]
        rank[ranked] = ranks(composite(within, weights)[0])
        scores = _drawn_scores(within, weights, draws, seed, by_chance or {})
        drawn = np.sort(ranks(scores), axis=0)
        # Whole ranks: the outer ones of the two the quantile may fall between.
        tail = (1 - PART) / 2 * (draws - 1)
        low[ranked] = np.fmin(drawn[int(np.floor(tail))], rank[ranked])
        high[ranked] = np.fmax(drawn[draws - 1 - int(np.floor(tail))], rank[ranked])
        for j in np.flatnonzero(weights):
            without[j, ranked] = _ranks_of_some(composite(within, _less(weights, int(j)))[0])
    return RankIntervals(rank, low, high, without, count)


def verdicts(intervals: RankIntervals) -> Words:
    """One of :data:`VERDICTS` a place, None where there is no rank.

    All are of the whole span: the 90 % interval of the draws and the ranks with one indicator left
    out. ``high``: the span is within the upper quarter of the places; ``low``: within the lower;
    ``depends``: it is wider than half the field; ``middle``: the rest.
    """
    best, worst = intervals.whole
    quarter = intervals.of / 4
    wide = worst - best + 1 > intervals.of / 2
    choices = [np.isnan(intervals.rank), worst <= quarter, best > intervals.of - quarter, wide]
    which = np.select(choices, [0, 1, 2, 3], 4)
    return np.array([(None, *VERDICTS)[i] for i in which], dtype=object)


def _drawn_scores(
    percentiles: Numbers, weights: Numbers, draws: int, seed: int, by_chance: Mapping[int, Numbers]
) -> Scores:
    """Draws by places: composites with drawn weights and figures, also where there are none."""
    drawn = draw_weights(weights, draws, seed).astype(np.float32)
    still = [j for j in range(len(weights)) if j not in by_chance]
    scores = drawn[:, still] @ np.nan_to_num(percentiles[:, still]).T.astype(np.float32)
    for j, placed in by_chance.items():
        scores += drawn[:, [j]] * np.nan_to_num(placed).astype(np.float32)
    place, indicator = np.nonzero(np.isnan(percentiles) & (weights > 0))
    if len(place):
        # A seed of its own, so that what is missing does not change which weights are drawn.
        made = np.random.default_rng((seed, 1)).uniform(0, 100, (draws, len(place)))
        np.add.at(scores.T, place, (drawn[:, indicator] * made).T.astype(np.float32))
    return scores


def _less(weights: Numbers, j: int) -> Numbers:
    out = weights.copy()
    out[j] = 0
    return out


def _ranks_of_some(scores: Numbers) -> Numbers:
    """As :func:`ranks`, where a place without a score has no rank and takes no place."""
    out = np.full(len(scores), np.nan)
    there = ~np.isnan(scores)
    if there.any():
        out[there] = ranks(scores[there])
    return out
