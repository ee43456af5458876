"""Every budget is judged by the figures of the run."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

from bench.budgets import Budget, budget_table, budgets, ratio, verdict_sentence
from bench.results import Run
from tests.bench.runs import a_crowd, a_row


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


def test_every_budget_of_an_empty_run_is_not_measured():
    found = budgets(Run(missing={"rebuild_s": "no raw files"}))
    assert all(one.found is None for one in found)
    assert "not measured: no raw files" in budget_table(found)
    assert verdict_sentence(found).startswith(f"**0 of {len(found)} budgets hold.**")


def test_budgets_are_judged_by_the_rows_and_the_crowd_of_the_run():
    run = Run(
        rows=[
            a_row(variant="bare", repaint_ms=50.0, first_map_ms=1000.0),
            a_row(repaint_ms=100.0, first_map_ms=1500.0),
            a_row(polygons=1500, repaint_ms=1.0),
            a_row(variant="st_folium", repaint_ms=700.0),
        ],
        crowds=[a_crowd(variant="bare", act_p95_ms=999.0), a_crowd()],
        geometry=250_000,
    )
    found = {one.what: one for one in budgets(run)}
    assert found["repaint ÷ bare rerun"].found == 2.0
    assert found["usual st_folium ÷ repaint"].found == 7.0
    assert found["first map ÷ bare page"].found == 1.5
    assert found["100 users acting every 3 s, p95"].found == 80.0
    assert found["geometry of the first picture, packed"].verdict == "FAIL"
    failed = verdict_sentence(list(found.values())).split("**")[3]
    assert failed == "These fail: repaint ÷ bare rerun; geometry of the first picture, packed."
