"""A small country of two municipalities and two towns in raw files, for what is made of the grids.

West (1001) and East (1002) meet at easting 10 000. The town of West lies on both sides of that border, with
cells that touch, a part behind one empty cell and a hamlet behind two. The town of East is 20 km away.
"""

from __future__ import annotations

import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
from shapely.geometry import box

from regionsenter.ingest import business_grid, charging, grid_figures, population_grid, services
from regionsenter.ingest.places import MUNICIPALITIES
from tests.ingest.raw_files import write

NORTH = 6_650_000
#: Column of cells east of easting 0: residents 2019. The border is between 39 and 40.
CELLS = {36: 40, 37: 90, 38: 60, 39: 20, 40: 30, 42: 35, 45: 80, 120: 50, 121: 8}
JOBS = {38: 100, 41: 0, 120: 30, 121: 12}
POINTS = {"WEST": (38, 300), "EAST": (120, 60)}


def cell(column: int) -> int:
    """The id of a cell in the row at :data:`NORTH`."""
    return (column * 250 + 2_000_000) * 10_000_000 + NORTH


def lonlat(column: int) -> tuple[float, float]:
    """Where the middle of a cell is."""
    middle = gpd.points_from_xy([column * 250 + 125], [NORTH + 125], crs=population_grid.CRS)
    point = middle.to_crs(4326)[0]
    return point.x, point.y


def write_world(raw: Path, east_population: int = 60) -> None:
    """Write every raw file that towns are made of."""
    years = [f"bef_{year}" for year in population_grid.YEARS]
    rows = [[cell(column), *[people] * len(years)] for column, people in CELLS.items()]
    _csv(raw, population_grid.GRID, pd.DataFrame(rows, columns=["ssbid250m", *years]))
    for year in business_grid.YEARS:
        jobs = pd.DataFrame(
            [(cell(column), 2, number) for column, number in JOBS.items()],
            columns=["SSBID250M", "est_tot", "emp_tot"],
        )
        _csv(raw, business_grid.GRID.format(year=year), jobs, sep=";")
    kilometres = {int(cell(column // 4 * 4)): 0 for column in CELLS}
    ages = pd.DataFrame(
        [(year, one, 10, 6.0, 4.0, 40.0) for year in (2010, 2019) for one in kilometres],
        columns=["aar", "ssbid1000m", "bef", "menn", "kvinner", "gjennomsnittsalder"],
    )
    _csv(raw, grid_figures.KILOMETRE_GRID, ages)
    point = [lonlat(POINTS[name][0]) for name in POINTS]
    settlements = pd.DataFrame(
        {
            "name": list(POINTS),
            "population": [300, east_population],
            "population:date": "2024-01-01",
            "ref:ssb_tettsted": ["1", "2"],
            "tettsted_main": ["1", "2"],
            "is_part": False,
            "kommunenummer": ["1001", "1002"],
            "lon": [lon for lon, _ in point],
            "lat": [lat for _, lat in point],
        }
    )
    _csv(raw, "geo/tettsteder_2024.csv", settlements)
    west = box(0, NORTH - 5_000, 10_000, NORTH + 5_000)
    east = box(10_000, NORTH - 5_000, 40_000, NORTH + 5_000)
    shapes = gpd.GeoDataFrame(
        {"kommunenummer": ["1001", "1002"]}, geometry=[west, east], crs=population_grid.CRS
    )
    write(raw, MUNICIPALITIES, json.dumps(json.loads(shapes.to_crs(4326).to_json())))
    at = dict(zip(("lon", "lat"), lonlat(37), strict=True))
    _csv(raw, charging.FILE, pd.DataFrame([{**at, "antall_ladepunkter": 4, "maks_kw": 150}]))
    school = {**at, "navn": "Skole", "kommunenr": "1001", "elever": 80, "trinn_fra": 1}
    schools = [{**school, "type": "grunnskole"}, {**school, "type": "vgs", "trinn_fra": 11}]
    _csv(raw, services.SCHOOLS, pd.DataFrame(schools))


def centre_table() -> pd.DataFrame:
    """The two centres as ``ingest.centres`` gives them, as far as towns ask."""
    lon, lat = zip(*(lonlat(column) for column, _ in POINTS.values()), strict=True)
    return pd.DataFrame(
        {
            "region_number": [901, 902],
            "slug": ["west", "east"],
            "name": ["West", "East"],
            "centre_municipalities": ["1001", "1002"],
            "municipalities": ["1001", "1002"],
            "settlement_code": ["1", "2"],
            "settlement_population": [300.0, 60.0],
            "settlement_date": ["2024-01-01", "2024-01-01"],
            "lon": lon,
            "lat": lat,
        }
    )


def population() -> pd.DataFrame:
    """Both municipalities grew by a tenth from 2019 to 2024."""
    rows = [
        (code, year, people) for code in ("1001", "1002") for year, people in ((2019, 100), (2024, 110))
    ]
    return pd.DataFrame(rows, columns=["code", "year", "value"])


def _csv(raw: Path, name: str, frame: pd.DataFrame, sep: str = ",") -> None:
    path = raw / name
    path.parent.mkdir(parents=True, exist_ok=True)
    frame.to_csv(path, index=False, sep=sep)
