"""Ranks, drawn weights and verdicts: properties that must hold for any figures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import rankdata

from regionsenter.measures.rank_uncertainty import (
    CONCENTRATION,
    DRAWS,
    RankIntervals,
    composite,
    draw_weights,
    rank_intervals,
    ranks,
    verdicts,
)

WHOLE = st.integers(0, 100).map(float)


@st.composite
def fields(draw, missing: bool = True):
    """Percentiles (places by indicators), weights, and who can be ranked."""
    places, indicators = draw(st.integers(2, 12)), draw(st.integers(1, 5))
    number = st.one_of(WHOLE, st.just(np.nan)) if missing else WHOLE
    percentiles = draw(arrays(float, (places, indicators), elements=number))
    weights = draw(arrays(float, indicators, elements=st.integers(0, 5).map(float)))
    return percentiles, weights, composite(percentiles, weights)[1] > 0


@given(fields())
def test_the_interval_holds_the_rank_and_stays_among_the_ranked(field):
    percentiles, weights, ranked = field
    found = rank_intervals(percentiles, weights, ranked, draws=60)
    assert np.isnan(found.rank[~ranked]).all() and found.of == ranked.sum()
    best, worst = found.whole
    for smaller, larger in (
        (1, best),
        (best, found.low),
        (found.low, found.rank),
        (found.rank, found.high),
        (found.high, worst),
        (worst, found.of),
    ):
        assert np.all((np.asarray(smaller) <= larger)[ranked])


@given(fields(missing=False))
def test_no_doubt_when_all_indicators_agree(field):
    """Every indicator puts the places in the same order (ties and all): the interval is a point."""
    percentiles, weights, _ = field
    agreed = np.repeat(percentiles[:, :1], percentiles.shape[1], axis=1)
    weights[0] = max(weights[0], 1)
    found = rank_intervals(agreed, weights, np.ones(len(agreed), bool), draws=60)
    assert np.array_equal(found.rank, rankdata(-agreed[:, 0], "min"))
    for other in (found.low, found.high, *found.whole):
        assert np.array_equal(other, found.rank)


@given(arrays(float, st.integers(1, 30), elements=WHOLE))
def test_ranks_count_from_the_highest_and_ties_share_the_best(scores):
    assert np.array_equal(ranks(scores), rankdata(-scores, "min"))
    assert np.array_equal(ranks(np.vstack([scores, scores]))[1], ranks(scores))


@given(fields())
def test_composite_is_the_mean_of_what_is_there(field):
    percentiles, weights, _ = field
    score, covered = composite(percentiles, weights)
    for i, row in enumerate(percentiles):
        there = ~np.isnan(row) & (weights > 0)
        if there.any():
            assert score[i] == pytest.approx(np.average(row[there], weights=weights[there]))
            assert covered[i] == pytest.approx(weights[there].sum() / weights.sum())
        else:
            assert np.isnan(score[i]) and covered[i] == 0


def test_drawn_weights_are_round_the_chosen_ones_and_zero_stays_zero():
    chosen = np.array([1.0, 0.0, 1.0, 2.0, 4.0])
    drawn = draw_weights(chosen)
    assert drawn.shape == (DRAWS, 5) and (drawn[:, 1] == 0).all()
    assert np.allclose(drawn.sum(axis=1), 1)
    assert np.allclose(drawn.mean(axis=0), chosen / chosen.sum(), atol=0.01)
    assert np.array_equal(drawn, draw_weights(chosen))  # the same every time
    assert not np.array_equal(drawn, draw_weights(chosen, seed=1))


def test_a_weight_moves_by_about_half_of_itself():
    drawn = draw_weights(np.ones(7))
    variation = (drawn.std(axis=0) / drawn.mean(axis=0)).mean()
    # Dirichlet: sqrt((k - 1) / (c k + 1)) for k equal weights.
    assert variation == pytest.approx(np.sqrt(6 / (CONCENTRATION * 7 + 1)), rel=0.05)
    assert 0.4 < variation < 0.5


def test_what_is_not_known_widens_the_interval():
    percentiles = np.linspace(0, 100, 21)[:, None] * np.ones(5)
    ranked = np.ones(21, bool)
    known = rank_intervals(percentiles, np.ones(5), ranked)
    percentiles[10, 4] = np.nan
    unknown = rank_intervals(percentiles, np.ones(5), ranked)
    assert known.low[10] == known.high[10] == known.rank[10] == unknown.rank[10] == 11
    assert unknown.low[10] <= 9 and unknown.high[10] >= 13
    # It is only the unknown place that is in doubt, give or take the place it moves past.
    others = np.arange(21) != 10
    assert np.abs(unknown.low - known.low)[others].max() <= 1


def test_figures_that_chance_plays_with_widen_the_interval_of_their_own():
    """Ten places in a clear order on one indicator: only drawn figures put the order in doubt."""
    placed = np.linspace(0, 100, 10)[:, None]
    ranked, random = np.ones(10, bool), np.random.default_rng(2)
    sure = rank_intervals(placed, np.ones(1), ranked)
    assert np.array_equal(sure.low, sure.rank) and np.array_equal(sure.high, sure.rank)
    drawn = placed[:, 0] + random.normal(0, 1, (DRAWS, 10)) * np.r_[np.zeros(5), np.full(5, 15.0)]
    unsure = rank_intervals(placed, np.ones(1), ranked, by_chance={0: drawn})
    assert np.array_equal(unsure.rank, sure.rank)
    wide = unsure.high - unsure.low
    assert wide[:3].max() == 0 and wide[5:].min() >= 1


def test_drawn_figures_without_noise_change_nothing():
    random = np.random.default_rng(5)
    placed, weights = random.uniform(0, 100, (15, 3)), np.array([1.0, 2.0, 1.0])
    plain = rank_intervals(placed, weights, np.ones(15, bool))
    same = np.repeat(placed[None, :, 1], DRAWS, axis=0)
    again = rank_intervals(placed, weights, np.ones(15, bool), by_chance={1: same})
    assert np.array_equal(plain.low, again.low) and np.array_equal(plain.high, again.high)


def test_an_interval_by_the_slow_way():
    """Drawn ranks counted one draw and one place at a time, quantiles by the definition."""
    random = np.random.default_rng(5)
    percentiles, weights = random.uniform(0, 100, (15, 4)), np.array([1.0, 3.0, 0.0, 1.0])
    found = rank_intervals(percentiles, weights, np.ones(15, bool), draws=400)
    for i in (0, 7, 14):
        places = sorted(
            1 + sum(percentiles[j] @ w > percentiles[i] @ w for j in range(15) if j != i)
            for w in draw_weights(weights, 400)
        )
        inner = [place for place in places if found.low[i] <= place <= found.high[i]]
        assert len(inner) >= 0.9 * 400
        assert min(places[19], found.rank[i]) == found.low[i]
        assert max(places[-20], found.rank[i]) == found.high[i]
    assert np.isnan(found.without[2]).all()  # an indicator without weight is not left out
    alone = composite(percentiles, np.array([1.0, 0.0, 0.0, 1.0]))[0]
    assert np.array_equal(found.without[1], rankdata(-alone, "min"))


def test_verdicts():
    def judged(rank, low, high, without):
        """The verdict of the first of 100 places."""
        numbers = [np.array([float(number)]) for number in (rank, low, high)]
        return verdicts(RankIntervals(*numbers, np.array([[float(without)]]), 100))[0]

    assert judged(10, 5, 25, 25) == "high"
    assert judged(10, 5, 26, 10) == "middle"
    assert judged(10, 5, 25, 26) == "middle"  # one indicator decides it
    assert judged(90, 76, 100, 80) == "low"
    assert judged(90, 75, 100, 80) == "middle"
    assert judged(50, 26, 75, 50) == "middle"  # exactly half the field
    assert judged(50, 25, 75, 50) == "depends"
    assert judged(50, 45, 55, 96) == "depends"  # by one indicator alone
    assert judged(np.nan, np.nan, np.nan, np.nan) is None
