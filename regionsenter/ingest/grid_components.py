"""The figures of the cells summed to municipalities of today, so that a hinterland of whole municipalities
is measured as the town and its surroundings are."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd

from regionsenter.ingest.grid_figures import grid_figures
from regionsenter.ingest.population_grid import cell_municipality

#: A municipality without a charging point is more likely lacking from the register than without (Haram): it
#: has none of these figures.
CHARGING = ("grid_charging_points", "grid_fast_charging_points")
#: Decimals kept: of sums of people's shares of a cell and of years lived.
DECIMALS = 3


def load(raw: Path) -> pd.DataFrame:
    """Tidy components, a sum a municipality and year, of all of :func:`grid_figures`."""
    code = cell_codes(raw)
    sums = [tidy_sums(figure, code, name, "code") for name, figure in grid_figures(raw).items()]
    table = pd.concat(sums, ignore_index=True)
    listed = table.loc[table["component"].eq(CHARGING[0]) & (table["value"] > 0), "code"]
    return table[~table["component"].isin(CHARGING) | table["code"].isin(listed)].reset_index(drop=True)


@lru_cache(maxsize=1)
def cell_codes(raw: Path) -> pd.Series:
    """The municipality of every cell that has a figure, by cell."""
    cells = np.unique(np.concatenate([figure.index.to_numpy() for figure in grid_figures(raw).values()]))
    return cell_municipality(raw, cells)


def tidy_sums(figure: pd.DataFrame, group: pd.Series, component: str, key: str) -> pd.DataFrame:
    """``component, <key>, year, value``: the figure summed over each group of cells (index ``cell``).

    Every group has a row for each year, 0 where none of its cells has a figure.
    """
    mine = group.reindex(figure.index)
    sums = figure.groupby(mine.to_numpy()).sum().reindex(sorted(group.unique()), fill_value=0.0)
    long = sums.rename_axis(index=key, columns="year").stack().rename("value").reset_index()
    long.insert(0, "component", component)
    return long.assign(value=long["value"].round(DECIMALS)).astype({"year": "int16", "value": "float64"})
