"""The line in a row."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.present.charts.sparkline import HEIGHT, WIDTH, sparkline_svg

NUMBERS = st.one_of(st.none(), st.just(float("nan")), st.floats(-1e9, 1e9))


@given(rows=st.lists(st.tuples(NUMBERS, NUMBERS), max_size=30), label=st.text("<>&\"'aå ", max_size=20))
def test_sparkline_is_valid_and_inside_whatever_it_is_given(rows, label):
    years = list(range(2000, 2000 + len(rows)))
    made = sparkline_svg(years, [a for a, _ in rows], [b for _, b in rows], label)
    root = ET.fromstring(made)
    assert root.get("aria-label") == label and root.get("role") == "img"
    assert (root.get("width"), root.get("height")) == (str(WIDTH), str(HEIGHT)) == ("120", "28")
    for path in root.iter("path"):
        numbers = [float(x) for x in path.get("d").replace("M", " ").replace("L", " ").split() if x != "Z"]
        assert all(0 <= x <= WIDTH for x in numbers[::2])
        assert all(0 <= y <= HEIGHT for y in numbers[1::2])


def test_a_hole_is_a_hole_and_the_hinterland_is_dashed():
    made = sparkline_svg([2020, 2021, 2022, 2023], [1, 2, None, 3], [3, 3, 3, 3], "x")
    root = ET.fromstring(made)
    around, centre = [one for one in root.iter("path") if one.get("fill") is None]
    assert centre.get("d").count("M") == 2 and around.get("d").count("M") == 1
    assert around.get("stroke-dasharray") and not centre.get("stroke-dasharray")
    assert "rect" in made and "currentColor" in made
    assert "rect" not in sparkline_svg([2020, 2021], [1, 2], None, "x")
    with pytest.raises(ValueError, match="length"):
        sparkline_svg([2020], [1, 2], None, "x")
