"""The routable network of the drive-time model. Source: Kartverket N1000; assumptions: road_speeds.

``network(raw)`` reads roads, car ferries and built-up areas, closes the gaps and gives each link its
minutes. :func:`regionsenter.ingest.road_paths.minutes_to_points` finds the shortest times on it.

What it does not know: speed limits, one-way streets, turn bans, timetables, tolls, winter, queues,
and any road outside Norway (from Finnmark to Oslo the model drives through Norway only).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from regionsenter.geography.road_speeds import FERRY, access_minutes, road_minutes, road_speed
from regionsenter.ingest.road_gaps import close_gaps
from regionsenter.ingest.road_links import CRS, Links, read_layer, read_links


@dataclass(frozen=True)
class Network:
    """Links with ``length`` (metres) and ``minutes``; boarding of ferries is not in ``minutes``.

    ``gaps`` has a row for each gap closed: ``kind, lon, lat, length_m, joins``.
    """

    links: Links
    length: np.ndarray
    minutes: np.ndarray
    gaps: pd.DataFrame


def network(raw: Path) -> Network:
    """The network of the raw folder.

    Raises
    ------
    RawFileError
        If N1000 is missing, unreadable or not as expected.
    """
    built_up = read_layer(raw, "Tettbebyggelse", []).geometry.to_numpy()
    return make_network(read_links(raw), built_up)


def make_network(links: Links, built_up: np.ndarray) -> Network:
    """The network of links and of built-up areas (polygons, CRS 25833)."""
    links = close_gaps(links)
    length = shapely.length(links.geometry)
    share = built_up_share(links.geometry, built_up)
    # A motorway or a tunnel through a town is not a street of it.
    table = links.table
    share[table["motorway_type"].ne("").to_numpy() & table["motorway_type"].ne("IkkeMotorveg")] = 0
    share[table["medium"].eq("U").to_numpy()] = 0
    speed = road_speed(table["category"].to_numpy(), table["motorway_type"].to_numpy())
    minutes = road_minutes(length, speed, share)
    # A quay's last stretch and the like: what the map leaves out is slow and not straight.
    minutes = np.where(table["bridge"].isin(["ferry_end", "ferry_quay"]), access_minutes(length), minutes)
    minutes = np.where(links.is_ferry, length * 0.06 / FERRY, minutes)
    return Network(links, length, minutes, _gaps(links, length))


def built_up_share(lines: np.ndarray, areas: np.ndarray) -> np.ndarray:
    """The share (0-1) of each line that lies in any of the areas, which must not overlap."""
    share = np.zeros(len(lines))
    if not len(areas):
        return share
    line, area = shapely.STRtree(areas).query(lines, predicate="intersects")
    inside = shapely.length(shapely.intersection(lines[line], areas[area]))
    np.add.at(share, line, inside)
    return np.clip(share / np.maximum(shapely.length(lines), 1e-9), 0, 1)


def _gaps(links: Links, length: np.ndarray) -> pd.DataFrame:
    bridges = np.flatnonzero(links.table["bridge"].ne(""))
    xy = links.nodes[links.ends[bridges, 0]].reshape(-1, 2)
    degrees = gpd.GeoSeries(gpd.points_from_xy(*xy.T), crs=CRS).to_crs(4326)
    frame = pd.DataFrame(
        {
            "kind": links.table["bridge"].to_numpy()[bridges],
            "lon": degrees.x.round(4).to_numpy(),
            "lat": degrees.y.round(4).to_numpy(),
            "length_m": length[bridges].round(),
            "joins": links.table["joins"].to_numpy()[bridges],
        }
    )
    order = ["kind", "length_m", "lat", "lon"]
    frame = frame.astype({"length_m": "int32"}).sort_values(order, ignore_index=True)
    return frame.drop_duplicates(ignore_index=True)
