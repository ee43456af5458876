"""Labels of points stay clear of one another."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.present.charts.point_labels import WIDTHS, PointLabel, _box, place_points, stack


@given(st.lists(st.floats(0, 400), max_size=15))
def test_stack_never_overlaps_and_keeps_the_order(levels):
    moved = stack(levels, 20, 400)
    ordered = sorted(moved)
    assert all(b - a >= 20 - 1e-6 for a, b in itertools.pairwise(ordered))
    assert all(10 - 1e-6 <= place <= 390 + 1e-6 for place in moved)
    for i, j in itertools.combinations(range(len(levels)), 2):
        if levels[i] < levels[j]:
            assert moved[i] < moved[j]


def test_stack_leaves_what_is_free_and_refuses_what_cannot_fit():
    assert stack([50, 100, 300], 20, 400) == pytest.approx([50, 100, 300])
    with pytest.raises(ValueError):
        stack([1.0] * 30, 20, 400)


@given(
    st.lists(
        st.builds(PointLabel, st.floats(0, 1), st.floats(0, 1), st.text("abc", min_size=3, max_size=12)),
        max_size=12,
    )
)
def test_point_labels_stay_clear_of_one_another_at_every_width(labels):
    spots = place_points(labels, 330)
    placed = [(one, spot) for one, spot in zip(labels, spots, strict=True) if spot]
    for (a, at), (b, bt) in itertools.combinations(placed, 2):
        for width in WIDTHS:
            l1, b1, r1, t1 = _box(a, at, width, 330)
            l2, b2, r2, t2 = _box(b, bt, width, 330)
            assert r1 <= l2 or r2 <= l1 or t1 <= b2 or t2 <= b1
