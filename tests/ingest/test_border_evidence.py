"""What tells that a border has moved (regionsenter/ingest/border_evidence.py)."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import box

from regionsenter.ingest import border_evidence
from regionsenter.ingest.border_evidence import (
    grid_steps,
    jumps,
    neighbours,
    unexplained,
)

CODES = ["1535", "1539", "4602"]


def frame(rows, first):
    """Persons by code, from the year ``first``."""
    return pd.DataFrame(rows, index=[first + i for i in range(len(next(iter(rows.values()))))]).T


def test_what_births_deaths_and_moves_leave_is_unexplained():
    population = frame({"1535": [6532, 6958], "1539": [7468, 7026]}, 2020)
    natural = frame({"1535": [4], "1539": [-40]}, 2020)
    net = frame({"1535": [10], "1539": [10]}, 2020)
    evidence = unexplained(population, natural, net)
    assert evidence.persons[2021].to_dict() == {"1535": 412, "1539": -412}
    assert list(evidence.finds) == [2021]


def test_a_jump_is_beyond_the_years_around_it():
    population = frame({"1511": [100 + 10 * i + (400 if i >= 6 else 0) for i in range(13)]}, 1996)
    natural = frame({"1511": [4] * 12}, 1996)
    evidence = jumps(population, natural)
    assert evidence.persons.loc["1511"][2002] == 400
    assert evidence.persons.loc["1511"].drop(2002).abs().max() == 0
    assert evidence.noise["1511"] == 1  # at least a person
    assert list(evidence.finds) == list(range(1997, 2003))


def test_a_step_of_the_cells_alone_is_not_one_of_the_municipality():
    """In 2008 the cells lack some hundred people in many places, and have them again the year after."""
    years = range(2002, 2020)
    population = pd.DataFrame({year: {"1535": 1000.0} for year in range(1996, 2027)})
    natural = pd.DataFrame({year: {"1535": 0.0} for year in range(1996, 2026)})
    cells = pd.DataFrame({year: {"1535": 600.0 if year == 2008 else 1000.0} for year in years})
    jump = jumps(population, natural)
    assert (grid_steps(population, cells, jump).persons == 0).all(axis=None)
    population.loc[:, range(2010, 2027)] += 300.0
    steps = grid_steps(population, cells, jumps(population, natural)).persons.loc["1535"]
    assert steps[2010] == 300 and steps.drop(2010).abs().max() == 0


@pytest.fixture
def municipalities():
    """Two that meet, and one 10 km off, in kilometres from a corner in UTM 33."""
    east, north = 200_000, 6_700_000
    shapes = [
        box(east + a, north, east + b, north + 5_000)
        for a, b in ((0, 5_000), (5_000, 9_000), (19_000, 22_000))
    ]
    frame = gpd.GeoDataFrame({"code": CODES}, geometry=shapes, crs=border_evidence.METRIC)
    return frame.to_crs(4326)


def test_municipalities_that_meet_are_neighbours(municipalities):
    assert neighbours(municipalities) == [("1535", "1539")]
