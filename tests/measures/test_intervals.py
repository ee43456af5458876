"""Exact intervals of regionsenter/measures/intervals.py, against scipy.stats and printed tables."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from regionsenter.measures.intervals import (
    Bounds,
    count_bounds,
    difference_bounds,
    quotient_bounds,
    share_bounds,
)

COUNT = st.integers(0, 100_000)


def one(number) -> np.ndarray:
    return np.array([float(number)])


@pytest.mark.parametrize(
    ("count", "lower", "upper"),
    [(0, 0, 3.689), (1, 0.0253, 5.572), (10, 4.795, 18.39), (100, 81.36, 121.6)],
)
def test_poisson_by_the_table(count, lower, upper):
    found = count_bounds(one(count))
    assert (found.lower[0], found.upper[0]) == (
        pytest.approx(lower, rel=1e-3),
        pytest.approx(upper, rel=1e-3),
    )


@given(COUNT)
def test_poisson_is_scipys_chi_square(count):
    found = count_bounds(one(count))
    assert found.upper[0] == pytest.approx(stats.chi2.ppf(0.975, 2 * count + 2) / 2)
    assert found.lower[0] == pytest.approx(stats.chi2.ppf(0.025, 2 * count) / 2 if count else 0)


@given(st.integers(0, 5_000), st.integers(0, 5_000))
def test_binomial_is_scipys_exact(count, rest):
    found = share_bounds(one(count), one(count + rest))
    if not count + rest:
        assert np.isnan(found).all()
        return
    known = stats.binomtest(count, count + rest).proportion_ci(0.95, "exact")
    assert (found.lower[0], found.upper[0]) == (pytest.approx(known.low), pytest.approx(known.high))


@given(st.integers(1, 5_000), st.integers(1, 5_000))
def test_a_quotient_turned_upside_down_has_the_interval_turned_upside_down(above, below):
    found, other = quotient_bounds(one(above), one(below)), quotient_bounds(one(below), one(above))
    assert found.lower[0] <= above / below <= found.upper[0]
    assert found.lower[0] == pytest.approx(1 / other.upper[0])


@given(COUNT.filter(bool))
def test_the_interval_holds_the_count_and_narrows_with_it(count):
    few, many = count_bounds(one(count)), count_bounds(one(4 * count))
    assert few.lower[0] <= count <= few.upper[0]
    assert (many.upper - many.lower)[0] / (4 * count) < (few.upper - few.lower)[0] / count


@given(COUNT, st.floats(1, 50))
def test_overdispersion_only_widens(count, factor):
    plain, wide = count_bounds(one(count)), count_bounds(one(count), factor)
    assert wide.lower[0] <= plain.lower[0] + 1e-9 and wide.upper[0] >= plain.upper[0] - 1e-9


def test_twice_the_deviation_where_the_variance_is_four_times():
    plain, wide = count_bounds(one(10_000)), count_bounds(one(10_000), 4)
    width = [(bounds.upper - bounds.lower)[0] for bounds in (plain, wide)]
    assert width[1] / width[0] == pytest.approx(2, rel=0.01)


def test_a_difference_of_normals_is_as_wide_as_pythagoras_says():
    a, b = Bounds(one(7), one(13)), Bounds(one(0), one(8))
    found = difference_bounds(one(10), a, one(4), b)
    assert (found.lower[0], found.upper[0]) == (6 - 5, 6 + 5)


@given(COUNT, COUNT)
def test_a_difference_lies_inside_its_interval_and_is_wider_than_either(a, b):
    of_a, of_b = count_bounds(one(a)), count_bounds(one(b))
    found = difference_bounds(one(a), of_a, one(b), of_b)
    assert found.lower[0] <= a - b <= found.upper[0]
    width = (found.upper - found.lower)[0]
    assert width >= max((of_a.upper - of_a.lower)[0], (of_b.upper - of_b.lower)[0]) - 1e-6


def test_what_is_missing_has_no_interval():
    gone = np.array([np.nan])
    for found in (count_bounds(gone), share_bounds(gone, one(5)), quotient_bounds(one(5), gone)):
        assert np.isnan(found).all()
