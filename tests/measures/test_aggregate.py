"""Aggregation on made-up numbers: parts add up to the whole, missing is never zero."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.catalog.models import Indicator
from regionsenter.measures.aggregate import evaluate
from regionsenter.measures.area_values import BOUNDARY, COVERAGE, NO_MEMBERS, NOT_PUBLISHED
from regionsenter.measures.areas import area_set
from regionsenter.measures.blocks import Blocks
from regionsenter.snapshot import Cube

CODES = ("a", "b", "c", "1508", "1580", "1507")
POPULATION = np.array([100.0, 300.0, 600.0, 50.0, 10.0, 0.0])
TEXT = {"nb": "x", "en": "x"}


def an_indicator(aggregation, **more):
    return Indicator(
        slug="x",
        name=TEXT,
        short=TEXT,
        question=TEXT,
        unit="percent",
        direction="neither",
        decimals=1,
        relevance=1,
        noise="none",
        challenge="demografi",
        theme="a",
        sources=("s",),
        level="municipality",
        aggregation=aggregation,
        **more,
    )


def value_of(aggregation, groups, components, commuting=None, **more):
    found = evaluate(
        an_indicator(aggregation, **more),
        area_set("test", groups, CODES),
        Blocks(components, commuting or {}, POPULATION),
    )
    return found


def cube(*rows, years=(2020,)):
    return Cube(np.array(years), np.array(rows, dtype=float))


counts = st.lists(st.integers(1, 10_000), min_size=3, max_size=3)


@given(counts)
def test_count_of_the_whole_is_the_sum_of_its_parts(numbers):
    stock = {"n": cube([*numbers, np.nan, np.nan, np.nan])}
    rule = {"kind": "count", "component": "n"}
    parts = value_of(rule, {"a": ("a",), "b": ("b",), "c": ("c",)}, stock).value[0]
    whole = value_of(rule, {"all": ("a", "b", "c")}, stock).value[0, 0]
    assert whole == pytest.approx(parts.sum())


@given(counts, counts)
def test_share_of_the_whole_is_weighted_by_denominators(tops, bottoms):
    stock = {"t": cube([*tops, *[np.nan] * 3]), "b": cube([*bottoms, *[np.nan] * 3])}
    rule = {"kind": "ratio", "numerator": ("t",), "denominator": ("b",), "scale": 100}
    parts = value_of(rule, {"a": ("a",), "b": ("b",), "c": ("c",)}, stock).value[0]
    whole = value_of(rule, {"all": ("a", "b", "c")}, stock).value[0, 0]
    assert whole == pytest.approx(100 * sum(tops) / sum(bottoms))
    assert whole == pytest.approx(np.average(parts, weights=bottoms))
    assert parts.min() - 1e-9 <= whole <= parts.max() + 1e-9


@given(counts, counts)
def test_growth_is_of_the_summed_stock(then, now):
    stock = {"n": cube([*then, *[np.nan] * 3], [*now, *[np.nan] * 3], years=(2010, 2020))}
    rule = {"kind": "change", "component": "n", "years": 10}
    found = value_of(rule, {"all": ("a", "b", "c")}, stock)
    assert found.years.tolist() == [2020]
    assert found.value[0, 0] == pytest.approx(100 * (sum(now) / sum(then) - 1))


def test_mean_of_a_published_share_is_weighted_and_says_so():
    stock = {"p": cube([10, 20, 40, *[np.nan] * 3]), "w": cube([1, 1, 2, 1, 1, np.nan])}
    rule = {"kind": "weighted_mean", "component": "p", "weight": ("w",)}
    found = value_of(rule, {"one": ("a",), "all": ("a", "b", "c")}, stock)
    assert found.value[0].tolist() == [10, pytest.approx(27.5)]
    assert found.estimated[0].tolist() == [False, True]


def test_weight_of_the_nearest_year_is_used():
    stock = {
        "p": cube([10, 20, *[np.nan] * 4], years=(2015,)),
        "w": cube([1, 3, *[np.nan] * 4], [9, 1, *[np.nan] * 4], years=(2014, 2030)),
    }
    rule = {"kind": "weighted_mean", "component": "p", "weight": ("w",)}
    assert value_of(rule, {"ab": ("a", "b")}, stock).value[0, 0] == pytest.approx(17.5)


def test_missing_member_is_never_zero():
    stock = {"n": cube([5, np.nan, 7, *[np.nan] * 3])}
    count = value_of({"kind": "count", "component": "n"}, {"ab": ("a", "b"), "b": ("b",)}, stock)
    assert np.isnan(count.value).all()
    assert count.missing[0].tolist() == [COVERAGE, NOT_PUBLISHED]


def test_share_with_enough_members_is_estimated_and_with_too_few_missing():
    stock = {"t": cube([np.nan, 30, 60, *[np.nan] * 3]), "b": cube([100, 100, 100, *[np.nan] * 3])}
    rule = {"kind": "ratio", "numerator": ("t",), "denominator": ("b",), "scale": 100}
    groups = {"all": ("a", "b", "c"), "ab": ("a", "b")}
    found = value_of(rule, groups, stock, min_coverage=0.8)
    assert found.value[0, 0] == pytest.approx(45) and found.estimated[0, 0]  # 900 of 1000 covered
    assert found.missing[0, 1] == COVERAGE  # 300 of 400


def test_empty_area_has_no_members():
    found = value_of({"kind": "count", "component": "n"}, {"none": ()}, {"n": cube([1] * 5 + [np.nan])})
    assert found.missing[0, 0] == NO_MEMBERS and np.isnan(found.value[0, 0])


def test_two_that_were_one_count_once_for_an_area_with_both():
    stock = {"n": cube([1, 1, 1, np.nan, np.nan, 70], [1, 1, 1, 55, 15, np.nan], years=(2022, 2024))}
    groups = {"both": ("1508", "1580"), "first": ("1508",), "all": CODES[:5]}
    found = value_of({"kind": "count", "component": "n"}, groups, stock)
    assert found.value[:, 0].tolist() == [70, 70]
    assert found.missing[:, 1].tolist() == [BOUNDARY, 0] and found.value[1, 1] == 55
    assert found.value[:, 2].tolist() == [73, 73]


def test_growth_across_the_split_uses_the_sum():
    stock = {"n": cube([1, 1, 1, np.nan, np.nan, 70], [1, 1, 1, 60, 24, np.nan], years=(2022, 2024))}
    rule = {"kind": "change", "component": "n", "years": 2}
    found = value_of(rule, {"both": ("1508", "1580"), "first": ("1508",)}, stock)
    assert found.value[0, 0] == pytest.approx(20)
    assert found.missing[0, 1] == BOUNDARY


def test_two_sides_that_know_them_differently_are_joined():
    stock = {
        "t": cube([1, 1, 1, 6, 1, np.nan]),
        "b": cube([10, 10, 10, np.nan, np.nan, 70]),
    }
    rule = {"kind": "ratio", "numerator": ("t",), "denominator": ("b",), "scale": 100}
    found = value_of(rule, {"both": ("1508", "1580"), "first": ("1508",)}, stock)
    assert found.value[0, 0] == pytest.approx(10)
    assert found.missing[0, 1] == BOUNDARY


def test_self_containment_of_an_area_is_not_the_mean_of_its_members():
    flows = np.zeros((6, 6))
    flows[0, 0], flows[0, 1], flows[1, 0], flows[1, 2] = 50, 50, 60, 40
    flows[2, 2], flows[3, 3], flows[4, 4] = 10, 10, 10
    rule = {"kind": "flow", "destination": "own"}
    found = value_of(rule, {"a": ("a",), "b": ("b",), "ab": ("a", "b")}, {}, {2022: flows})
    assert found.value[0].tolist() == [50, 0, pytest.approx(80)]


def test_mean_is_a_sum_by_municipality():
    stock = {"n": cube([10, 20, 60, *[np.nan] * 3])}
    found = value_of({"kind": "mean", "component": "n"}, {"all": ("a", "b", "c")}, stock)
    assert found.value[0, 0] == pytest.approx(30)


def test_a_gap_is_not_made_of_municipal_figures():
    with pytest.raises(TypeError, match="gap"):
        value_of({"kind": "gap", "indicator": "y"}, {"a": ("a",)}, {})
