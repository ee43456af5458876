"""Inhabitants by age, Ålesund apart and with Haram."""

from __future__ import annotations

from regionsenter.ingest import population
from tests.ingest.raw_files import values, write


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


def test_population_of_alesund_with_haram_is_the_published_one(raw):
    ages = ",".join(population.AGE_GROUPS)
    ones = ",".join(["1"] * len(population.AGE_GROUPS))
    raw(population.AGES_FILE, f"kommunenr,aar,totalt,{ages}\n1507,2023,67524,{ones}\n")
    folder = raw(population.TOTAL_FILE, "kommunenr,aar,befolkning\n1508,2023,67520\n1580,2023,\n")
    found = values(population.load(folder))
    assert {k[1:]: v for k, v in found.items() if k[0] == "population"} == {("1507", 2023): 67_520}
