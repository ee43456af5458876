"""Median and MAD against scipy, which the app does not wait for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import median_abs_deviation

from regionsenter.measures.middle import middle

numbers = st.floats(-1e12, 1e12)


@given(st.lists(numbers, min_size=1, max_size=60))
def test_the_middle_is_the_same_as_scipys(found):
    group = np.array(found)
    assert middle(group) == (np.median(group), median_abs_deviation(group))


def test_no_numbers_have_no_middle():
    with pytest.raises(ValueError, match="no numbers"):
        middle(np.array([]))
