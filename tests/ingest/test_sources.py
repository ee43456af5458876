"""The ingest modules on small raw files: codes stay text, Ålesund/Haram, parts of settlements."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from regionsenter.geography.centres import centre
from regionsenter.ingest import businesses, centres, income, labour, land_use, places, population
from regionsenter.ingest.tidy import RawFileError, combine, read_raw, tidy
from regionsenter.snapshot import snapshot
from regionsenter.static_files import STATIC


def write(raw: Path, name: str, text: str) -> None:
    path = raw / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def values(frame: pd.DataFrame) -> dict:
    return {(r.component, r.code, int(r.year)): r.value for r in frame.itertuples()}


def test_codes_stay_text_and_empty_is_not_zero(tmp_path):
    write(tmp_path, "x.csv", "kommunenr,aar,v\n0301,2020,5\n4621,2020,\n")
    found = tidy(read_raw(tmp_path, "x.csv", ["v"]), "c", "v")
    assert values(found) == {("c", "0301", 2020): 5.0}


@pytest.mark.parametrize(
    ("content", "said"), [(None, "missing"), ("kommunenr,aar\n1,2\n", "lacks the column.*v")]
)
def test_a_missing_file_or_column_is_named(tmp_path, content, said):
    if content:
        write(tmp_path, "x.csv", content)
    with pytest.raises(RawFileError, match=said):
        read_raw(tmp_path, "x.csv", ["v"])


def test_combined_years_move_to_the_combined_code():
    frame = pd.DataFrame({"kommunenr": ["1508", "1508", "4621"], "aar": [2022, 2024, 2022]})
    assert combine(frame)["kommunenr"].tolist() == ["1507", "1508", "4621"]


def test_population_keeps_alesund_apart_before_2020_and_joined_until_2023(tmp_path):
    ages = ",".join(population.AGE_GROUPS)
    row = ",".join(["1"] * 19)
    write(
        tmp_path,
        population.AGES_FILE,
        f"kommunenr,aar,totalt,{ages}\n1507,2019,65,{row}\n1507,2022,67,{row}\n1508,2024,58,{row}\n"
        f"4621,2019,16,{row}\n",
    )
    write(
        tmp_path,
        population.TOTAL_FILE,
        "kommunenr,aar,befolkning\n1508,2019,56\n1580,2019,9\n1508,2022,67\n4621,2019,99\n4621,1990,14\n",
    )
    found = values(population.load(tmp_path))
    people = {key[1:]: value for key, value in found.items() if key[0] == "population"}
    assert people == {
        ("1508", 2019): 56,
        ("1580", 2019): 9,
        ("1507", 2022): 67,
        ("1508", 2024): 58,
        ("4621", 2019): 16,
        ("4621", 1990): 14,
    }
    assert found[("population_age_90_plus", "1507", 2019)] == 1


def test_income_of_2021_is_of_alesund_with_haram(tmp_path):
    write(
        tmp_path,
        income.FILE,
        "kommunenr,medianinntekt_2021,medianinntekt_2024\n1508,579000,691800\n1580,,701100\n",
    )
    found = {key[1:]: value for key, value in values(income.load(tmp_path)).items()}
    assert found == {("1507", 2021): 579_000, ("1508", 2024): 691_800, ("1580", 2024): 701_100}


def test_commuting_matrix_knows_alesund_and_haram_as_one(tmp_path):
    write(
        tmp_path,
        "m.csv",
        "aar,bosted,arbeidssted,sysselsatte\n2022,1508,4621,3\n2022,0301,1508,2\n",
    )
    (tmp_path / "statistics").mkdir()
    pd.read_csv(tmp_path / "m.csv", dtype=str).to_csv(tmp_path / labour.MATRIX, index=False)
    found = labour.load_commuting(tmp_path)
    assert list(found.itertuples(index=False, name=None)) == [
        (2022, "0301", "1507", 2),
        (2022, "1507", "4621", 3),
    ]


def test_land_use_names_an_indicator_that_is_gone(tmp_path):
    (tmp_path / "statistics").mkdir()
    empty = pd.DataFrame(columns=["kommunenr", "aar", "indikator", "klasse", "verdi"])
    empty.to_csv(tmp_path / land_use.FILE, index=False)
    with pytest.raises(RawFileError, match="EU60"):
        land_use.load(tmp_path)


def test_grid_cell_id_is_its_lower_left_corner(tmp_path):
    write(tmp_path, "statistics/bedrifter_250m/x", "")
    frame = pd.DataFrame({"SSBID250M": ["19250006618000"], "est_tot": [1], "emp_tot": [7]})
    frame.to_csv(tmp_path / businesses.GRID.format(year=2025), sep=";", index=False)
    cell = businesses.read_grid(tmp_path, 2025).iloc[0]
    assert (cell["easting"], cell["northing"], cell["employees"]) == (-74_875, 6_618_125, 7)


SETTLEMENTS = (
    "name,population,population:date,ref:ssb_tettsted,tettsted_main,is_part,kommunenummer,lon,lat\n"
    "Stor,900,2024-01-01,1,1,False,4621,6,60\n"
    "Liten,300,2024-01-01,2,2,False,4621,6,60\n"
    "A-by,700,2024-01-01,9-a,9,True,3105,11,59\n"
    "B-by,500,2024-01-01,9-b,9,True,3107,10,59\n"
    "Del av stor,200,2024-01-01,1-x,1,True,4620,7,61\n"
)


def test_parts_of_a_settlement_are_summed_only_where_the_whole_is_not_listed(tmp_path):
    write(tmp_path, centres.SETTLEMENTS, SETTLEMENTS)
    found = centres.read_settlements(tmp_path)
    assert [(r.settlement_code, r.code, r.population) for r in found.itertuples()] == [
        ("9", "3105", 1200),
        ("9", "3107", 1200),
        ("1", "4621", 900),
        ("2", "4621", 300),
    ]
    assert set(found[found["summed"]]["lon"]) == {11}, "the point of the largest part"


def test_every_exception_is_declared_with_a_reason():
    for number, entry in centres.read_exceptions().items():
        assert 1 <= number <= 159 and entry["reason"]["nb"] and entry["reason"]["en"]


@pytest.mark.parametrize(
    ("official", "known", "name"),
    [
        ("Harstad - Hárstták", "", "Harstad"),
        ("Deatnu - Tana", "Tana", "Tana"),
        ("Voss", "Vossavangen", "Voss"),
    ],
)
def test_norwegian_part_of_a_name(official, known, name):
    assert places.norwegian_part(official, known) == name


def test_a_municipal_centre_is_spelt_as_the_settlement_it_is():
    points = pd.DataFrame(
        {
            "adm_center": ["Vossevangen", "Oslo", "Leinesfjord"],
            "matched_name": ["Vossavangen", "Oslo", "Leinesfjorden"],
            "match": ["fuzzy", "exact", "fuzzy"],
            "ssb_tettsted": ["5132", "0801", None],
        }
    )
    assert places.admin_centres(points).tolist() == ["Vossavangen", "Oslo", "Leinesfjord"]


def test_one_spelling_of_a_settlement_everywhere_and_links_with_the_other_still_work():
    voss = centre("vossevangen")
    assert voss.slug == "voss" and voss.official_name == "Vossavangen"
    texts = " ".join(voss.exception.values())
    assert "Vossavangen" in texts and "Vossevangen" not in texts
    municipality = snapshot().table("municipalities").set_index("code").loc["4621"]
    assert municipality["admin_centre"] == "Vossavangen"
    names = next((STATIC / "geo").glob("places.*.json")).read_text(encoding="utf-8")
    assert names.count("Vossavangen") == 1 and "Vossevangen" not in names
