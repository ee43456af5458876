"""Halving polygons: as many as asked for, over the same ground."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

import shapely
from shapely import box, union_all

from bench.polygons import areas, places, subdivide


def test_subdivision_gives_the_count_and_covers_the_same_ground():
    shapes = [box(0, 0, 4, 1), box(4, 0, 5, 1)]
    parts = subdivide(shapes, 9)
    assert len(parts) == 9
    assert union_all([part for _, part in parts]).equals(union_all(shapes))
    assert all(shapes[parent].covers(part) for parent, part in parts)


def test_finer_parts_cover_the_country_and_have_classes_of_their_own():
    whole, fine = areas(), areas(1500)
    assert (len(whole), len(fine)) == (357, 1500)
    assert fine["code"].is_unique
    covered, all_land = (shapely.area(one.geometry.to_numpy()).sum() for one in (fine, whole))
    assert covered == pytest.approx(all_land, rel=1e-6)
    assert set(fine["class_andel-67-pluss"]) == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("count", [0, 120, 1000])
def test_markers(count):
    spots = places(count)
    assert len(spots) == count
    assert spots["lat"].between(57, 72).all()
