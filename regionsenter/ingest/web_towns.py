"""The map's fourth file: the outlines of the towns, fetched only when one looks at a town up close.

A town is cells of 250 m, so its outline turns at right angles and lies on a grid of its own of that step:
a file of a few kilobytes, exact. Source: SSB's grids (CC BY 4.0), see :mod:`regionsenter.ingest.towns`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely

from regionsenter.geography.towns import CELL
from regionsenter.ingest.population_grid import cell_middles
from regionsenter.ingest.web_topology import Arcs

#: A hole of at most so many cells (a park, a wood, a bay) is not drawn.
SMALLEST_HOLE = 4


def town_topology(cells: pd.DataFrame) -> dict[str, Any]:
    """TopoJSON with the object ``towns``, all outlines in one.

    Parameters
    ----------
    cells
        Index ``cell`` (SSB's id), column ``slug``: whose town it is of.
    """
    # SSB's grid is in EPSG:32633 and the map in 25833: the same to within a metre.
    transform = {"scale": [float(CELL), float(CELL)], "translate": [0.0, 0.0]}
    arcs = Arcs([], transform)
    shapes = [outline(mine.index.to_numpy()) for _, mine in cells.groupby("slug")]
    towns = arcs.polygons(shapes)
    return {"type": "Topology", "transform": transform, "objects": {"towns": towns}, "arcs": arcs.encoded}


def outline(cells: np.ndarray) -> shapely.Geometry:
    """The squares as one shape, without small holes and with a point at every corner only."""
    west, south = (cell_middles(cells) - CELL / 2).T
    whole = shapely.union_all(shapely.box(west, south, west + CELL, south + CELL)).simplify(0)
    parts = [
        shapely.Polygon(
            part.exterior,
            [ring for ring in part.interiors if shapely.Polygon(ring).area > SMALLEST_HOLE * CELL**2],
        )
        for part in shapely.get_parts(whole)
    ]
    return shapely.MultiPolygon(parts)
