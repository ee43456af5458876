"""Education, of two definitions."""

from __future__ import annotations

from regionsenter.ingest import education
from tests.ingest.raw_files import PROFILE, values


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
