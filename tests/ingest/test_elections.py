"""Turnout at municipal elections."""

from __future__ import annotations

from regionsenter.ingest import elections
from tests.ingest.raw_files import values


def test_elections_before_2019_and_impossible_rows_are_left_out(raw):
    folder = raw(
        elections.FILE,
        "kom2024,aar,stemmeberettigede,avgitte_stemmer\n0301,2015,500,400\n1508,2019,51153,31101\n"
        "5622,2019,1493000,900000\n1508,2023,45631,28337\n",
    )
    found = values(elections.load(folder))
    assert set(key[1:] for key in found) == {("1507", 2019), ("1508", 2023)}
    assert found[("votes_cast", "1507", 2019)] == 31_101
