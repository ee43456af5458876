"""Drive times between municipal centres and to the regional centres. Source: Kartverket N1000, model.

The times are modelled: see :mod:`regionsenter.geography.road_speeds` for every assumption and
:mod:`regionsenter.measures.drive_validation` for how they compare with TØI's.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from regionsenter.geography.drive_times import LONGEST
from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.ingest.road_network import Network, network
from regionsenter.ingest.road_paths import Paths, paths
from regionsenter.ingest.tidy import read_raw

SETTLEMENTS = "geo/tettsteder_2024.csv"


@dataclass(frozen=True)
class DriveTimes:
    """What the build writes; pairs out of reach have no row.

    ``drive_times``: ``from_code, to_code, minutes, km, ferry``, both ways, between all municipal
    centres. ``centre_drive_times``: ``slug, code, minutes, km, ferry`` up to ``LONGEST`` minutes.
    ``drive_validation``: ``slug, code, weighted_minutes``, see :func:`weighted`. ``road_gaps``:
    ``kind, code (nearest municipality), lon, lat, length_m, joins, reason_nb, reason_en``.
    """

    drive_times: pd.DataFrame
    centre_drive_times: pd.DataFrame
    drive_validation: pd.DataFrame
    road_gaps: pd.DataFrame


def load(
    raw: Path, municipalities: gpd.GeoDataFrame, centres: pd.DataFrame, roads: Network | None = None
) -> DriveTimes:
    """All drive-time tables.

    Parameters
    ----------
    municipalities, centres
        As :mod:`regionsenter.ingest.places` and :mod:`regionsenter.ingest.centres` give them.
    roads
        The network, where it is already made.

    Raises
    ------
    RawFileError
        If a raw file is missing, unreadable or not as expected.
    """
    roads = roads or network(raw)
    codes = municipalities["code"].to_numpy()
    places = municipalities[["lon", "lat"]].to_numpy()
    points = centres[["lon", "lat"]].to_numpy()
    return DriveTimes(
        between(codes, paths(roads, places, places)),
        to_centres(codes, centres["slug"].to_numpy(), paths(roads, places, points)),
        weighted(roads, read_raw(raw, SETTLEMENTS, ["population", "lon", "lat"]), centres),
        _gaps(roads, municipalities),
    )


def between(codes: np.ndarray, found: Paths) -> pd.DataFrame:
    """The rows of ``drive_times``: the upper triangle, mirrored, so that both ways are the same."""
    i, j = np.triu_indices(len(codes), k=1)
    there = _rows({"from_code": codes[i], "to_code": codes[j]}, found, i, j)
    back = there.rename(columns={"from_code": "to_code", "to_code": "from_code"})
    both = pd.concat([there, back[there.columns]])
    return both.sort_values(["from_code", "to_code"], ignore_index=True)


def to_centres(codes: np.ndarray, slugs: np.ndarray, found: Paths) -> pd.DataFrame:
    """The rows of ``centre_drive_times``."""
    i, j = (axis.ravel() for axis in np.indices(found.minutes.shape))
    rows = _rows({"slug": slugs[j], "code": codes[i]}, found, i, j)
    near = rows[rows["minutes"] <= LONGEST]
    return near.sort_values(["slug", "code"], ignore_index=True)


def _rows(keys: dict, found: Paths, i: np.ndarray, j: np.ndarray) -> pd.DataFrame:
    rows = pd.DataFrame(
        keys
        | {
            "minutes": found.minutes[i, j].round(1).astype("float32"),
            "km": found.km[i, j].round(1).astype("float32"),
            "ferry": found.ferry[i, j],
        }
    )
    return rows[rows["minutes"].notna()]


def weighted(roads: Network, settlements: pd.DataFrame, centres: pd.DataFrame) -> pd.DataFrame:
    """Minutes from the people of a municipality to the people of its region's centre municipality.

    The mean over pairs of settlements, weighted by population at both ends: as near as the data come
    to TØI's times, which are between small zones, not between two points. Municipalities of the
    region other than the centre's own; NaN where no settlement is listed or none is in reach.
    """
    listed = settlements[settlements["kommunenummer"].notna() & (settlements["population"] > 0)]
    points, people = listed[["lon", "lat"]].to_numpy(), listed["population"].to_numpy()
    minutes = paths(roads, points, points).minutes
    inside = listed["kommunenummer"].to_numpy()
    rows = []
    for region in centres.itertuples():
        own = region.centre_municipalities.split(";")
        there = np.isin(inside, own)
        for code in region.municipalities.split(";"):
            if code in own:
                continue
            here = inside == code
            part = minutes[np.ix_(here, there)]
            weight = people[here][:, None] * people[there][None, :] * ~np.isnan(part)
            total = weight.sum()
            mean = (np.nan_to_num(part) * weight).sum() / total if total else np.nan
            rows.append((region.slug, code, np.float32(round(mean, 1))))
    frame = pd.DataFrame(rows, columns=["slug", "code", "weighted_minutes"])
    return frame.sort_values(["slug", "code"], ignore_index=True)


def _gaps(roads: Network, municipalities: gpd.GeoDataFrame) -> pd.DataFrame:
    gaps = roads.gaps
    at = gpd.GeoDataFrame(gaps, geometry=gpd.points_from_xy(gaps["lon"], gaps["lat"]), crs=4326).to_crs(
        25833
    )
    shapes = municipalities[["code", "geometry"]].to_crs(25833)
    near = gpd.sjoin_nearest(at, shapes)
    code = near["code"][~near.index.duplicated()]
    frame = gaps.assign(
        code=code,
        reason_nb=[GAP_KINDS[kind]["nb"] for kind in gaps["kind"]],
        reason_en=[GAP_KINDS[kind]["en"] for kind in gaps["kind"]],
    )
    order = ["kind", "code", "lon", "lat", "length_m", "joins", "reason_nb", "reason_en"]
    return frame[order].sort_values(order[:5], ignore_index=True)
