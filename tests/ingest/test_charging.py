"""Charging points."""

from __future__ import annotations

from regionsenter.ingest import charging
from tests.ingest.raw_files import values


def test_fast_points_are_those_of_stations_of_50_kilowatts(raw):
    folder = raw(
        charging.FILE,
        "kommunenr,antall_ladepunkter,maks_kw\n4621,4,49.9\n4621,6,50\n4621,2,\n4645,1,7.4\n",
    )
    assert values(charging.load(folder)) == {
        ("charging_points", "4621", 2026): 12,
        ("charging_points", "4645", 2026): 1,
        ("fast_charging_points", "4621", 2026): 6,
        ("fast_charging_points", "4645", 2026): 0,
    }
