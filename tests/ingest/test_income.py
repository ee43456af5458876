"""Median income, Ålesund with Haram."""

from __future__ import annotations

from regionsenter.ingest import income
from tests.ingest.raw_files import values, write


def test_income_of_2021_is_of_alesund_with_haram(tmp_path):
    write(
        tmp_path,
        income.FILE,
        "kommunenr,medianinntekt_2021,medianinntekt_2024\n1508,579000,691800\n1580,,701100\n",
    )
    found = {key[1:]: value for key, value in values(income.load(tmp_path)).items()}
    assert found == {("1507", 2021): 579_000, ("1508", 2024): 691_800, ("1580", 2024): 701_100}
