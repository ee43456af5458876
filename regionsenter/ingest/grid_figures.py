"""What is known of every cell of 250 m, by component and year: what towns and municipalities are summed of.

All figures are additive, so that a town, the rest of its municipality and a hinterland of whole
municipalities are measured alike. Sources: SSB's grids of residents (250 m and 1 km) and of
establishments; schools Udir, charging stations NOBIL, by coordinate.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd
from pyproj import Transformer
from scipy.spatial import cKDTree

from regionsenter.geography.towns import CELL
from regionsenter.ingest import business_grid, charging, population_grid, services
from regionsenter.ingest.population_grid import CRS, cell_middles, cell_of
from regionsenter.ingest.tidy import RawFileError, read_raw

KILOMETRE_GRID = "statistics/befolkning_rutenett/befolkning_1km_2010_2019.csv.gz"
AGE_YEARS = (2010, 2019)
SEX_YEAR = 2019
#: Residents of a cell from which it counts as dense.
DENSE = 50
#: Years of a mean of jobs, the last one named: three, for one year jumps with who is counted where.
MEAN_OF = 3
#: 2020 is not complete in the grid of establishments, and is in no mean.
INCOMPLETE = 2020
#: Straight-line metres within which a school counts as near.
NEAR_PRIMARY, NEAR_UPPER = 1_000, 5_000


@lru_cache(maxsize=1)
def grid_figures(raw: Path) -> dict[str, pd.DataFrame]:
    """Component to its figures: index ``cell`` (SSB's id), a column a year; no figure is 0.

    ``grid_residents``, ``grid_residents_dense`` (in cells of at least :data:`DENSE`) and
    ``grid_inhabited_km2`` 2002-2019; ``grid_residents_latest``, the residents of the year or, after 2019,
    of 2019; ``grid_jobs`` and ``grid_establishments`` of single years, ``grid_jobs_mean`` and
    ``grid_establishments_mean`` of :data:`MEAN_OF`; ``grid_age_sum`` (years lived) and
    ``grid_age_residents`` (residents whose age is known); ``grid_men``, ``grid_women``;
    ``grid_charging_points``, ``grid_fast_charging_points``, ``grid_pupils``;
    ``grid_residents_near_primary``, ``grid_residents_near_upper``.

    Raises
    ------
    RawFileError
        If a raw file is missing or not as expected.
    """
    residents = population_grid.read_population_grid(raw)
    businesses = business_grid.read_business_grid(raw)
    jobs, establishments = businesses["employees"], businesses["establishments"]
    latest = residents[residents.columns[-1]]
    return {
        "grid_residents": residents,
        "grid_residents_dense": residents.where(residents >= DENSE, 0.0),
        "grid_inhabited_km2": (residents > 0) * (CELL / 1_000) ** 2,
        "grid_residents_latest": latest_residents(residents, min(jobs.columns), charging.YEAR),
        "grid_jobs": jobs,
        "grid_establishments": establishments,
        "grid_jobs_mean": mean_of_years(jobs),
        "grid_establishments_mean": mean_of_years(establishments),
        **_by_kilometre(raw, residents),
        **_chargers(raw),
        **_schools(raw, latest),
    }


def latest_residents(residents: pd.DataFrame, first: int, last: int) -> pd.DataFrame:
    """Residents of each year from ``first`` to ``last``; after the last exact year, of that one."""
    exact = residents.columns[-1]
    return pd.DataFrame({year: residents[min(year, exact)] for year in range(first, last + 1)})


def mean_of_years(figure: pd.DataFrame) -> pd.DataFrame:
    """Means of :data:`MEAN_OF` years on end, by the last; none where a year lacks or is incomplete."""
    means = {}
    for last in figure.columns:
        span = [*range(last - MEAN_OF + 1, last + 1)]
        if INCOMPLETE not in span and set(span) <= set(figure.columns):
            means[last] = figure[span].mean(axis=1)
    return pd.DataFrame(means)


def _by_kilometre(raw: Path, residents: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Age and sex of 1 km cells, handed out to their 250 m cells by residents.

    Where a cell's mean age is hidden (under five residents) its residents are not counted either.
    """
    columns = ["aar", "ssbid1000m", "bef", "menn", "kvinner", "gjennomsnittsalder"]
    frame = read_raw(raw, KILOMETRE_GRID, columns)
    easting, northing = cell_middles(residents.index.to_numpy()).T
    around = cell_of(easting, northing, size=1_000)
    age_sum, age_residents = {}, {}
    for year in AGE_YEARS:
        of_year = frame[frame["aar"] == year].set_index("ssbid1000m")
        age = of_year["gjennomsnittsalder"].reindex(around).to_numpy()
        known = ~np.isnan(age)
        age_residents[year] = residents[year] * known
        age_sum[year] = residents[year] * np.where(known, age, 0.0)
    of_year = frame[frame["aar"] == SEX_YEAR].set_index("ssbid1000m")
    here = residents[SEX_YEAR]
    together = here.groupby(around).transform("sum").to_numpy()
    part = np.divide(here.to_numpy(), together, out=np.zeros(len(here)), where=together > 0)
    sexes = {
        name: pd.DataFrame(
            {SEX_YEAR: part * of_year[column].reindex(around).fillna(0.0).to_numpy()}, residents.index
        )
        for name, column in (("grid_men", "menn"), ("grid_women", "kvinner"))
    }
    return {
        "grid_age_sum": pd.DataFrame(age_sum),
        "grid_age_residents": pd.DataFrame(age_residents),
        **sexes,
    }


def _chargers(raw: Path) -> dict[str, pd.DataFrame]:
    frame = read_raw(raw, charging.FILE, ["lon", "lat", "antall_ladepunkter", "maks_kw"])
    points = frame["antall_ladepunkter"]
    fast = points.where(frame["maks_kw"] >= charging.FAST_KW, 0)
    return {
        "grid_charging_points": _at_points(frame, points, charging.YEAR),
        "grid_fast_charging_points": _at_points(frame, fast, charging.YEAR),
    }


def _schools(raw: Path, residents: pd.Series) -> dict[str, pd.DataFrame]:
    """Pupils where their primary or lower secondary school is, and who lives near a school."""
    year = services.SCHOOL_YEAR
    frame = read_raw(raw, services.SCHOOLS, ["lon", "lat", "type", "elever", "trinn_fra"])
    basic = frame[frame["type"].isin(["grunnskole", "begge"]) & (frame["elever"] > 0)]
    primary = basic[basic["trinn_fra"] == 1]
    if primary.empty:
        raise RawFileError(f"{raw / services.SCHOOLS}: has no school from the first grade")
    upper = services.ordinary_upper_secondary(raw)
    return {
        "grid_pupils": _at_points(basic, basic["elever"], year),
        "grid_residents_near_primary": _near(residents, primary, NEAR_PRIMARY, year),
        "grid_residents_near_upper": _near(residents, upper, NEAR_UPPER, year),
    }


def _near(residents: pd.Series, points: pd.DataFrame, metres: float, year: int) -> pd.DataFrame:
    """Residents of the cells whose middle has one of ``points`` within so many ``metres``."""
    away, _ = cKDTree(_to_grid(points)).query(cell_middles(residents.index.to_numpy()))
    return residents.where(away <= metres, 0.0).to_frame(year)


def _at_points(points: pd.DataFrame, values: pd.Series, year: int) -> pd.DataFrame:
    """The sum of ``values`` at the ``points`` (``lon``, ``lat``) of each cell."""
    cells = cell_of(*_to_grid(points).T)
    return values.astype(float).groupby(pd.Index(cells, name="cell")).sum().to_frame(year)


def _to_grid(points: pd.DataFrame) -> np.ndarray:
    to_grid = Transformer.from_crs(4326, CRS, always_xy=True)
    return np.stack(to_grid.transform(points["lon"].to_numpy(), points["lat"].to_numpy()), axis=1)
