"""Rounded as the reader sees it, and apart by what is seen: ``regionsenter/measures/shown.py``."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.measures.shown import apart, as_shown
from regionsenter.present.language.numbers import machine_number


@pytest.mark.parametrize(
    ("own", "other", "seen"),
    [(20.94, 23.26, -2.4), (21.34, 24.36, -3.1), (21.3, 21.2, 0.1), (0.25, 0.35, -0.2), (5.0, 5.0, 0.0)],
)
def test_apart_is_of_the_numbers_shown(own, other, seen):
    assert apart(own, other, 1) == seen


@given(st.floats(-1e6, 1e6), st.integers(0, 3))
def test_shown_as_it_is_written(number, decimals):
    assert as_shown(number, decimals) == float(machine_number(number, decimals))


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.integers(0, 3))
def test_the_mirror_image_is_as_far_apart(own, other, decimals):
    assert apart(own, other, decimals) == -apart(other, own, decimals)


def test_what_is_no_number_stays_so():
    assert str(as_shown(float("nan"), 1)) == "nan"
