"""The page of a run."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

from bench.report import page
from bench.results import Run
from tests.bench.runs import a_crowd, a_row


def test_the_page_says_what_failed_what_grew_and_what_there_was_no_time_for():
    rows = [
        a_row(),
        a_row(variant="bare"),
        a_row(variant="recipe", polygons=5000),
        a_row(variant="dash", repaint_ms=None, failure="NotRepainted: it stayed blank"),
    ]
    text = page(Run(rows=rows, crowds=[a_crowd()], skipped=["pydeck, 5000 polygons"]))
    growing = text.split("## How the cost grows")[1]
    assert "this app's technique alone | 5000" in growing
    assert "Dash, plotly choropleth, 357 polygons, 0 markers: NotRepainted" in growing
    assert "pydeck, 5000 polygons" in text.split("## No time for")[1]
    assert "| this app | 800 | 40 | 80 | 200 | 10.0 | 30% | 0.20 | 2.00 | 2.10 |" in text
