"""Draws of regionsenter/measures/chance.py: by scipy's own distributions, and inside the intervals."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.measures.chance import (
    CountChance,
    DifferenceChance,
    NormalChance,
    QuotientChance,
    ShareChance,
)


def of(*numbers) -> np.ndarray:
    return np.array(numbers, dtype=float)


BIRTHS = CountChance(of(9, 150, 0), of(1.0, 0.5, 2.0))
ALL = {
    "count": BIRTHS,
    "groups": CountChance(of(60, 900, 12), of(1.0, 1.0, 1.0), 6.0),
    "difference": DifferenceChance(BIRTHS, CountChance(of(20, 100, 3), of(1.0, 0.5, 2.0))),
    "share": ShareChance(of(200, 5, 400), of(1_000, 40, 400), 100.0),
    "quotient": QuotientChance(of(90, 1_000, 30), of(100, 800, 60), 100.0),
    "normal": NormalChance(of(-3, 0, 8), of(1, 2, 3)),
}


@pytest.mark.parametrize("kind", ALL)
def test_ninety_five_of_a_hundred_draws_are_inside_the_interval(kind):
    drawn = ALL[kind].draw(np.random.default_rng(4), 20_000)
    lower, upper = ALL[kind].bounds()
    inside = ((drawn >= lower) & (drawn <= upper)).mean(axis=0)
    assert drawn.shape == (20_000, 3)
    # The exact intervals are a little wider than the draws; at 0 and at all they leave out nothing below.
    assert (inside > 0.94).all() and (inside < 0.995).all()


def test_the_same_seed_draws_the_same():
    for chance in ALL.values():
        first, again = (chance.draw(np.random.default_rng(7), 50) for _ in range(2))
        assert np.array_equal(first, again)


def test_what_is_missing_is_drawn_as_missing():
    drawn = CountChance(of(4, np.nan), of(1, 1)).draw(np.random.default_rng(1), 10)
    assert np.isnan(drawn[:, 1]).all() and not np.isnan(drawn[:, 0]).any()
    share = ShareChance(of(np.nan, 2), of(5, 5), 100.0).draw(np.random.default_rng(1), 10)
    assert np.isnan(share[:, 0]).all() and ((share[:, 1] > 0) & (share[:, 1] < 100)).all()


def test_what_it_rests_on():
    assert ALL["difference"].events.tolist() == [29, 250, 3]
    assert ALL["share"].events.tolist() == [1_000, 40, 400]
    assert ALL["quotient"].events.tolist() == [90, 800, 30]
    assert np.isnan(ALL["normal"].events).all()
