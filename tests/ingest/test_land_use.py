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
