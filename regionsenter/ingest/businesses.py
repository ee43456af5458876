"""Establishments and their employees: by municipality, and near the centre point.

Source: SSB's grid of 250 m. Held against SSB 07984 (jobs by municipality) the grid lacks a good part
of the employees of small municipalities, most in 2020 and 2021, and growth in the two agrees badly
(correlation 0.3 over 2022-2024): it is used for levels and shares, never for growth.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
from pyproj import Transformer

from regionsenter.geography.hinterland import LOCAL_RADIUS
from regionsenter.ingest.tidy import read_raw, tidy

MUNICIPAL = "statistics/virksomheter_ansatte_kommune2024_2013-2025.csv"
GRID = "statistics/bedrifter_250m/bedrifter_250m_{year}.csv.gz"
GRID_YEARS = (2015, 2020, 2025)
CELL = 250  # metres
#: Metres round the centre point, the same for all, as ``LOCAL_RADIUS`` is: a stated rule, not a border.
CORE_RADIUS = 1_000
UNKNOWN_PLACE = "9999"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``employees`` (persons by workplace) and ``establishments`` (count),
    2013-2017 and 2020-2025."""
    frame = read_raw(raw, MUNICIPAL, ["kommunenr", "aar", "ansatte", "virksomheter"])
    frame = frame[frame["kommunenr"] != UNKNOWN_PLACE]
    return pd.concat(
        [tidy(frame, "employees", "ansatte"), tidy(frame, "establishments", "virksomheter")],
        ignore_index=True,
    )


def read_grid(raw: Path, year: int) -> pd.DataFrame:
    """Cells of one year: easting, northing (centre, EPSG:32633), employees, establishments.

    The id is easting + 2 000 000 and northing of the lower left corner, seven digits each.
    """
    frame = read_raw(raw, GRID.format(year=year), ["SSBID250M", "emp_tot", "est_tot"], sep=";")
    cell = frame["SSBID250M"].astype("int64")
    return pd.DataFrame(
        {
            "easting": cell // 10_000_000 - 2_000_000 + CELL / 2,
            "northing": cell % 10_000_000 + CELL / 2,
            "employees": frame["emp_tot"].to_numpy(),
            "establishments": frame["est_tot"].to_numpy(),
        }
    )


def load_near_centres(raw: Path, centres: pd.DataFrame) -> pd.DataFrame:
    """Employees and establishments near each centre point, by year of the grid.

    A centre whose point lies between two towns (several settlement codes) is left out: a circle
    there holds neither.

    Parameters
    ----------
    centres
        Columns ``region_number``, ``settlement_code``, ``lon``, ``lat`` (WGS84).

    Returns
    -------
    DataFrame
        ``region_number``, ``component``, ``year``, ``value``: ``employees`` within :data:`LOCAL_RADIUS`,
        ``employees_1km`` and ``establishments_1km`` within :data:`CORE_RADIUS`.
    """
    centres = centres[~centres["settlement_code"].str.contains(";")]
    to_utm = Transformer.from_crs(4326, 32633, always_xy=True)
    x, y = to_utm.transform(centres["lon"].to_numpy(), centres["lat"].to_numpy())
    rows = []
    for year in GRID_YEARS:
        grid = read_grid(raw, year)
        for number, east, north in zip(centres["region_number"], x, y, strict=True):
            distance = np.hypot(grid["easting"] - east, grid["northing"] - north)
            near, core = grid[distance <= LOCAL_RADIUS], grid[distance <= CORE_RADIUS]
            rows += [
                (number, "employees", year, float(near["employees"].sum())),
                (number, "employees_1km", year, float(core["employees"].sum())),
                (number, "establishments_1km", year, float(core["establishments"].sum())),
            ]
    return pd.DataFrame(rows, columns=["region_number", "component", "year", "value"])
