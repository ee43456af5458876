"""Cells of the population grid: where they are and which municipality they lie in."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography.towns import CELL
from regionsenter.ingest.population_grid import (
    GRID,
    YEARS,
    cell_middles,
    cell_municipality,
    cell_of,
    read_population_grid,
)
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.town_world import NORTH, cell, write_world


def test_an_id_is_the_lower_left_corner_of_the_cell():
    assert cell_middles(np.array([19_250_006_618_000])).tolist() == [[-74_875, 6_618_125]]


@given(st.floats(-200_000, 1_200_000), st.floats(6_400_000, 7_999_000))
def test_a_point_lies_in_the_cell_that_it_is_said_to(easting, northing):
    middle = cell_middles(cell_of(np.array([easting]), np.array([northing])))[0]
    assert np.abs(middle - [easting, northing]).max() <= CELL / 2


def test_no_residents_is_nought_and_no_later_year_is_read(tmp_path):
    write_world(tmp_path)
    grid = read_population_grid.__wrapped__(tmp_path)
    assert tuple(grid.columns) == YEARS == tuple(range(2002, 2020))
    whole = pd.read_csv(tmp_path / GRID)
    empty = whole.assign(**{f"bef_{year}": None for year in YEARS})
    empty.to_csv(tmp_path / GRID, index=False)
    assert (read_population_grid.__wrapped__(tmp_path) == 0).all(axis=None)


def test_a_cell_listed_twice_is_refused(tmp_path):
    write_world(tmp_path)
    whole = pd.read_csv(tmp_path / GRID)
    pd.concat([whole, whole[:1]]).to_csv(tmp_path / GRID, index=False)
    with pytest.raises(RawFileError, match="listed twice"):
        read_population_grid.__wrapped__(tmp_path)


def test_a_cell_is_of_the_municipality_its_middle_is_in_else_of_the_nearest(tmp_path):
    write_world(tmp_path)
    at_sea = (400 * 250 + 2_000_000) * 10_000_000 + NORTH  # 60 km east of the polygons
    found = cell_municipality(tmp_path, np.array([cell(39), cell(40), at_sea]))
    assert found.to_dict() == {cell(39): "1001", cell(40): "1002", at_sea: "1002"}
    assert isinstance(found, pd.Series) and found.index.name == "cell"
