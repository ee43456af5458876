"""How near people are to what they need, by the road model: minutes by municipality (modelled).

Every municipality is stood for by its administrative centre. Sources: the road model (Kartverket
N1000), hospitals, airports and stations as :mod:`services` and :mod:`transport` have them.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from regionsenter.ingest import services, transport
from regionsenter.ingest.drive_times import DriveTimes
from regionsenter.ingest.road_network import Network
from regionsenter.ingest.road_paths import minutes_to_points
from regionsenter.ingest.tidy import TIDY_COLUMNS, read_raw

#: The year of the road map.
YEAR = 2025
#: Study places count as within reach up to so many minutes, the municipality's own included.
STUDY_REACH = 60


def load(
    raw: Path,
    roads: Network,
    driving: DriveTimes,
    municipalities: gpd.GeoDataFrame,
    centres: pd.DataFrame,
    table: pd.DataFrame,
) -> pd.DataFrame:
    """Tidy components ``drive_minutes_to_*`` and ``study_places_within_60``.

    Parameters
    ----------
    table
        The components read so far (study places are used).
    """
    codes = municipalities["code"].to_numpy()
    homes = municipalities[["lon", "lat"]].to_numpy()
    parts = [
        _component(
            "drive_minutes_to_larger_centre",
            codes,
            to_larger_centre(
                minutes_to_points(roads, homes, centres[["lon", "lat"]].to_numpy()),
                municipalities["region_number"].to_numpy(),
                centres,
            ),
            YEAR,
        ),
    ]
    for name, points in (
        ("hospital", hospital_points(raw, municipalities)),
        ("airport", airport_points(raw)),
        ("station", station_points(raw)),
    ):
        nearest = _nearest(minutes_to_points(roads, homes, points))
        parts.append(_component(f"drive_minutes_to_{name}", codes, nearest, YEAR))
    parts.append(_study_places_within(codes, driving, table))
    return pd.concat(parts, ignore_index=True)[TIDY_COLUMNS]


def hospital_points(raw: Path, municipalities: pd.DataFrame) -> np.ndarray:
    """(lon, lat) of the acute hospitals; of the smaller ones the municipal centre stands for it."""
    larger = read_raw(raw, services.HOSPITALS, ["lon", "lat"])[["lon", "lat"]]
    places = municipalities.set_index("code")[["lon", "lat"]]
    smaller = places.loc[list(services.SMALLER_HOSPITALS.values())]
    return np.vstack([larger.to_numpy(), smaller.to_numpy()]).astype(float)


def airport_points(raw: Path) -> np.ndarray:
    """(lon, lat) of the airports that are known to have scheduled traffic."""
    known = set(transport.scheduled_airports(raw)["ident"]) - set(transport.IN_DOUBT)
    frame = read_raw(raw, transport.AIRPORTS, ["ident", "longitude_deg", "latitude_deg"])
    frame = frame[frame["ident"].isin(known)]
    return frame[["longitude_deg", "latitude_deg"]].to_numpy().astype(float)


def station_points(raw: Path) -> np.ndarray:
    """(lon, lat) of the railway stations on the map."""
    points = transport.stations(raw).to_crs(4326)
    return np.column_stack([points.x, points.y])


def _nearest(minutes: np.ndarray) -> np.ndarray:
    """The least of each row, NaN where nothing is in reach."""
    least = np.min(np.where(np.isnan(minutes), np.inf, minutes), axis=1)
    return np.where(np.isinf(least), np.nan, least)


def to_larger_centre(minutes: np.ndarray, region_numbers: np.ndarray, centres: pd.DataFrame) -> np.ndarray:
    """Minutes to the nearest centre with a larger settlement than the own region's centre has.

    Parameters
    ----------
    minutes
        Municipalities by centres, NaN where out of reach.
    region_numbers
        The region of each municipality.

    Returns
    -------
    ndarray
        By municipality; NaN for the region with the largest settlement of all.
    """
    size = centres["size_population"].fillna(0).to_numpy()
    own = dict(zip(centres["region_number"], size, strict=True))
    mine = np.array([own[number] for number in region_numbers])
    larger = size[None, :] > mine[:, None]
    return _nearest(np.where(larger, minutes, np.nan))


def _study_places_within(codes: np.ndarray, driving: DriveTimes, table: pd.DataFrame):
    """Study places in the municipality and in those whose centre is within the reach, by year."""
    names = ["study_places_university", "study_places_vocational"]
    places = table[table["component"].isin(names)]
    year = int(places.groupby("component")["year"].max().min())
    latest = places[places["year"] == year].groupby("code")["value"].sum().reindex(codes).fillna(0)
    near = driving.drive_times[driving.drive_times["minutes"] <= STUDY_REACH]
    others = near["to_code"].map(latest).groupby(near["from_code"]).sum()
    return _component(
        "study_places_within_60",
        codes,
        (latest + others.reindex(codes).fillna(0)).to_numpy(),
        year,
    )


def _component(name: str, codes: np.ndarray, values: np.ndarray, year: int) -> pd.DataFrame:
    frame = pd.DataFrame({"component": name, "code": codes, "year": year, "value": values})
    frame["value"] = frame["value"].astype("float64").round(1)
    return frame.dropna(subset=["value"]).astype({"year": "int16"})
