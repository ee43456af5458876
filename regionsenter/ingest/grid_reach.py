"""How much of each municipality lives within so many minutes of a regional centre.

Source: SSB, population on grid (250 m, 1 January 2019, the last year with every cell), gathered to cells of
1 km, each at the middle of its people; minutes by the road model (modelled, Kartverket N1000). A cell
farther than :data:`road_paths.MAX_ACCESS` from every road is out of reach.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from regionsenter.geography.drive_times import REACH_LIMITS
from regionsenter.ingest.grid_components import cell_codes
from regionsenter.ingest.population_grid import CRS, YEARS, cell_middles, read_population_grid
from regionsenter.ingest.road_network import Network
from regionsenter.ingest.road_paths import minutes_within

#: Metres: the side of the cells that people are gathered to.
SIDE = 1_000


def load(raw: Path, roads: Network, centres: pd.DataFrame) -> pd.DataFrame:
    """``slug, code, minutes, share``: the part (0-1) of a municipality's residents within so many minutes
    of a centre's point, for each of :data:`REACH_LIMITS`; no row where nobody is."""
    people = gathered(read_population_grid(raw)[YEARS[-1]], cell_codes(raw))
    minutes = minutes_within(
        roads, centres[["lon", "lat"]].to_numpy(), people[["lon", "lat"]].to_numpy(), max(REACH_LIMITS)
    )
    return shares(people, minutes, centres["slug"].to_numpy())


def gathered(residents: pd.Series, code: pd.Series) -> pd.DataFrame:
    """Residents of cells of :data:`SIDE` within each municipality: ``code, residents, lon, lat``.

    Parameters
    ----------
    residents
        Persons by cell of 250 m.
    code
        The municipality of each cell.
    """
    lived = residents[residents > 0]
    middles = cell_middles(lived.index.to_numpy())
    frame = pd.DataFrame(
        {
            "code": code.reindex(lived.index).to_numpy(),
            "east": middles[:, 0] // SIDE,
            "north": middles[:, 1] // SIDE,
            "residents": lived.to_numpy(),
            "x": middles[:, 0] * lived.to_numpy(),
            "y": middles[:, 1] * lived.to_numpy(),
        }
    )
    cells = frame.groupby(["code", "east", "north"], as_index=False).sum()
    at = gpd.points_from_xy(cells["x"] / cells["residents"], cells["y"] / cells["residents"], crs=CRS)
    degrees = gpd.GeoSeries(at).to_crs(4326)
    return cells[["code", "residents"]].assign(lon=degrees.x, lat=degrees.y)


def shares(people: pd.DataFrame, minutes: np.ndarray, slugs: np.ndarray) -> pd.DataFrame:
    """The rows of :func:`load`, from ``minutes`` (centres by cells, NaN beyond the last limit)."""
    total = people.groupby("code")["residents"].sum()
    parts = []
    for slug, row in zip(slugs, minutes, strict=True):
        for limit in REACH_LIMITS:
            inside = people[row <= limit].groupby("code")["residents"].sum()
            share = (inside / total.reindex(inside.index)).round(4)
            parts.append(
                pd.DataFrame(
                    {"slug": slug, "code": share.index, "minutes": limit, "share": share.to_numpy()}
                )
            )
    found = pd.concat(parts)
    found = found[found["share"] > 0].astype({"minutes": "int16", "share": "float32"})
    return found.sort_values(["slug", "code", "minutes"], ignore_index=True)
