"""Roads and car ferries of Kartverket's N1000 as links between nodes. Source: Kartverket, N1000."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from regionsenter.ingest.tidy import RawFileError

FILE = "geo/kartverket_n1000.gpkg"
CRS = 25833  # ETRS89 / UTM 33N: metres
ROAD, FERRY = (
    "enkelBilveg",
    "bilferje",
)  # passenger ferries, paths and snowmobile tracks are left out
#: ``vegfase`` P is planned or under construction (Rogfast, E6 in Trøndelag): not yet to be driven.
PLANNED = "P"
#: Link ends nearer than this (metres) are one node: drawing inaccuracy, far below a carriageway gap.
SNAP = 5.0
COLUMNS = ["typeVeg", "vegkategori", "vegnummer", "vegfase", "motorvegtype", "medium"]


@dataclass(frozen=True)
class Links:
    """Links by position; ``table``: ``ferry, category, number, motorway_type, medium, bridge, joins``.

    ``ends[i]`` are the node numbers of link ``i``; ``nodes`` their coordinates (CRS 25833).
    ``bridge`` is empty for a link of the map, else the kind of gap that the link closes
    (:mod:`regionsenter.ingest.road_gaps`), and ``joins`` what it joins.
    """

    table: pd.DataFrame
    geometry: np.ndarray
    ends: np.ndarray
    nodes: np.ndarray

    @property
    def degree(self) -> np.ndarray:
        """How many link ends meet in each node."""
        return np.bincount(self.ends.ravel(), minlength=len(self.nodes))

    @property
    def is_ferry(self) -> np.ndarray:
        """Which links are ferries."""
        return self.table["ferry"].to_numpy()

    def component(self) -> np.ndarray:
        """The connected component of each node."""
        u, v = self.ends.T
        size = len(self.nodes)
        matrix = coo_array((np.ones(len(u)), (u, v)), shape=(size, size))
        return connected_components(matrix, directed=False)[1]


def read_links(raw: Path) -> Links:
    """Every road and car ferry that is in use, noded.

    Raises
    ------
    RawFileError
        If the file is missing, unreadable or not as expected.
    """
    frame = read_layer(raw, "Veglenke", COLUMNS)
    kept = frame["typeVeg"].isin([ROAD, FERRY]) & frame["vegfase"].ne(PLANNED)
    frame = frame[kept].reset_index(drop=True)
    return make_links(frame)


def read_layer(raw: Path, layer: str, columns: list[str]) -> gpd.GeoDataFrame:
    """A layer of N1000.

    Raises
    ------
    RawFileError
        If the file is missing or unreadable, or the layer lacks one of ``columns``.
    """
    path = raw / FILE
    if not path.is_file():
        raise RawFileError(f"{path}: the raw file is missing (see SOURCES.md of the raw folder)")
    try:
        frame = gpd.read_file(path, layer=layer)
    except Exception as error:  # pyogrio raises several kinds; all mean the same to the reader
        raise RawFileError(f"{path}, layer {layer}: cannot be read: {error}") from error
    if lacking := [c for c in columns if c not in frame.columns]:
        raise RawFileError(f"{path}, layer {layer}: lacks the column(s) {', '.join(lacking)}")
    return frame


def make_links(frame: gpd.GeoDataFrame) -> Links:
    """Links of a frame with the columns of N1000's ``Veglenke`` (``COLUMNS`` and a geometry)."""
    geometry = frame.geometry.to_numpy()
    table = pd.DataFrame(
        {
            "ferry": frame["typeVeg"].eq(FERRY),
            "category": frame["vegkategori"].astype(object),
            "number": frame["vegnummer"],
            "motorway_type": frame["motorvegtype"].astype(object).fillna(""),
            "medium": frame["medium"].astype(object).fillna(""),
            "bridge": "",
            "joins": "",
        }
    )
    ends = np.stack([shapely.get_point(geometry, 0), shapely.get_point(geometry, -1)], axis=1)
    points = shapely.get_coordinates(ends.ravel())
    nodes, which = snap(points, SNAP)
    return Links(table, geometry, which.reshape(-1, 2), nodes)


def snap(points: np.ndarray, tolerance: float) -> tuple[np.ndarray, np.ndarray]:
    """Points nearer than ``tolerance`` become one: the nodes, and which of them each point is.

    Nodes are numbered in the order their first point stands, so the same input gives the same nodes.
    """
    pairs = cKDTree(points).query_pairs(tolerance, output_type="ndarray")
    matrix = coo_array((np.ones(len(pairs)), pairs.T), shape=(len(points), len(points)))
    label = connected_components(matrix, directed=False)[1]
    _, first, which = np.unique(label, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")
    rank = np.empty(len(order), dtype=int)
    rank[order] = np.arange(len(order))
    return points[first[order]], rank[which]
