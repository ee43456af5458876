"""Figures of one county (regionsenter/ingest/one_county.py)."""

from __future__ import annotations

import pytest

from regionsenter.ingest import one_county
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.raw_files import values, write

EMISSIONS = (
    "kommunenr,aar,sektor,utslipp_tonn_co2e\n4005,2024,Veitrafikk,10\n4005,2024,Jordbruk,5\n"
    "4005,2024,Sjøfart,2\n4005,2024,Luftfart,1\n"
)
VESTLAND = (
    "kommunenr,variabel,periode,verdi\n4621,netto_driftsresultat_pst,2025,-1.5\n"
    "4621,uforetrygd_pst,2024,9.5\n4621,sykefravaer_pst,{quarter},5.3\n4637,sykefravaer_pst,{quarter},\n"
    "4621,helt_ledige_pst_av_arbeidsstyrken,2026M04,1.6\n4621,helt_ledige_antall,2026M04,130\n"
)


def files(raw, quarter: str = "2025K4"):
    write(raw, one_county.EMISSIONS, EMISSIONS)
    write(raw, one_county.VESTLAND, VESTLAND.format(quarter=quarter))
    return raw


def test_sectors_add_up_to_the_total_and_a_sector_without_a_figure_is_no_zero(tmp_path):
    found = values(one_county.load(files(tmp_path)))
    assert found["emissions_total", "4005", 2024] == 18
    assert found["emissions_other", "4005", 2024] == 3
    assert found["emissions_road", "4005", 2024] == 10
    assert ("emissions_industry", "4005", 2024) not in found


def test_each_variable_has_the_year_of_its_period(tmp_path):
    found = values(one_county.load(files(tmp_path)))
    assert found["net_operating_result_pct", "4621", 2025] == -1.5
    assert found["sick_leave_pct", "4621", 2025] == 5.3 and ("sick_leave_pct", "4637", 2025) not in found
    assert found["unemployed_april_pct", "4621", 2026] == 1.6


def test_another_quarter_is_refused(tmp_path):
    with pytest.raises(RawFileError, match="2025K4"):
        one_county.load(files(tmp_path, quarter="2025K3"))
