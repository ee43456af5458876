"""The grid of establishments."""

from __future__ import annotations

import pytest

from regionsenter.ingest import business_grid
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.town_world import JOBS, cell, write_world


def test_employees_and_establishments_by_cell_and_year(tmp_path):
    write_world(tmp_path)
    found = business_grid.read_business_grid.__wrapped__(tmp_path)
    assert found["employees"][2025].to_dict() == {cell(column): jobs for column, jobs in JOBS.items()}
    assert (found["establishments"] == 2).all(axis=None)
    assert tuple(found["employees"].columns) == business_grid.YEARS
    assert not {2018, 2019} & set(business_grid.YEARS)


def test_a_missing_year_is_named(tmp_path):
    write_world(tmp_path)
    (tmp_path / business_grid.GRID.format(year=2021)).unlink()
    with pytest.raises(RawFileError, match="bedrifter_250m_2021"):
        business_grid.read_business_grid.__wrapped__(tmp_path)
