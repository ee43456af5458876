"""Employees and establishments by cell of 250 m. Source: SSB, establishments on grid.

Large employers are often counted at their head office, and move from one year to the next without anybody
having moved: what is read out of it is levels and means of years. 2018 and 2019 do not exist,
and 2020, the first after a break, is not complete.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw

GRID = "statistics/bedrifter_250m/bedrifter_250m_{year}.csv.gz"
YEARS = (*range(2013, 2018), *range(2020, 2026))
#: Figure to its column in the files.
COLUMNS = {"employees": "emp_tot", "establishments": "est_tot"}


@lru_cache(maxsize=1)
def read_business_grid(raw: Path) -> dict[str, pd.DataFrame]:
    """``employees`` (persons) and ``establishments`` (count), each cells by :data:`YEARS`.

    The index is ``cell`` (SSB's id, as in the population grid), ascending; 0 is none in the cell.

    Raises
    ------
    RawFileError
        If a file is missing or lacks a column.
    """
    years = {}
    for year in YEARS:
        frame = read_raw(raw, GRID.format(year=year), ["SSBID250M", *COLUMNS.values()], sep=";")
        frame = frame.astype({"SSBID250M": "int64"}).set_index("SSBID250M").rename_axis("cell")
        years[year] = frame.groupby(level=0).sum()
    return {
        figure: pd.DataFrame({year: cells[column] for year, cells in years.items()})
        .sort_index()
        .fillna(0.0)
        for figure, column in COLUMNS.items()
    }
