"""Medians, quartiles and the table of what was measured."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

from bench.results import as_json, median, spread, table
from tests.bench.runs import a_row


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
        "variant",
        "polygons",
        "first_map_ms",
        "repaint_ms",
        "bytes",
        "server_cpu_ms",
        "memory_mb",
        "zoom_kept",
        "external_hosts",
    }
