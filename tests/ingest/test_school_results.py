"""Grade points."""

from __future__ import annotations

from regionsenter.ingest import school_results
from tests.ingest.raw_files import PROFILE, values


def test_grade_points_that_are_suppressed_are_missing(raw):
    found = values(school_results.load(raw(school_results.FILE, PROFILE)))
    assert found == {("grade_points", "4621", 2025): 40.9}
