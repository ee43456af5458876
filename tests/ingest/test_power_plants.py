"""Hydropower and wind power (regionsenter/ingest/power_plants.py)."""

from __future__ import annotations

from regionsenter.ingest import counting, drops, power_plants
from tests.ingest.raw_files import values, write

DIVISION = "kommunenr_2024\n1508\n1580\n4619\n4621\n"


def plants(raw, hydro: str):
    write(raw, counting.DIVISION, DIVISION)
    write(raw, power_plants.HYDRO, "kommunenr,type,maks_ytelse_mw\n" + hydro)
    wind = "kommunenr,effekt_mw_i_drift,kommunenr_beroert_2023\n1580,33.6,1507\n1580,2,1507\n"
    write(raw, power_plants.WIND, wind)
    with drops.recorded() as dropped:
        return values(power_plants.load(raw)), dropped


def test_pumps_give_no_power_and_a_place_without_a_plant_is_zero(tmp_path):
    found, _ = plants(tmp_path, "4621,Kraftverk,4.5\n4621,Pumpekraftverk,10\n4621,Pumpe,-20\n")
    assert found["hydropower_mw", "4621", 2022] == 14.5
    assert found["hydropower_mw", "4619", 2022] == found["hydropower_mw", "1508", 2022] == 0
    assert found["wind_power_mw", "1580", 2023] == 35.6 and found["wind_power_mw", "4621", 2023] == 0


def test_a_plant_without_a_code_is_told_and_leaves_the_two_without_a_figure(tmp_path):
    found, dropped = plants(tmp_path, "4621,Kraftverk,4.5\n,Kraftverk,0.3\n,Kraftverk,7.7\n")
    assert ("hydropower_mw", "1508", 2022) not in found and ("hydropower_mw", "1580", 2022) not in found
    assert found["hydropower_mw", "4619", 2022] == 0
    assert [(one["component"], one["values"]) for one in dropped] == [("hydropower_mw", 2)]
    assert "2024 division" in dropped[0]["reason"]
