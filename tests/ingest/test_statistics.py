"""The statistics modules on small raw files: what is read, what is left out, Ålesund with Haram."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
import yaml

from regionsenter.catalog import registry, sources
from regionsenter.ingest import (
    broadband,
    capacity,
    charging,
    cohorts,
    education,
    elections,
    farmland,
    house_prices,
    industry,
    land_use,
    migration,
    municipal_structure,
    population,
    refugees,
    school_results,
    sex_ratio,
    tax_settlement,
    unemployment,
    vital_statistics,
)
from regionsenter.ingest.tidy import RawFileError


@pytest.fixture
def raw(tmp_path: Path):
    """A raw folder and a function that writes a file into it."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def values(frame) -> dict:
    return {(r.component, r.code, int(r.year)): r.value for r in frame.itertuples()}


def test_births_and_deaths_of_alesund_2020_to_2023_are_with_haram(raw):
    folder = raw(
        vital_statistics.FILE,
        "kommunenr,aar,levendefodte,dode\n1508,2023,651,537\n1508,2024,579,444\n0301,2024,9,10\n",
    )
    found = values(vital_statistics.load(folder))
    assert found[("births", "1507", 2023)] == 651 and ("births", "1508", 2023) not in found
    assert found[("natural_increase", "1508", 2024)] == 135
    assert found[("natural_increase", "0301", 2024)] == -1


def test_migration_is_told_in_its_two_parts(raw):
    raw(migration.FILE, "kommunenr,aar,netto_innflytting\n4621,2024,-18\n1508,2022,\n")
    folder = raw(
        migration.FLOWS,
        "kommunenr,aar,innflytting_innenlands,utflytting_innenlands,innvandring,utvandring\n"
        "4621,2024,518,741,265,60\n1508,2023,2411,2372,555,360\n",
    )
    found = values(migration.load(folder))
    assert found[("net_domestic_migration", "4621", 2024)] == -223
    assert found[("net_immigration", "4621", 2024)] == 205
    assert found[("net_migration", "4621", 2024)] == -223 + 205
    assert found[("net_immigration", "1507", 2023)] == 195
    assert ("net_migration", "1507", 2022) not in found


def test_cohorts_and_the_sex_ratio_are_read_as_they_are(raw):
    raw(cohorts.FILE, "kommunenr,aar,netto_16_24,netto_25_39\n0301,2025,5742,-2060\n")
    folder = raw(sex_ratio.FILE, "kommunenr,aar,kvinner_per_100_menn_20_39\n1507,2023,90.04\n")
    assert values(cohorts.load(folder)) == {
        ("cohort_change_16_24", "0301", 2025): 5742,
        ("cohort_change_25_39", "0301", 2025): -2060,
    }
    assert values(sex_ratio.load(folder)) == {("women_per_100_men_20_39", "1507", 2023): 90.04}


def test_a_municipality_that_did_not_exist_settled_no_figure_of_refugees(raw):
    folder = raw(
        refugees.FILE,
        "kommunenr,aar,pop,innvandr\n1508,2022,67114,172\n1580,2022,0,0\n1818,2022,500,0\n",
    )
    assert values(refugees.load(folder)) == {
        ("refugees_settled", "1507", 2022): 172,
        ("refugees_settled", "1818", 2022): 0,
    }


PROFILE = (
    "kommunenr,utd_hoyereKort_pst_2024,utd_hoyereLang_pst_2024,utd_grunnskole_pst_2024,"
    "utd_vgs_pst_2024,utd_fagskole_pst_2024,grunnskolepoeng,np_aar,fastlegeavtaler_2025\n"
    "4621,24.6,8.6,20.9,42.4,3.6,40.9,2025.0,20\n4645,21.2,6.9,25.6,41.3,4.9,,,\n"
)


