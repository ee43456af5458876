"""Compared centres over time, worked out again in another way."""

from __future__ import annotations

import pytest

from regionsenter.measures import value
from regionsenter.measures.compared import compared_series


def test_gaps_over_time_are_centre_minus_hinterland():
    frame = compared_series("andel-67-pluss", ["voss", "alta"], "ba", gap=True)
    assert set(frame["slug"]) == {"voss", "alta"}  # a country has no hinterland
    row = frame[(frame["slug"] == "voss") & (frame["year"] == 2016)].iloc[0]
    both = [value("andel-67-pluss", kind, "voss", 2016).value for kind in ("centre", "hinterland:ba")]
    assert row["value"] == pytest.approx(both[0] - both[1], abs=1e-12)
    assert frame[frame["slug"] == "alta"]["value"].isna().all()
