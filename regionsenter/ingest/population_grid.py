"""Residents by cell of 250 m, and which municipality of today a cell lies in.

Source: SSB, population on grid. 2002-2019 are exact counts. From 2020 SSB publishes every cell under
10 residents as 5, so that a sum of cells is none of residents: no later year is read.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from regionsenter.geography.towns import CELL
from regionsenter.ingest.places import MUNICIPALITIES, read_geometry
from regionsenter.ingest.tidy import RawFileError, read_raw

GRID = "statistics/befolkning_rutenett/befolkning_250m_2002-2019_2022.csv.gz"
YEARS = tuple(range(2002, 2020))
#: SSB's ids of cells are in UTM zone 33.
CRS = 32633
#: What an id adds to the easting, and the step from northing to easting in it.
EAST_OFFSET, EAST_STEP = 2_000_000, 10_000_000


@lru_cache(maxsize=1)
def read_population_grid(raw: Path) -> pd.DataFrame:
    """Residents 1 January by cell and year, persons.

    Returns
    -------
    DataFrame
        Index ``cell`` (SSB's id as a whole number), ascending; a column for each of :data:`YEARS` (int).
        0 is a cell without residents.

    Raises
    ------
    RawFileError
        If the file is missing, lacks a year or lists a cell twice.
    """
    columns = {f"bef_{year}": year for year in YEARS}
    frame = read_raw(raw, GRID, ["ssbid250m", *columns]).rename(columns={"ssbid250m": "cell"})
    if frame["cell"].duplicated().any():
        raise RawFileError(f"{raw / GRID}: a cell is listed twice")
    frame = frame.astype({"cell": "int64"}).set_index("cell").rename(columns=columns)
    return frame[list(YEARS)].fillna(0.0).sort_index()


def cell_middles(cells: np.ndarray, size: int = CELL) -> np.ndarray:
    """Middles (n x 2: easting and northing, EPSG:32633) of cells of ``size`` metres, by their ids."""
    corners = np.stack([cells // EAST_STEP - EAST_OFFSET, cells % EAST_STEP], axis=1)
    return corners + size / 2


def cell_of(easting: np.ndarray, northing: np.ndarray, size: int = CELL) -> np.ndarray:
    """The ids of the cells that points (EPSG:32633) lie in."""
    west = np.floor(np.asarray(easting) / size).astype("int64") * size
    south = np.floor(np.asarray(northing) / size).astype("int64") * size
    return (west + EAST_OFFSET) * EAST_STEP + south


def cell_municipality(raw: Path, cells: np.ndarray) -> pd.Series:
    """The code of the municipality that each cell's middle lies in, by cell.

    The polygons are clipped to the coast: a cell with its middle outside them all (islets, quays) is of
    the nearest one, and one on a border of the lower code.

    Parameters
    ----------
    cells
        Ids, each once.
    """
    shapes = read_geometry(raw, MUNICIPALITIES)[["kommunenummer", "geometry"]].to_crs(CRS)
    shapes = shapes.sort_values("kommunenummer", ignore_index=True)
    points = gpd.GeoDataFrame(
        geometry=gpd.points_from_xy(*cell_middles(cells).T, crs=CRS), index=pd.Index(cells, name="cell")
    )
    inside = gpd.sjoin(points, shapes, predicate="intersects")
    outside = gpd.sjoin_nearest(points.drop(inside.index.unique()), shapes)
    found = pd.concat([inside, outside])["kommunenummer"].sort_values(kind="stable")
    return found[~found.index.duplicated()].reindex(cells).rename("code")
