"""What is known below municipal level, by centre: settlement population, and what lies near the middle.

The middle is the settlement's point; where two towns are one centre there is one in each, and what is
near either counts once.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from scipy.spatial import cKDTree

from regionsenter.geography.hinterland import LOCAL_RADIUS
from regionsenter.ingest.grid_components import cell_codes, tidy_sums
from regionsenter.ingest.grid_figures import grid_figures
from regionsenter.ingest.population_grid import cell_middles
from regionsenter.ingest.towns import Towns

#: Component of this table to the cells' figure and the metres from the middle, the same for all: a stated
#: rule, not a border.
CIRCLES: dict[str, tuple[str, int]] = {
    "employees": ("grid_jobs", LOCAL_RADIUS),
    "employees_1km": ("grid_jobs", 1_000),
    "establishments_1km": ("grid_establishments", 1_000),
    "residents_1km": ("grid_residents", 1_000),
    "residents_5km": ("grid_residents", 5_000),
    "residents_10km": ("grid_residents", 10_000),
}
#: The town's own, as far as it lies in its centre municipality or its region: parts of those wholes.
TOWN_PARTS: dict[str, tuple[str, str]] = {
    "town_residents_municipality": ("grid_residents", "centre_municipalities"),
    "town_residents_region": ("grid_residents", "municipalities"),
    "town_jobs_region": ("grid_jobs_mean", "municipalities"),
}


def load(raw: Path, centres: pd.DataFrame, towns: Towns) -> pd.DataFrame:
    """``slug, component, year, value``: ``population`` of the settlement in the year it is dated, what is
    within :data:`CIRCLES` (employees and residents in persons, establishments), and :data:`TOWN_PARTS`."""
    figures = grid_figures(raw)
    listed = centres[centres["settlement_population"].notna()]
    population = pd.DataFrame(
        {
            "slug": listed["slug"],
            "component": "population",
            "year": listed["settlement_date"].str[:4].astype("int16"),
            "value": listed["settlement_population"],
        }
    )
    parts = [population]
    for component, (figure, metres) in CIRCLES.items():
        parts.append(within(figures[figure], towns.middles, metres).assign(component=component))
    slug, code = towns.cells["slug"], cell_codes(raw)
    for component, (figure, column) in TOWN_PARTS.items():
        home = dict(zip(centres["slug"], centres[column].str.split(";"), strict=True))
        own = slug[[code[cell] in home[centre] for cell, centre in slug.items()]]
        parts.append(tidy_sums(figures[figure], own, component, "slug"))
    both = pd.concat(parts)[["slug", "component", "year", "value"]]
    both = both.astype({"year": "int16", "value": "float64"})
    return both.sort_values(["slug", "component", "year"], ignore_index=True)


def within(figure: pd.DataFrame, middles: pd.DataFrame, metres: float) -> pd.DataFrame:
    """``slug, year, value``: the figure of the cells whose middle is within so many metres of a middle."""
    tree = cKDTree(cell_middles(figure.index.to_numpy()))
    rows = []
    for slug, points in middles.groupby("slug"):
        near = tree.query_ball_point(points[["easting", "northing"]].to_numpy(), metres)
        cells = sorted({cell for of_point in near for cell in of_point})
        for year, value in figure.iloc[cells].sum().items():
            rows.append((slug, year, value))
    return pd.DataFrame(rows, columns=["slug", "year", "value"])
