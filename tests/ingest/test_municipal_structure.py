"""Municipalities, small ones, and those under state control."""

from __future__ import annotations

from regionsenter.ingest import municipal_structure, population
from tests.ingest.raw_files import values


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
