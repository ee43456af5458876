"""Moves by age, and the sex ratio."""

from __future__ import annotations

from regionsenter.ingest import cohorts, population, sex_ratio
from tests.ingest.raw_files import values


def test_cohorts_are_read_as_they_are(raw):
    folder = raw(cohorts.FILE, "kommunenr,aar,netto_16_24,netto_25_39\n0301,2025,5742,-2060\n")
    assert values(cohorts.load(folder)) == {
        ("cohort_change_16_24", "0301", 2025): 5742,
        ("cohort_change_25_39", "0301", 2025): -2060,
    }


def test_a_ratio_of_the_sexes_is_turned_back_into_women_and_men(raw):
    ages = dict.fromkeys(population.AGE_GROUPS, "0") | dict(zip(sex_ratio.AGES, "1234", strict=True))
    raw(
        population.AGES_FILE,
        f"kommunenr,aar,totalt,{','.join(ages)}\n"
        f"1507,2023,10,{','.join(ages.values())}\n4621,2023,10,{','.join(ages.values())}\n",
    )
    raw(population.TOTAL_FILE, "kommunenr,aar,befolkning\n4621,2023,10\n")
    folder = raw(
        sex_ratio.FILE,
        # The second is of a year without ages, the third without a ratio.
        "kommunenr,aar,kvinner_per_100_menn_20_39\n1507,2023,66.67\n1507,2001,90.0\n4621,2023,\n",
    )
    assert values(sex_ratio.load(folder)) == {
        ("women_20_39", "1507", 2023): 4,
        ("men_20_39", "1507", 2023): 6,
    }
