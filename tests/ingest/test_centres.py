"""Centres of the regions: parts of settlements, and what is decided by hand."""

from __future__ import annotations

from regionsenter.ingest import centres
from tests.ingest.raw_files import write

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
