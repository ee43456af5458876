"""The strip of one row, and SVG as a picture that st.html lets through."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as some

from regionsenter.present.charts.mini_strip import EDGE, WIDTH, ends, mini_strip_svg

NUMBERS = some.floats(-1e6, 1e6, allow_nan=False)


def lines(svg: str) -> list[int]:
    """Where the peers' lines start and every px they cover, from the dashes."""
    found = re.search(r'stroke-width="14" stroke-dasharray="([^"]*)"', svg)
    if not found:
        return []
    at, covered = 0, []
    for i, length in enumerate(map(int, found[1].split())):
        if i % 2 == 0:
            covered += range(at, at + length)
        at += length
    return covered


@given(some.lists(NUMBERS, max_size=130), NUMBERS, some.none() | NUMBERS)
def test_every_peer_has_a_line_where_it_belongs(peers, centre, hinterland):
    svg = mini_strip_svg(peers, centre, hinterland, None, "x")
    ElementTree.fromstring(svg)
    low, high = ends(peers, centre, hinterland)
    span = high - low

    def place(value):
        part = (value - low) / span if high > low else 0.5
        return round(round(EDGE + part * (WIDTH - 2 * EDGE), 1))

    assert [x for x in lines(svg) if x < WIDTH] == sorted({place(one) for one in peers})


def test_marks_are_drawn_for_what_is_known_alone():
    full = mini_strip_svg([1, 2, 3], 2, 3, 2, "x")
    assert full.count("<rect") == 1 and full.count('z"') == 1 and "4 2" in full
    bare = mini_strip_svg([1, 2, 3], None, float("nan"), None, "x")
    assert "<rect" not in bare and 'z"' not in bare and "4 2" not in bare


def test_the_interval_is_a_whisker_on_the_same_axis_and_widens_it():
    svg = mini_strip_svg([10, 20, 30], 20, None, None, "x", (15, 40))
    found = re.search(r'd="M([\d.]+) 14H([\d.]+)M\1 9v10M\2 9v10"', svg)
    assert found and ends([10, 20, 30], 20, None, (15, 40)) == (10, 40)
    left, right = (float(x) for x in found.groups())
    assert left == round(EDGE + (WIDTH - 2 * EDGE) * 5 / 30, 1) and right == WIDTH - EDGE
    assert "v10M" not in mini_strip_svg([10, 20, 30], 20, None, None, "x")
