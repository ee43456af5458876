"""Employees in establishments: by municipality, and near the centre point. Source: SSB grid 250 m."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
from pyproj import Transformer

from regionsenter.ingest.tidy import read_raw, tidy

MUNICIPAL = "statistics/virksomheter_ansatte_kommune2024_2013-2025.csv"
GRID = "statistics/bedrifter_250m/bedrifter_250m_{year}.csv.gz"
GRID_YEARS = (2015, 2020, 2025)
CELL = 250  # metres
RADIUS = 2_000  # metres round the centre point, the same for all: a stated rule, not a border
UNKNOWN_PLACE = "9999"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``employees`` 2013-2017 and 2020-2025, persons by municipality of workplace."""
    frame = read_raw(raw, MUNICIPAL, ["kommunenr", "aar", "ansatte"])
    return tidy(frame[frame["kommunenr"] != UNKNOWN_PLACE], "employees", "ansatte")


def read_grid(raw: Path, year: int) -> pd.DataFrame:
    """Cells of one year: easting, northing (centre of the cell, EPSG:32633), employees.

    The id is easting + 2 000 000 and northing of the lower left corner, seven digits each.
    """
    frame = read_raw(raw, GRID.format(year=year), ["SSBID250M", "emp_tot"], sep=";")
    cell = frame["SSBID250M"].astype("int64")
    return pd.DataFrame(
        {
            "easting": cell // 10_000_000 - 2_000_000 + CELL / 2,
            "northing": cell % 10_000_000 + CELL / 2,
            "employees": frame["emp_tot"].to_numpy(),
        }
    )


def load_near_centres(raw: Path, centres: pd.DataFrame) -> pd.DataFrame:
    """Employees within :data:`RADIUS` of each centre point.

    Parameters
    ----------
    centres
        Columns ``region_number``, ``lon``, ``lat`` (WGS84).

    Returns
    -------
    DataFrame
        ``region_number``, ``component`` ("employees"), ``year``, ``value`` (persons).
    """
    to_utm = Transformer.from_crs(4326, 32633, always_xy=True)
    x, y = to_utm.transform(centres["lon"].to_numpy(), centres["lat"].to_numpy())
    rows = []
    for year in GRID_YEARS:
        grid = read_grid(raw, year)
        for number, east, north in zip(centres["region_number"], x, y, strict=True):
            near = np.hypot(grid["easting"] - east, grid["northing"] - north) <= RADIUS
            rows.append((number, "employees", year, float(grid["employees"][near].sum())))
    return pd.DataFrame(rows, columns=["region_number", "component", "year", "value"])
