"""Farmland in use."""

from __future__ import annotations

from regionsenter.ingest import farmland
from tests.ingest.raw_files import values


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
