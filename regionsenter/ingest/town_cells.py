"""Where a town ends: the cells of 250 m that hang together round the points of settlements.

SSB's own settlements are houses at most 50 m apart (up to 400 m past parks, rivers and industry) with
at least 200 residents. With cells for houses the same idea is: cells with residents or jobs that touch,
and parts that one empty cell at most lies between. The numbers were chosen by holding the result up
against SSB's population of settlements, the centres' and the others': they give no bias in the others
(median ratio 1.00) and are among the best in both. What else was tried is in :data:`TRIED`.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from regionsenter.geography.towns import CELL, NEAR_POINT, TownLimits
from regionsenter.ingest.population_grid import cell_middles

#: Shown on «Data og metode», the chosen ones first: then one of them at a time a step up or down.
TRIED = (
    TownLimits(),
    TownLimits(reach=0),
    TownLimits(residents=5, jobs=30, reach=0),
    TownLimits(residents=8),
    TownLimits(residents=12),
    TownLimits(jobs=30),
    TownLimits(part=200),
    TownLimits(reach=2.9),
)


def town_cells(cells: pd.DataFrame, points: pd.DataFrame, limits: TownLimits | None = None) -> pd.Series:
    """Whose each cell is, by cell; cells of nobody are left out.

    A point's town is the part with most residents and jobs of those with a cell within
    :data:`NEAR_POINT` of it. Where several points have the same part, each cell is of the point that is
    nearest when distances are divided by the square root of the population, as if all were equally dense.

    Parameters
    ----------
    cells
        Index ``cell`` (SSB's id), columns ``residents`` and ``jobs``.
    points
        Index: the settlement; columns ``easting``, ``northing`` (EPSG:32633) and ``population``.
    limits
        None: the chosen ones.
    """
    limits = limits or TownLimits()
    cells = cells[(cells["residents"] >= limits.residents) | (cells["jobs"] >= limits.jobs)]
    middles = cell_middles(cells.index.to_numpy()) / CELL
    part = _parts(middles, cells["residents"].to_numpy(), limits)
    places = points[["easting", "northing"]].to_numpy() / CELL
    taken = _part_of_each(places, middles, part, cells.sum(axis=1).to_numpy())
    owner = np.full(len(cells), -1)
    radius = np.sqrt(points["population"].to_numpy())
    for shared in np.unique(taken[taken >= 0]):
        mine, rivals = np.flatnonzero(part == shared), np.flatnonzero(taken == shared)
        away = np.linalg.norm(middles[mine, None] - places[None, rivals], axis=2) / radius[rivals]
        owner[mine] = rivals[away.argmin(axis=1)]
    owned = owner >= 0
    return pd.Series(points.index.to_numpy()[owner[owned]], cells.index[owned], name="settlement")


def _parts(middles: np.ndarray, residents: np.ndarray, limits: TownLimits) -> np.ndarray:
    """The number of the part that each cell is in: cells that touch, then parts that are near."""
    tree = cKDTree(middles)
    touching = tree.query_pairs(1.0, p=np.inf, output_type="ndarray")
    part = _joined(touching, len(middles))
    if not limits.reach:
        return part
    large = np.bincount(part, weights=residents)[part] >= limits.part
    near = tree.query_pairs(limits.reach, output_type="ndarray")
    near = near[large[near].all(axis=1)]
    return _joined(np.concatenate([touching, near]), len(middles))


def _joined(pairs: np.ndarray, size: int) -> np.ndarray:
    links = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(size, size))
    return connected_components(links, directed=False)[1]


def _part_of_each(
    places: np.ndarray, middles: np.ndarray, part: np.ndarray, people: np.ndarray
) -> np.ndarray:
    """The most populous part near each point, -1 where none is near."""
    found = np.full(len(places), -1)
    for i, near in enumerate(cKDTree(middles).query_ball_point(places, NEAR_POINT / CELL)):
        if near:
            ordered = np.sort(near)
            found[i] = np.bincount(part[ordered], weights=people[ordered]).argmax()
    return found
