"""Where a town ends, on cells in a row."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.geography.towns import TownLimits
from regionsenter.ingest.town_cells import town_cells
from tests.ingest.town_world import NORTH, cell


def row(**residents: int) -> pd.DataFrame:
    """Cells by column: ``c3=20`` has 20 residents and no jobs."""
    return pd.DataFrame(
        {"residents": list(residents.values()), "jobs": 0.0},
        index=pd.Index([cell(int(name[1:])) for name in residents], name="cell"),
    )


def point(**columns: tuple[int, int]) -> pd.DataFrame:
    """Settlements at the middle of a column, with a population."""
    return pd.DataFrame(
        {
            "easting": [column * 250 + 125.0 for column, _ in columns.values()],
            "northing": NORTH + 125.0,
            "population": [float(people) for _, people in columns.values()],
        },
        index=list(columns),
    )


def columns(owner: pd.Series, name: str) -> list[int]:
    return [int(one // 10_000_000 - 2_000_000) // 250 for one in owner.index[owner == name]]


@pytest.mark.parametrize(
    ("cells", "inside"),
    [
        (row(c0=40, c1=10, c2=9), [0, 1]),  # 10 residents are the least
        (row(c0=40, c2=30), [0, 2]),  # one empty cell between two parts
        (row(c0=40, c3=30), [0]),  # two are too many
        (row(c0=40, c2=29), [0]),  # and so is a part of under 30 residents
        (row(c0=40, c1=12, c3=30), [0, 1, 3]),
    ],
)
def test_cells_that_touch_and_parts_behind_one_empty_cell(cells, inside):
    assert columns(town_cells(cells, point(a=(0, 100))), "a") == inside


def test_jobs_make_a_cell_of_the_town_too():
    cells = row(c0=40, c1=0)
    cells.loc[cell(1), "jobs"] = 10
    assert columns(town_cells(cells, point(a=(0, 100))), "a") == [0, 1]


def test_the_town_is_the_most_populous_part_within_a_kilometre_of_the_point():
    cells = row(c0=12, c4=40, c5=40, c9=900)
    assert columns(town_cells(cells, point(a=(1, 100))), "a") == [4, 5]  # not 9, 2 km away
    assert town_cells(cells, point(a=(30, 100))).empty


def test_a_part_of_two_settlements_is_shared_as_if_both_were_equally_dense():
    cells = row(**{f"c{column}": 50 for column in range(10)})
    equal = town_cells(cells, point(a=(0, 100), b=(9, 100)))
    assert columns(equal, "a") == [0, 1, 2, 3, 4] and columns(equal, "b") == [5, 6, 7, 8, 9]
    larger = town_cells(cells, point(a=(0, 400), b=(9, 100)))  # twice the radius
    assert columns(larger, "a") == [0, 1, 2, 3, 4, 5, 6]


def test_other_limits_give_another_town():
    cells = row(c0=40, c1=5, c3=30)
    assert columns(town_cells(cells, point(a=(0, 100)), TownLimits(residents=5)), "a") == [0, 1, 3]
    assert columns(town_cells(cells, point(a=(0, 100)), TownLimits(residents=5, reach=0)), "a") == [0, 1]
