"""Moves by age, and the sex ratio."""

from __future__ import annotations

from regionsenter.ingest import cohorts, sex_ratio
from tests.ingest.raw_files import values


def test_cohorts_and_the_sex_ratio_are_read_as_they_are(raw):
    raw(cohorts.FILE, "kommunenr,aar,netto_16_24,netto_25_39\n0301,2025,5742,-2060\n")
    folder = raw(sex_ratio.FILE, "kommunenr,aar,kvinner_per_100_menn_20_39\n1507,2023,90.04\n")
    assert values(cohorts.load(folder)) == {
        ("cohort_change_16_24", "0301", 2025): 5742,
        ("cohort_change_25_39", "0301", 2025): -2060,
    }
    assert values(sex_ratio.load(folder)) == {("women_per_100_men_20_39", "1507", 2023): 90.04}
