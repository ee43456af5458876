"""Shortest times between places on the road network (Dijkstra of SciPy)."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from regionsenter.geography.road_speeds import (
    DETOUR,
    FERRY_QUAYS,
    START_AND_STOP,
    access_minutes,
    ferry_class,
)
from regionsenter.ingest.road_links import CRS, Links
from regionsenter.ingest.road_network import Network

#: A place farther (metres) from every road has no road: it is out of reach. The farthest municipal
#: centre with a road (Leinesfjord, whose road the map leaves out) lies at 1.3 km.
MAX_ACCESS = 2_000.0
#: Origins searched at a time, so that the predecessors do not fill the memory.
CHUNK = 64


@dataclass(frozen=True)
class Paths:
    """From each origin (rows) to each destination (columns); NaN and False where out of reach."""

    minutes: np.ndarray
    km: np.ndarray
    ferry: np.ndarray


@dataclass(frozen=True)
class _Places:
    """Where places meet the network: their foot node (-1 = none) and the distance to it, metres."""

    node: np.ndarray
    distance: np.ndarray


def minutes_to_points(network: Network, origins: np.ndarray, destinations: np.ndarray) -> np.ndarray:
    """Minutes by car from each origin (rows) to each destination (columns); NaN = out of reach.

    Parameters
    ----------
    origins, destinations
        Arrays of (lon, lat), WGS84 degrees.
    """
    return paths(network, origins, destinations).minutes


def paths(network: Network, origins: np.ndarray, destinations: np.ndarray) -> Paths:
    """Minutes, kilometres and whether a ferry is on the fastest way; arguments as above.

    The way begins and ends with the stretch between place and nearest road that the map does not
    show (``road_speeds.ACCESS``), and takes ``START_AND_STOP`` beside.
    """
    origins, destinations = (np.asarray(p, float).reshape(-1, 2) for p in (origins, destinations))
    graph, places = _graph(network, np.vstack([origins, destinations]))
    start, stop = places.node[: len(origins)], places.node[len(origins) :]
    shape = (len(origins), len(destinations))
    minutes, metres, ferry = np.full(shape, np.nan), np.full(shape, np.nan), np.zeros(shape, bool)
    rows, columns = np.flatnonzero(start >= 0), np.flatnonzero(stop >= 0)
    for begin in range(0, len(rows), CHUNK):
        part = rows[begin : begin + CHUNK]
        cost, before = dijkstra(
            graph.minutes, directed=False, indices=start[part], return_predecessors=True
        )
        for row, distance, previous in zip(part, cost, before, strict=True):
            along, sailed = graph.measure(previous, stop[columns])
            found = distance[stop[columns]]
            minutes[row, columns] = np.where(np.isfinite(found), found, np.nan)
            metres[row, columns] = along
            ferry[row, columns] = sailed & np.isfinite(found)
    access = places.distance[: len(origins), None] + places.distance[None, len(origins) :]
    minutes += START_AND_STOP + access_minutes(access)
    metres = np.where(np.isnan(minutes), np.nan, metres + DETOUR * access)
    # A place is at no distance from itself, though it lies off the road.
    same = (origins[:, None, :] == destinations[None, :, :]).all(axis=2)
    minutes[same], metres[same] = 0.0, 0.0
    return Paths(minutes, metres / 1000, ferry)


def minutes_within(
    network: Network, origins: np.ndarray, destinations: np.ndarray, limit: float
) -> np.ndarray:
    """As :func:`minutes_to_points`, NaN beyond ``limit``: for many destinations round few origins."""
    origins, destinations = (np.asarray(p, float).reshape(-1, 2) for p in (origins, destinations))
    graph, places = _graph(network, np.vstack([origins, destinations]))
    start, stop = places.node[: len(origins)], places.node[len(origins) :]
    minutes = np.full((len(origins), len(destinations)), np.nan)
    rows, columns = np.flatnonzero(start >= 0), np.flatnonzero(stop >= 0)
    for row in rows:
        cost = dijkstra(graph.minutes, directed=False, indices=start[row], limit=limit)
        found = cost[stop[columns]]
        minutes[row, columns] = np.where(np.isfinite(found), found, np.nan)
    access = places.distance[: len(origins), None] + places.distance[None, len(origins) :]
    minutes += START_AND_STOP + access_minutes(access)
    return np.where(minutes <= limit, minutes, np.nan)


@dataclass(frozen=True)
class _Graph:
    """Minutes as a matrix, and the same edges by sorted key with what else they measure."""

    minutes: csr_array
    key: np.ndarray
    metres: np.ndarray
    boarding: np.ndarray

    def measure(self, previous: np.ndarray, nodes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Metres, and whether a ferry was boarded, from the root of the tree to each node."""
        size = len(previous)
        node = np.arange(size)
        parent = np.where(previous < 0, node, previous)
        low, high = np.minimum(parent, node), np.maximum(parent, node)
        edge = np.minimum(np.searchsorted(self.key, low * size + high), len(self.key) - 1)
        moved = parent != node
        metres = np.where(moved, self.metres[edge], 0.0)
        boarded = np.where(moved, self.boarding[edge], False).astype(int)
        # Pointer doubling: each round looks twice as far back towards the root.
        while (parent != parent[parent]).any():
            metres, boarded = metres + metres[parent], boarded + boarded[parent]
            parent = parent[parent]
        return metres[nodes], boarded[nodes] > 0


