"""Area profiles of the municipalities."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.ingest import land_use
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.raw_files import values


def test_land_use_names_an_indicator_that_is_gone(tmp_path):
    (tmp_path / "statistics").mkdir()
    empty = pd.DataFrame(columns=["kommunenr", "aar", "indikator", "klasse", "verdi"])
    empty.to_csv(tmp_path / land_use.FILE, index=False)
    with pytest.raises(RawFileError, match="EU60"):
        land_use.load(tmp_path)


def test_area_profiles_join_alesund_only_where_haram_has_no_figure_of_its_own(raw, monkeypatch):
    monkeypatch.setattr(
        land_use,
        "INDICATORS",
        {"flats_pct": "Blokk", "new_dwellings": "Nye", "land_newly_cultivated": "Nydyrket"},
    )
    rows = [
        "1508,2022,Blokk,20",
        "1508,2024,Blokk,24",
        "1580,2024,Blokk,5",
        "1508,2022,Nye,100",
        "1580,2022,Nye,9",
        "1508,2022,Nydyrket,50",
        "1580,2022,Nydyrket,0",
        "4621,2022,Nydyrket,13",
    ]
    header = "kommunenr,aar,indikator,verdi\n"
    folder = raw("x.csv", header + "\n".join(rows) + "\n")
    (folder / "statistics").mkdir()
    pd.read_csv(folder / "x.csv", dtype=str).to_csv(folder / land_use.FILE, index=False)
    assert values(land_use.load(folder)) == {
        ("flats_pct", "1507", 2022): 20,
        ("flats_pct", "1508", 2024): 24,
        ("flats_pct", "1580", 2024): 5,
        ("new_dwellings", "1508", 2022): 100,
        ("new_dwellings", "1580", 2022): 9,
        ("land_newly_cultivated", "1507", 2022): 50,
        ("land_newly_cultivated", "4621", 2022): 13,
    }


def test_a_blank_is_a_zero_in_a_year_without_zeros(raw, monkeypatch):
    monkeypatch.setattr(land_use, "INDICATORS", {"new_holiday_buildings": "Hytter"})
    rows = [
        *("4621,2023,Hytter,80", "1151,2023,Hytter,0", "3222,2023,Hytter,", "1121,2023,Hytter,0"),
        *("4621,2024,Hytter,90", "1121,2024,Hytter,"),
    ]
    folder = raw("x.csv", "kommunenr,aar,indikator,verdi\n" + "\n".join(rows) + "\n")
    (folder / "statistics").mkdir()
    pd.read_csv(folder / "x.csv", dtype=str).to_csv(folder / land_use.FILE, index=False)
    found = {(code, year): value for (_, code, year), value in values(land_use.load(folder)).items()}
    assert found == {
        ("4621", 2023): 80,
        ("1151", 2023): 0,
        ("1121", 2023): 0,
        ("4621", 2024): 90,
        ("1151", 2024): 0,  # no row in 2024, when nobody has a zero
        ("1121", 2024): 0,
        # 3222 is never counted, so it is missing in both years
    }
