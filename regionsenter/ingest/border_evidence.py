"""What tells that a border between two municipalities has moved: people who came or went unexplained.

Three ways, each by what no other uses:

* ``components``: population change less births, deaths and net migration (2016-2024). What is left is
  a person or two, but where a border moved.
* ``grid``: residents of the 250 m cells of *today's* municipality against the published series
  (2002-2019, where the cells are exact): they part in the years before a move. The cells miss some
  people, and more in some years, so a step counts only as far as the published series has it too.
* ``jump``: a year's population change less births and deaths against the years around it (1986-). It
  is noisy, since net migration is in it, and the only way before 2002.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from regionsenter.ingest.population_grid import YEARS as GRID_YEARS
from regionsenter.ingest.population_grid import cell_municipality, read_population_grid
from regionsenter.ingest.tidy import read_raw

COMPONENTS_FILE = "statistics/befolkningskomponenter_2016-2024.csv"
BIRTHS_FILE = "statistics/fodte_dode_06913_1986-2024.csv"
#: Years round a year that its migration is held against.
WINDOW = 7
#: What makes a median absolute deviation the standard deviation of a normal distribution.
MAD_TO_SD = 1.4826
METRIC = 32633
#: Municipalities whose polygons (clipped to the coast) lie so near, in metres, are neighbours.
NEAR = 3_000


@dataclass(frozen=True, eq=False)
class Evidence:
    """One way's persons who came (+) or went (-) by municipality and first 1 January with the change.

    ``noise`` is one standard deviation of what it shows where nothing has moved, persons by
    municipality, and ``finds`` the years in which a move may be found by this way.
    """

    way: str
    persons: pd.DataFrame
    noise: pd.Series
    finds: range


def unexplained(population: pd.DataFrame, natural: pd.DataFrame, net: pd.DataFrame) -> Evidence:
    """The way ``components``. Frames of persons, code by year; what is of a year leads to the next."""
    left = {year + 1: population[year + 1] - population[year] - natural[year] - net[year] for year in net}
    persons = pd.DataFrame(left)
    noise = MAD_TO_SD * float((persons - persons.median()).abs().stack().median())
    years = sorted(persons.columns)
    return Evidence(
        "components", persons, pd.Series(max(noise, 1.0), persons.index), range(years[0], years[-1] + 1)
    )


def jumps(population: pd.DataFrame, natural: pd.DataFrame) -> Evidence:
    """The way ``jump``: net migration, and moved borders, beyond the median of the years around."""
    years = [year for year in natural if year + 1 in population]
    change = pd.DataFrame({y + 1: population[y + 1] - population[y] - natural[y] for y in years})
    usual = change.T.rolling(WINDOW, center=True, min_periods=WINDOW // 2 + 1).median().T
    persons = change - usual
    return Evidence("jump", persons, _spread(persons), range(years[0] + 1, GRID_YEARS[0] + 1))


def grid_steps(population: pd.DataFrame, cells: pd.DataFrame, jump: Evidence) -> Evidence:
    """The way ``grid``: steps of published less cells, no larger than the published jump of that year."""
    steps = (population[cells.columns] - cells).diff(axis=1).iloc[:, 1:]
    published = jump.persons.reindex(index=steps.index, columns=steps.columns)
    agree = np.sign(steps) == np.sign(published)
    smaller = np.sign(steps) * np.minimum(steps.abs(), published.abs())
    persons = smaller.where(agree, 0.0).where(steps.notna() & published.notna())
    return Evidence("grid", persons, _spread(steps), range(GRID_YEARS[0] + 1, GRID_YEARS[-1] + 1))


def residents_in_cells(raw: Path) -> pd.DataFrame:
    """Residents of the cells of today's municipalities: persons, code by year of :data:`GRID_YEARS`.

    Raises RawFileError if a file is missing.
    """
    cells = read_population_grid(raw)
    return cells.groupby(cell_municipality(raw, cells.index.to_numpy())).sum()


def neighbours(municipalities: gpd.GeoDataFrame) -> list[tuple[str, str]]:
    """Pairs of codes, the lower first, of municipalities within :data:`NEAR` metres of each other."""
    shapes = municipalities[["code", "geometry"]].to_crs(METRIC)
    pairs = gpd.sjoin(shapes, shapes, predicate="dwithin", distance=NEAR)
    both = zip(pairs["code_left"], pairs["code_right"], strict=True)
    return sorted((one, other) for one, other in both if one < other)


def natural_increase(raw: Path) -> pd.DataFrame:
    """Births less deaths in the year: persons, code by year."""
    frame = read_raw(raw, BIRTHS_FILE, ["kommunenr", "aar", "fodselsoverskudd"])
    return frame.pivot(index="kommunenr", columns="aar", values="fodselsoverskudd")


def net_migration(raw: Path) -> pd.DataFrame:
    """Net migration in the year: persons, code by year."""
    frame = read_raw(raw, COMPONENTS_FILE, ["kommunenr", "aar", "netto_innflytting"])
    return frame.pivot(index="kommunenr", columns="aar", values="netto_innflytting")


def _spread(persons: pd.DataFrame) -> pd.Series:
    """One robust standard deviation by municipality, at least a person."""
    return (MAD_TO_SD * persons.abs().median(axis=1)).clip(lower=1.0)
