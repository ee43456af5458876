"""``data verify`` is green on the snapshot and red, by name, on one that is not whole."""

from __future__ import annotations

import pytest

from regionsenter.checks.verify import verify
from regionsenter.snapshot import Cube, Snapshot


def test_the_snapshot_is_whole_and_true():
    findings = list(verify(Snapshot()))
    assert len(findings) > 12
    assert [f"{f.check}: {f.wrong}" for f in findings if f.wrong] == []


def test_a_corrupted_file_is_named_and_nothing_more_is_claimed(copy):
    (copy / "commuting.parquet").write_bytes(b"broken")
    findings = list(verify(Snapshot(copy)))
    assert ["commuting.parquet" in f.wrong for f in findings if f.wrong] == [True]
    assert not any("matrix" in f.check for f in findings)


@pytest.mark.parametrize(
    ("component", "factor", "check"),
    [
        ("higher_education_pct", 1.1, "educational attainment"),
        ("population_age_6_15", 0.9, "age groups"),
        ("employed_at_workplace", 1.01, "commuting matrix"),
        ("population_today", 1.001, "as many people as published"),
        ("grid_residents", 1.01, "the rest of its municipality"),
    ],
)
def test_a_figure_that_breaks_a_truth_is_found(component, factor, check):
    data = Snapshot()
    cubes = dict(data.components)
    cubes[component] = Cube(cubes[component].years, cubes[component].values * factor)
    data.__dict__["components"] = cubes
    wrong = [finding.check for finding in verify(data) if finding.wrong]
    assert len(wrong) == 1 and check in wrong[0]
