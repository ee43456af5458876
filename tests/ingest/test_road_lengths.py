"""Length of road by owner (regionsenter/ingest/road_lengths.py)."""

from __future__ import annotations

import pytest

from regionsenter.ingest import road_lengths
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.raw_files import values

HEAD = "kommunenr,europaveg_km,riksveg_km,fylkesveg_km,kommunal_km,privat_km,skogsbilveg_km,sum_km\n"


def test_the_state_has_european_and_national_roads_and_empty_is_none(raw):
    found = values(road_lengths.load(raw(road_lengths.FILE, HEAD + "0301,96.4,79.9,,10,20,,206.3\n")))
    assert found["road_km_state", "0301", 2025] == pytest.approx(176.3)
    assert found["road_km_county", "0301", 2025] == found["road_km_forest", "0301", 2025] == 0


def test_parts_that_are_not_the_sum_are_refused(raw):
    folder = raw(road_lengths.FILE, HEAD + "4621,1,1,,10,20,,40\n")
    with pytest.raises(RawFileError, match="4621"):
        road_lengths.load(folder)