def _graph(network: Network, points: np.ndarray) -> tuple[_Graph, _Places]:
    """The network as a graph that has a node at the foot of each place."""
    links = network.links
    size = len(links.nodes)
    places, chain = _attach(network, points, first=2 * size)
    ferry = links.is_ferry
    # Ferries run between copies of the nodes; the way there and back is the quay, half a side,
    # so that a crossing drawn as several links, or a change of ferry, pays it once.
    aboard, half = _quays(links)
    starts, stops = (links.ends + size * ferry[:, None]).T
    edges = pd.concat(
        [
            _edges(starts, stops, network.minutes, network.length, False),
            _edges(aboard, aboard + size, half, 0.0, True),
            chain,
        ],
        ignore_index=True,
    )
    edges = edges[edges["low"] != edges["high"]]
    # Of parallel links the fastest counts; the matrix would add them up.
    edges = edges.sort_values(["low", "high", "minutes", "metres"])
    edges = edges.drop_duplicates(["low", "high"])
    total = 2 * size + len(points)
    pair = (edges["low"].to_numpy(), edges["high"].to_numpy())
    # No edge may weigh nothing: a sparse matrix drops it.
    weight = np.maximum(edges["minutes"].to_numpy(), 1e-6)
    matrix = csr_array((weight, pair), shape=(total, total))
    key = edges["low"].to_numpy() * total + edges["high"].to_numpy()
    graph = _Graph(matrix, key, edges["metres"].to_numpy(), edges["boarding"].to_numpy())
    return graph, places


def _quays(links: Links) -> tuple[np.ndarray, np.ndarray]:
    """The nodes where one may board, and half the minutes of each: those of its most frequent ferry."""
    ends = links.ends[links.is_ferry]
    classes = [ferry_class(category) for category in links.table["category"][links.is_ferry]]
    minutes = np.full(len(links.nodes), np.inf)
    np.minimum.at(minutes, ends, np.array([FERRY_QUAYS[name] for name in classes])[:, None])
    aboard = np.unique(ends)
    return aboard, minutes[aboard] / 2


def _edges(u, v, minutes, metres, boarding) -> pd.DataFrame:
    low, high = np.minimum(u, v), np.maximum(u, v)
    frame = {"low": low, "high": high, "minutes": minutes, "metres": metres, "boarding": boarding}
    return pd.DataFrame(frame)


def _attach(network: Network, points: np.ndarray, first: int) -> tuple[_Places, pd.DataFrame]:
    """The foot of each place on the nearest road, and the road's parts between the feet."""
    links, table = network.links, network.links.table
    # One does not turn off a ferry, a motorway or a tunnel.
    usable = ~table["ferry"] & table["motorway_type"].ne("motorveg") & table["medium"].ne("U")
    usable = np.flatnonzero(usable & table["bridge"].eq(""))
    at = gpd.GeoSeries(gpd.points_from_xy(*points.T), crs=4326).to_crs(CRS).to_numpy()
    node = np.full(len(points), -1)
    distance = np.full(len(points), np.nan)
    tree = shapely.STRtree(links.geometry[usable])
    (which, hit), gap = tree.query_nearest(
        at, max_distance=MAX_ACCESS, return_distance=True, all_matches=False
    )
    node[which], distance[which] = first + which, gap
    feet = pd.DataFrame(
        {
            "node": first + which,
            "link": usable[hit],
            "along": shapely.line_locate_point(links.geometry[usable[hit]], at[which]),
        }
    ).sort_values(["link", "along", "node"])
    return _Places(node, distance), _chain(network, feet)


def _chain(network: Network, feet: pd.DataFrame) -> pd.DataFrame:
    """The parts of each link with feet: end, foot, ..., foot, end."""
    links = feet["link"].unique()
    begin = pd.DataFrame({"node": network.links.ends[links, 0], "link": links, "along": 0.0})
    end = pd.DataFrame(
        {"node": network.links.ends[links, 1], "link": links, "along": network.length[links]}
    )
    stops = pd.concat([begin, feet, end], ignore_index=True)
    stops = stops.sort_values(["link", "along"], kind="stable", ignore_index=True)
    link, along, node = (stops[c].to_numpy() for c in ("link", "along", "node"))
    same = np.flatnonzero(link[1:] == link[:-1])
    metres = along[same + 1] - along[same]
    per_metre = network.minutes / np.maximum(network.length, 1e-9)
    minutes = metres * per_metre[link[same]]
    return _edges(node[same], node[same + 1], minutes, metres, False)
