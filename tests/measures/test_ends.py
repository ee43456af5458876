"""The middle and the ends of named numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.measures.ends import ends_of


def test_the_outermost_stand_first_and_equals_by_name():
    ends = ends_of([(1.0, "d"), (3.0, "b"), (3.0, "a"), (2.0, "c"), (0.0, "e")], 2)
    assert (ends.count, ends.median) == (5, 2.0)
    assert ends.highest == ((3.0, "a"), (3.0, "b"))
    assert ends.lowest == ((0.0, "e"), (1.0, "d"))


@given(st.lists(st.tuples(st.integers(0, 9).map(float), st.text(max_size=2)), min_size=2, unique=True))
def test_nobody_stands_at_both_ends(named):
    ends = ends_of(named, 4)
    assert set(ends.highest).isdisjoint(ends.lowest)
    assert len(ends.highest) == len(ends.lowest) == min(4, len(named) // 2)


def test_a_single_number_is_both():
    ends = ends_of([(1.5, "a")], 4)
    assert ends.highest == ends.lowest == ((1.5, "a"),)
    with pytest.raises(ValueError, match="no numbers"):
        ends_of([], 4)
