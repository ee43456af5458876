"""Births and deaths."""

from __future__ import annotations

from regionsenter.ingest import vital_statistics
from tests.ingest.raw_files import values


def test_births_and_deaths_of_alesund_2020_to_2023_are_with_haram(raw):
    folder = raw(
        vital_statistics.FILE,
        "kommunenr,aar,levendefodte,dode\n1508,2023,651,537\n1508,2024,579,444\n0301,2024,9,10\n",
    )
    found = values(vital_statistics.load(folder))
    assert found[("births", "1507", 2023)] == 651 and ("births", "1508", 2023) not in found
    assert found[("natural_increase", "1508", 2024)] == 135
    assert found[("natural_increase", "0301", 2024)] == -1