def test_education_of_two_definitions_stays_two_components(raw):
    raw(education.FILE, PROFILE)
    folder = raw(
        education.TREND_FILE,
        "kommunenr,aar,nivaa,prosent\n4621,2020,Grunnskole,15.7\n"
        "4621,2020,Universitet og høgskole,37.3\n4621,2019,Universitet og høgskole,\n"
        "1508,2020,Universitet og høgskole,41.2\n",
    )
    found = values(education.load(folder))
    assert found[("higher_education_pct", "4621", 2024)] == 33.2
    assert found[("compulsory_only_pct", "4645", 2024)] == 25.6
    trend = {key[1:]: v for key, v in found.items() if key[0] == "higher_education_imdi_pct"}
    assert trend == {("4621", 2020): 37.3, ("1507", 2020): 41.2}


def test_grade_points_that_are_suppressed_are_missing(raw):
    found = values(school_results.load(raw(school_results.FILE, PROFILE)))
    assert found == {("grade_points", "4621", 2025): 40.9}


def test_unemployment_needs_every_month(raw):
    rows = [f"4621,2022,{month},{1 + month / 10}" for month in range(1, 11)]
    rows += [f"4645,2022,{month},2.0" for month in range(1, 9)]
    rows += [f"1508,2022,{month},1.5" for month in range(1, 11)]
    rows += ["4645,2022,9,", "4645,2022,10,"]
    header = "kommunenr,aar,maaned,pst_av_arbeidsstyrken\n"
    found = values(unemployment.load(raw(unemployment.FILE, header + "\n".join(rows) + "\n")))
    assert found == {
        ("unemployed_pct", "4621", 2022): pytest.approx(1.55),
        ("unemployed_pct", "1507", 2022): 1.5,
    }


def test_elections_before_2019_and_impossible_rows_are_left_out(raw):
    folder = raw(
        elections.FILE,
        "kom2024,aar,stemmeberettigede,avgitte_stemmer\n0301,2015,500,400\n1508,2019,51153,31101\n"
        "5622,2019,1493000,900000\n1508,2023,45631,28337\n",
    )
    found = values(elections.load(folder))
    assert set(key[1:] for key in found) == {("1507", 2019), ("1508", 2023)}
    assert found[("votes_cast", "1507", 2019)] == 31_101


def test_lists_of_the_doctors(raw):
    raw(
        capacity.REGISTER,
        "kommunenr,utgiftsbehov_dki_2025,utgiftsbehov_dki_2026\n4621,1.07,1.08\n4619,,\n",
    )
    raw(capacity.PROFILE, PROFILE)
    folder = raw(
        capacity.DOCTORS,
        "kommunenr,kostra_kode,aar,verdi\n4621,KOSandelpasiente0000,2025,8.1\n"
        "4621,KOSgjsnlisteleng0000,2025,855\n4621,KOSreservekapasi0000,2025,102\n",
    )
    assert values(capacity.load(folder)) == {
        ("expenditure_need_index", "4621", 2025): 1.07,
        ("expenditure_need_index", "4621", 2026): 1.08,
        ("patients_without_gp_pct", "4621", 2025): 8.1,
        ("gp_list_length", "4621", 2025): 855,
        ("gp_reserve_pct", "4621", 2025): 102,
        ("gp_agreements", "4621", 2025): 20,
    }


def test_municipal_structure_counts_municipalities_and_those_under_state_control(raw):
    raw(municipal_structure.REGISTER, "kommunenr,robek_2026_04\n4621,False\n5607,True\n")
    folder = raw(
        population.AGES_FILE,
        "kommunenr,aar,totalt\n4621,2023,16144\n4621,2026,16438\n5607,2026,4999\n",
    )
    found = values(municipal_structure.load(folder))
    assert found[("municipality", "4621", 2026)] == found[("municipality", "5607", 2026)] == 1
    assert (found[("robek", "4621", 2026)], found[("robek", "5607", 2026)]) == (0, 1)
    small = {key[1:]: v for key, v in found.items() if key[0] == "population_small_municipality"}
    assert small == {("4621", 2026): 0, ("5607", 2026): 4999}


