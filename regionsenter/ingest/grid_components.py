"""The figures of the cells summed to municipalities of today, so that a hinterland of whole municipalities
is measured as the town and its surroundings are."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd

from regionsenter.ingest.grid_figures import Figure, grid_figures
from regionsenter.ingest.population_grid import cell_municipality

#: Registers in which a municipality without an entry is more likely lacking than without (Haram).
NONE_IS_UNKNOWN = ("grid_charging_points", "grid_fast_charging_points")
#: Decimals kept: of sums of people's shares of a cell and of years lived.
DECIMALS = 3


def load(raw: Path) -> pd.DataFrame:
    """Tidy components, a sum a municipality and year, of all of :func:`grid_figures`."""
    code = cell_codes(raw)
    return pd.concat(
        [tidy_sums(figure, code, name, "code") for name, figure in grid_figures(raw).items()],
        ignore_index=True,
    )


@lru_cache(maxsize=1)
def cell_codes(raw: Path) -> pd.Series:
    """The municipality of every cell that has a figure, by cell."""
    cells = np.unique(np.concatenate([figure.index.to_numpy() for figure in grid_figures(raw).values()]))
    return cell_municipality(raw, cells)


def tidy_sums(figure: Figure, group: pd.Series, component: str, key: str) -> pd.DataFrame:
    """``component, <key>, year, value``: the figure summed over each group of cells (index ``cell``).

    Every group has a row for each year, 0 where none of its cells has a figure; but of
    :data:`NONE_IS_UNKNOWN` it has none then.
    """
    mine = group.reindex(figure.index)
    sums = figure.groupby(mine.to_numpy()).sum().reindex(sorted(group.unique()), fill_value=0.0)
    long = sums.rename_axis(index=key, columns="year").stack().rename("value").reset_index()
    if component in NONE_IS_UNKNOWN:
        long = long[long["value"] > 0]
    long.insert(0, "component", component)
    return long.assign(value=long["value"].round(DECIMALS)).astype({"year": "int16", "value": "float64"})
