"""Electricity by group of users (regionsenter/ingest/electricity.py)."""

from __future__ import annotations

from regionsenter.ingest import electricity
from tests.ingest.raw_files import values


def test_each_group_is_a_component_and_the_total_holds_what_is_in_none(raw):
    folder = raw(
        electricity.FILE,
        "kommunenr,aar,husholdning_gwh,hytte_gwh,primaer_gwh,sekundaer_gwh,tertiaer_gwh,uoppgitt_gwh,"
        "total_gwh,merknad\n0301,2024,40.5,1,2,3,4,0.5,51,\n5603,2024,509.4,1,2,3,4,,519.4,husholdning\n",
    )
    found = values(electricity.load(folder))
    assert len(found) == 12
    assert found["electricity_household", "0301", 2024] == 40.5
    assert found["electricity_total", "0301", 2024] == 51
    assert found["electricity_household", "5603", 2024] == 509.4  # delivered; the catalog keeps it unranked
