"""Who lives within so many minutes of a centre (regionsenter/ingest/grid_reach.py)."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regionsenter.geography.drive_times import REACH_LIMITS
from regionsenter.ingest.grid_reach import gathered, shares
from regionsenter.ingest.population_grid import cell_of
from regionsenter.ingest.road_paths import minutes_to_points, minutes_within
from tests.ingest.test_road_network import at, link, made


def cells(*middles):
    return cell_of(*np.array(middles, dtype=float).T)


def test_people_are_gathered_to_a_kilometre_at_their_middle_and_within_their_municipality():
    ids = cells((300_125, 6_650_125), (300_375, 6_650_125), (300_875, 6_650_875), (301_125, 6_650_125))
    residents = pd.Series([30.0, 10.0, 5.0, 0.0], index=ids)
    code = pd.Series(["1001", "1001", "1002", "1002"], index=ids)
    found = gathered(residents, code)
    assert found[["code", "residents"]].to_numpy().tolist() == [["1001", 40.0], ["1002", 5.0]]
    east = found["lon"].iloc[0]
    alone = gathered(pd.Series([1.0], index=ids[:1]), code[:1])["lon"].iloc[0]
    assert alone < east < gathered(pd.Series([1.0], index=ids[1:2]), code[1:2])["lon"].iloc[0]


def test_shares_are_of_the_municipality_and_nobody_is_no_row():
    people = pd.DataFrame({"code": ["1001", "1001", "1002"], "residents": [75.0, 25.0, 10.0]})
    minutes = np.array([[10.0, 40.0, np.nan], [np.nan, np.nan, 60.0]])
    found = shares(people, minutes, np.array(["a", "b"])).set_index(["slug", "code", "minutes"])["share"]
    expected = {("a", "1001", m): 0.75 if m < 45 else 1.0 for m in REACH_LIMITS} | {("b", "1002", 60): 1.0}
    assert found.to_dict() == pytest.approx(expected)


def test_within_a_limit_the_minutes_are_those_of_the_paths_and_beyond_there_are_none():
    roads = made(link((0, 0), (20, 0)), link((20, 0), (60, 0), number=2.0))
    origins, places = at((0, 0)), at((5, 0), (18, 0.3), (55, 0), (30, 40))
    every = minutes_to_points(roads, origins, places)[0]
    near = minutes_within(roads, origins, places, 30)[0]
    assert np.isnan(every[3]) and every[2] > 30
    assert near[:2] == pytest.approx(every[:2]) and np.isnan(near[2:]).all()
