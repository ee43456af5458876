"""Labels beside the marks of a strip never collide."""

from __future__ import annotations

import pytest

from regionsenter.present.charts.labels import SPACE, Label, place

PLOT = 330


def extent(placed, label, plot):
    start = label.fraction * plot + placed.shift - label.width / 2
    return start, start + label.width


@pytest.mark.parametrize("plot", [330, 500, 980])
@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 0.02), (0.5, 0.5), (0.98, 1.0), (0.1, 0.9), (0.0, 1.0), (0.45, 0.6)]
)
@pytest.mark.parametrize("names", [("Voss 21,3 %", "Omland 24,4 %"), ("Sandnessjøen 512 000", "x")])
def test_labels_placed_narrow_never_collide_wide(plot, low, high, names):
    labels = [Label(n, f, n, "", True) for n, f in zip(names, (low, high), strict=True)]
    placed = sorted(place(labels, PLOT), key=lambda p: names.index(p.x))
    (a, b), (c, d) = (extent(p, one, plot) for p, one in zip(placed, labels, strict=True))
    assert min(a, c) >= -1 and max(b, d) <= plot + 1
    assert placed[0].row != placed[1].row or b + SPACE - 1 <= c


def test_labels_too_long_for_one_row_take_two_and_the_stem_stays_free():
    long = [
        Label(1, 0.3, "Sandnessjøen 512 000 kr", "a"),
        Label(2, 0.4, "Omland 498 000 kr ab", "b"),
    ]
    low, high = sorted(place(long, PLOT), key=lambda p: p.colour)
    assert {low.row, high.row} == {0, 1}
    lower, stem = (high, 0.3) if high.row == 0 else (low, 0.4)
    label = long[1] if high.row == 0 else long[0]
    start, end = extent(lower, label, PLOT)
    assert not start < stem * PLOT < end