def test_population_of_alesund_with_haram_is_the_published_one(raw):
    ages = ",".join(population.AGE_GROUPS)
    ones = ",".join(["1"] * len(population.AGE_GROUPS))
    raw(population.AGES_FILE, f"kommunenr,aar,totalt,{ages}\n1507,2023,67524,{ones}\n")
    folder = raw(population.TOTAL_FILE, "kommunenr,aar,befolkning\n1508,2023,67520\n1580,2023,\n")
    found = values(population.load(folder))
    assert {k[1:]: v for k, v in found.items() if k[0] == "population"} == {("1507", 2023): 67_520}


def test_income_prices_and_coverage_of_alesund_are_with_haram(raw):
    raw(
        tax_settlement.FILE,
        "kommunenr,aar,median_bruttoinntekt,snitt_gjeld\n1508,2023,501300,971300\n",
    )
    raw(
        house_prices.FILE,
        "kommunenr,boligtype,aar,kvmpris\n4621,enebolig,2024,29015\n4621,smaahus,2024,36163\n"
        "4645,enebolig,2024,\n",
    )
    folder = raw(broadband.FILE, "kommunenr,periode,fiber,g5_utendors\n1508,1H2022,96.4,97.9\n")
    assert values(tax_settlement.load(folder)) == {
        ("median_gross_income", "1507", 2023): 501_300,
        ("mean_debt", "1507", 2023): 971_300,
    }
    assert values(house_prices.load(folder)) == {("detached_price", "4621", 2024): 29_015}
    assert values(broadband.load(folder)) == {
        ("fibre_pct", "1507", 2022): 96.4,
        ("outdoor_5g_pct", "1507", 2022): 97.9,
    }


def test_coverage_of_another_period_is_refused(raw):
    folder = raw(broadband.FILE, "kommunenr,periode,fiber,g5_utendors\n4621,2H2022,1,1\n")
    with pytest.raises(RawFileError, match="1H2022"):
        broadband.load(folder)


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


def test_farmland_is_the_sum_of_the_crops(raw):
    crops = ",".join(f"{crop}_dekar" for crop in farmland.CROPS)
    folder = raw(
        farmland.FILE,
        f"kommunenr,aar,{crops}\n4645,2021,19693,0,0,0,0,0\n1508,2021,28934,120,24,1,0,0\n",
    )
    assert values(farmland.load(folder)) == {
        ("farmland_in_use", "4645", 2021): 19_693,
        ("farmland_in_use", "1507", 2021): 29_079,
    }


REGISTER = (
    "kommunenr,navn\n1508,Ålesund\n1580,Haram\n5503,Harstad - Hárstták\n3419,Våler (Innlandet)\n"
    "3114,Våler (Østfold)\n4645,Askvoll\n"
)


def test_industry_finds_municipalities_by_name_and_the_others_have_no_site(raw):
    raw(industry.REGISTER, REGISTER)
    folder = raw(
        industry.FILE,
        "Kommune,aar,tonn_co2e\nHarstad – Hárstták,2021,5\nVåler i Innlandet,2021,7\n"
        "Ålesund ,2021,4922\nSvalbard,2021,99\nHarstad – Hárstták,2022,1\n",
    )
    found = {key[1]: v for key, v in values(industry.load(folder)).items() if key[2] == 2021}
    assert found == {"5503": 5, "3419": 7, "1507": 4922, "3114": 0, "4645": 0}
    assert max(key[2] for key in values(industry.load(folder))) == 2021


def test_an_unknown_name_is_refused_not_guessed(raw):
    raw(industry.REGISTER, REGISTER)
    folder = raw(industry.FILE, "Kommune,aar,tonn_co2e\nVåler,2021,5\n")
    with pytest.raises(RawFileError, match="Våler"):
        industry.load(folder)


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


def test_a_file_is_used_or_left_out_with_a_reason_never_both():
    left_out = yaml.safe_load((registry.FOLDER / "left_out.yaml").read_text(encoding="utf-8"))
    used = {name for source in sources().values() for name in source.files}
    files = [entry["file"] for entry in left_out]
    assert len(files) == len(set(files)) and not used & set(files)
    for entry in left_out:
        assert set(entry) == {"file", "reason"}
        assert set(entry["reason"]) == {"nb", "en", "nn"} and all(entry["reason"].values())
