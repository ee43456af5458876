"""The routable network of the drive-time model. Source: Kartverket N1000; assumptions: road_speeds.

``network(raw)`` reads roads, car ferries and their setting, closes the gaps and gives each link its
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

from regionsenter.geography.road_speeds import (
    FERRY_SPEEDS,
    access_minutes,
    ferry_class,
    road_minutes,
)
from regionsenter.ingest.road_gaps import close_gaps
from regionsenter.ingest.road_links import CRS, Links, read_links
from regionsenter.ingest.road_setting import (
    Setting,
    built_up_share,
    degrees_turned,
    homes_share,
    lies_in,
    read_setting,
)


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
        If a raw file is missing, unreadable or not as expected.
    """
    return make_network(read_links(raw), read_setting(raw))


def make_network(links: Links, setting: Setting) -> Network:
    """The network of links in their setting."""
    links = close_gaps(links)
    lines, table = links.geometry, links.table
    length = shapely.length(lines)
    # Nobody lives along a tunnel, and it is no street of the town above it.
    above_ground = table["medium"].ne("U").to_numpy()
    minutes = road_minutes(
        length,
        table["category"].to_numpy(),
        table["motorway_type"].to_numpy(),
        built_up=built_up_share(lines, setting.built_up) * above_ground,
        homes=homes_share(lines, setting.homes) * above_ground,
        degrees=degrees_turned(lines),
        fjord=lies_in(lines, setting.fjord),
    )
    # A quay's last stretch and the like: what the map leaves out is slow and not straight.
    minutes = np.where(table["bridge"].isin(["ferry_end", "ferry_quay"]), access_minutes(length), minutes)
    sailing = [FERRY_SPEEDS[ferry_class(category)] for category in table["category"]]
    minutes = np.where(links.is_ferry, length * 0.06 / sailing, minutes)
    return Network(links, length, minutes, _gaps(links, length))


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
