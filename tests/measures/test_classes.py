"""Classification: every value in exactly one class, limits readable, zero split when diverging."""

import warnings

import mapclassify
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.catalog import indicators
from regionsenter.measures import values as indicator_values
from regionsenter.measures.classes import MISSING, SCHEMES, classify, natural_breaks, quantiles

numbers = st.floats(-1e6, 1e6, allow_nan=False) | st.just(float("nan"))
arrays = st.lists(numbers, max_size=60).map(lambda items: np.array(items, dtype=float))


@given(arrays, st.integers(2, 8), st.sampled_from(sorted(SCHEMES)), st.integers(0, 2), st.booleans())
def test_every_value_lies_between_its_limits(values, k, scheme, decimals, diverging):
    classes = classify(values, k, scheme, decimals, diverging)
    assert len(classes.codes) == len(values)
    assert ((classes.codes == MISSING) == np.isnan(values)).all()
    assert list(classes.limits) == sorted(set(classes.limits))
    if np.isnan(values).all():
        assert classes.limits == () and classes.count == 0
        return
    assert classes.count == len(classes.limits) + 1
    assert sum(classes.empty) + classes.count <= k + (k % 2 if diverging else 0)
    ends = [-np.inf, *classes.limits, np.inf]
    for value, code in zip(np.round(values, decimals), classes.codes, strict=True):
        if code != MISSING:
            assert ends[code] <= value < ends[code + 1]
            assert classes.code(float(value)) == code


@given(arrays, st.sampled_from(sorted(SCHEMES)))
def test_no_plain_class_is_empty(values, scheme):
    classes = classify(values, 5, scheme)
    assert set(range(classes.count)) <= set(classes.codes.tolist())


@given(arrays, st.sampled_from(sorted(SCHEMES)))
def test_diverging_never_mixes_signs(values, scheme):
    classes = classify(values, 5, scheme, decimals=1, diverging=True)
    rounded = np.round(values, 1)
    for code in set(classes.codes.tolist()) - {MISSING}:
        members = rounded[classes.codes == code]
        assert (members >= 0).all() or (members < 0).all()


def test_diverging_limits_mirror_each_other():
    classes = classify(np.linspace(-10, 10, 101), diverging=True)
    assert 0 in classes.limits
    assert tuple(-limit for limit in reversed(classes.limits)) == classes.limits


def test_few_distinct_values_give_a_class_each():
    classes = classify(np.array([1.0, 2, 2, 3, 3, 3]))
    assert classes.limits == (2, 3)
    assert classes.codes.tolist() == [0, 1, 1, 2, 2, 2]


def test_limits_are_round_numbers():
    values = np.random.default_rng(1).normal(18, 3, 357)
    for limit in classify(values, decimals=1).limits:
        assert limit * 2 == pytest.approx(round(limit * 2))


@pytest.mark.parametrize("k", range(2, 7))
def test_natural_breaks_are_those_of_mapclassify(k):
    values = np.random.default_rng(k).lognormal(9, 1, 80)
    own = np.searchsorted(natural_breaks(values, k), values, side="right")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is slow without numba, and says so
        theirs = mapclassify.FisherJenks(values, k=k).yb
    assert (own == theirs).all()


def mapclassify_quantiles(values: np.ndarray, k: int) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it speaks up about ties
        return mapclassify.classifiers.quantile(values, k)[:-1]


@given(st.lists(st.floats(-1e6, 1e6) | st.integers(0, 9), min_size=1), st.integers(2, 8))
def test_quantiles_are_those_of_mapclassify(values, k):
    numbers = np.array(values, dtype=float)
    assert quantiles(numbers, k).tolist() == mapclassify_quantiles(numbers, k).tolist()


@pytest.mark.parametrize("slug", indicators())
def test_limits_of_every_year_are_those_of_mapclassify(slug, monkeypatch):
    """On the map, in its gaps and in the thirds of two values: what the app classifies."""
    entry = indicators()[slug]
    places = ("centre",) if entry.centre_only else ("municipality", "centre", "hinterland:ba")
    drawn = [
        (row, k, diverging)
        for place in (("gap:ba",) if entry.aggregation.kind == "gap" else places)
        for row in indicator_values(slug, place).value
        for k, diverging in ((3, False), (5, False), (6, True))
    ]

    def limits() -> list[tuple[float, ...]]:
        return [classify(row, k, "quantiles", entry.decimals, sign).limits for row, k, sign in drawn]

    own = limits()
    assert any(own)
    monkeypatch.setitem(SCHEMES, "quantiles", mapclassify_quantiles)
    assert own == limits()


def test_wrong_arguments_are_refused():
    with pytest.raises(ValueError, match="scheme"):
        classify(np.array([1.0]), scheme="equal")
    with pytest.raises(ValueError, match="k must be"):
        classify(np.array([1.0]), k=9)
