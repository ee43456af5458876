"""One rule for the gap, whether of one centre or of whole arrays."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.measures.area_values import (
    COVERAGE,
    NOT_MISSING,
    NOT_PUBLISHED,
    REASON,
    YearValues,
)
from regionsenter.measures.gap import gap_of_values, gap_of_year
from regionsenter.measures.model import Value
from regionsenter.measures.values import value

#: A value, or why there is none; and whether it is an estimate.
sides = st.tuples(
    st.one_of(st.floats(-1e6, 1e6), st.sampled_from([NOT_PUBLISHED, COVERAGE])), st.booleans()
)


def year_of(side) -> YearValues:
    number, estimated = side
    there = isinstance(number, float)
    return YearValues(
        np.array([number if there else np.nan]),
        np.array([NOT_MISSING if there else number], dtype=np.int8),
        np.array([estimated and there]),
    )


def value_of(side) -> Value:
    number, estimated = side
    if not isinstance(number, float):
        return Value(None, 2020, (), REASON[number])
    return Value(number, 2020, ("estimated",) if estimated else ())


@given(sides, sides)
def test_a_gap_of_arrays_is_the_gap_of_each_centre(inside, around):
    many, one = (
        gap_of_year(year_of(inside), year_of(around)),
        gap_of_values(value_of(inside), value_of(around)),
    )
    if one.value is None:
        assert np.isnan(many.value[0]) and REASON[int(many.missing[0])] == one.missing
        assert not many.estimated[0]
    else:
        assert many.value[0] == one.value and many.missing[0] == NOT_MISSING
        assert many.estimated[0] == ("estimated" in one.flags)
        assert "derived" in one.flags


sizes = st.tuples(
    st.one_of(st.integers(0, 10**6).map(float), st.sampled_from([NOT_PUBLISHED])), st.booleans()
)


@given(sizes, sizes)
def test_of_sizes_it_is_the_centres_share_of_both(inside, around):
    many = gap_of_year(year_of(inside), year_of(around), share=True)
    one = gap_of_values(value_of(inside), value_of(around), share=True)
    if one.value is None:
        assert np.isnan(many.value[0]) and REASON[int(many.missing[0])] == one.missing
    else:
        assert many.value[0] == one.value and 0 <= one.value <= 100
        other = gap_of_values(value_of(around), value_of(inside), share=True)
        assert one.value + other.value == pytest.approx(100)


def test_voss_has_its_share_of_the_people_and_nobody_has_one_of_nothing():
    # SSB 07459, 1 January 2026: 16 438 in Voss, 1 114 in the rest of its region.
    assert value("folketall", "gap:ba", "voss").value == pytest.approx(100 * 16_438 / (16_438 + 1_114))
    robek = value("robek", "gap:ba", "sunnfjord")
    assert (robek.value, robek.missing) == (None, "not_applicable")


def test_the_hinterlands_reason_goes_first():
    inside, around = (NOT_PUBLISHED, False), (COVERAGE, False)
    assert gap_of_values(value_of(inside), value_of(around)).missing == "coverage"
    assert gap_of_year(year_of(inside), year_of(around)).missing[0] == COVERAGE
