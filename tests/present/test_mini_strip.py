"""The strip of one row, and SVG as a picture that st.html lets through."""

from __future__ import annotations

import re
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as some

from regionsenter.present.charts.mini_strip import EDGE, WIDTH, ends, mini_strip_svg
from regionsenter.present.charts.sparkline import sparkline_svg
from regionsenter.present.parts.svg_image import svg_image_html

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


def test_picture_keeps_the_words_and_the_drawing():
    svg = sparkline_svg([2020, 2024], [1.0, 2.0], [2.0, 1.0], 'Bø & "Å" <1 %>')
    picture = svg_image_html(svg, "#0b5c6b")
    assert picture.startswith("<img ") and picture.count("<") == 1 and picture.endswith('">')
    image = ElementTree.fromstring(picture.replace('">', '"/>'))
    assert image.get("alt") == 'Bø & "Å" <1 %>'
    kind, _, drawing = image.get("src").partition(",")
    assert kind == "data:image/svg+xml"
    drawn = ElementTree.fromstring(unquote(drawing))
    assert drawn.get("color") == "#0b5c6b" and drawn.get("width") == "120"
    assert len(drawn) == len(ElementTree.fromstring(svg))


@pytest.mark.parametrize("svg", ["<svg><path/></svg>", '<svg aria-label="x" width="1">', "<p>"])
def test_a_picture_that_says_nothing_is_refused(svg):
    with pytest.raises(ValueError, match="aria-label"):
        svg_image_html(svg, "#000000")
