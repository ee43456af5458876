import json
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography.outlines import (
    municipal_points,
    outlines,
    simplified,
    town_names,
    utm_point,
)
from regionsenter.static_files import geometry_manifest, place_order, read_static


@pytest.mark.parametrize(
    ("lat", "lon", "x", "y"),  # EPSG:25833 by PROJ 9
    [
        (59.1, 11.4, 293_835.8388, 6_556_747.5082),
        (70.3, 31.1, 1_099_526.1966, 7_879_277.0089),
        (60.6, 5.0, -46_196.5225, 6_759_917.9628),
    ],
)
def test_places_lie_where_proj_puts_them(lat, lon, x, y):
    east, north = utm_point(lat, lon)
    assert hypot(east - x, north - y) < 0.1


def test_every_municipality_has_a_shape_and_a_centre_inside_the_country():
    shapes = outlines(1200)
    assert tuple(shapes.municipalities) == place_order()["municipalities"]
    assert all(shapes.rings(code) for code in shapes.municipalities)
    assert set(municipal_points()) == set(shapes.municipalities)
    assert {"Oslo", "Bergen"} <= {name for _, _, name in town_names()}


def test_the_centres_of_the_browser_are_drawn_at_the_same_points():
    file = json.loads(read_static(f"geo/{geometry_manifest()['centres']}"))
    halden = next(one for one in file["centres"] if one["slug"] == "halden")
    x, y = utm_point(halden["lat"], halden["lon"])
    near = municipal_points()["3101"]
    assert hypot(x - near[0], y - near[1]) < 5_000


def test_the_edge_of_two_neighbours_leaves_out_what_lies_between_them():
    shapes = outlines(0)
    one, other = shapes.edge(["4621"]), shapes.edge(["4620"])
    both = shapes.edge(["4621", "4620"])
    between = set(one) & set(other)
    assert between and set(both) == set(one) ^ set(other)
    assert between <= set(shapes.inner)


LINES = st.lists(st.tuples(st.integers(-500, 500), st.integers(-500, 500)), min_size=2, max_size=40)


@given(LINES, st.integers(0, 300))
def test_a_simplified_line_keeps_its_ends_and_takes_no_other_points(line, tolerance):
    kept = simplified(tuple(line), tolerance)
    assert kept[0] == line[0] and kept[-1] == line[-1] and set(kept) <= set(line)


def test_a_small_ring_is_still_a_ring():
    ring = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0))
    assert simplified(ring, 100) == ring
