"""The benchmark's pure parts: halving polygons, reading pixels, medians, tables."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

import numpy as np
from shapely import box, union_all

from bench.budgets import Budget, budget_table, ratio
from bench.polygons import subdivide
from bench.results import Row, as_json, median, spread, table
from bench.screen import first_final

BLACK, WHITE, GREY = (np.full((10, 10, 3), level, dtype=np.int16) for level in (0, 255, 128))


def a_row(**changes) -> Row:
    fields = dict(
        variant="app", polygons=357, markers=0, first_map_ms=900.0, repaint_ms=80.0,
        repaint_quartiles=(70.0, 95.0), repaints=12, bytes=5300.0, map_bytes=5000.0,
        server_cpu_ms=9.0, memory_mb=300.0, zoom_kept=True, external_hosts=0, failure="",
    )  # fmt: skip
    return Row(**{**fields, **changes})


def test_subdivision_gives_the_count_and_covers_the_same_ground():
    shapes = [box(0, 0, 4, 1), box(4, 0, 5, 1)]
    parts = subdivide(shapes, 9)
    assert len(parts) == 9
    assert union_all([part for _, part in parts]).equals(union_all(shapes))
    assert all(shapes[parent].covers(part) for parent, part in parts)


def test_a_blank_in_between_is_no_repaint():
    frames = [(1.0, WHITE), (2.0, BLACK), (3.0, WHITE), (4.0, BLACK)]
    assert first_final(frames, WHITE) == 4.0
    assert first_final(frames[:2], WHITE) == 2.0


def test_no_change_is_told_as_none():
    assert first_final([], WHITE) is None
    assert first_final([(1.0, WHITE), (2.0, GREY), (3.0, WHITE)], WHITE) is None


def test_median_and_quartiles():
    assert median([]) is None and spread([]) is None
    assert median([3, 1, 2]) == 2
    assert spread([7]) == (7, 7)
    assert spread([1, 2, 3, 4, 5]) == (2, 4)


def test_table_says_ratio_and_leaves_unknown_open():
    text = table([a_row(), a_row(variant="bare", repaint_ms=None)], {"app": "this app"}, 40.0)
    lines = text.splitlines()
    assert len(lines) == 4
    assert "| this app | 357 | 0 | 80 | 70–95 | 2.00 |" in lines[2]
    assert "| bare | 357 | 0 | – |" in lines[3]


def test_json_has_the_agreed_fields():
    (one,) = as_json([a_row()])
    assert one.keys() >= {
        "variant", "polygons", "first_map_ms", "repaint_ms", "bytes", "server_cpu_ms",
        "memory_mb", "zoom_kept", "external_hosts",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("found", "at_least", "verdict"),
    [
        (1.0, False, "pass"),
        (3.0, False, "FAIL"),
        (3.0, True, "pass"),
        (None, False, "not measured"),
    ],
)
def test_verdicts(found, at_least, verdict):
    one = Budget("what", 2, found, "ms", at_least)
    assert one.verdict == verdict
    assert verdict in budget_table([one])


def test_ratio_of_nothing_is_nothing():
    assert ratio(None, 2) is None and ratio(2, None) is None and ratio(3, 2) == 1.5
