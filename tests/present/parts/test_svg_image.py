"""A drawing as a picture."""

from __future__ import annotations

from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from regionsenter.present.charts.sparkline import sparkline_svg
from regionsenter.present.parts.svg_image import svg_image_html


def test_picture_keeps_the_words_and_the_drawing():
    svg = sparkline_svg([2020, 2024], [1.0, 2.0], [2.0, 1.0], 'Bø & "Å" <1 %>')
    picture = svg_image_html(svg, "#0b5c6b")
    assert picture.startswith("<img ") and picture.count("<") == 1 and picture.endswith('">')
    image = ElementTree.fromstring(str(picture).replace('">', '"/>'))
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
