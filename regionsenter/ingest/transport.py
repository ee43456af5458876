"""Airports with scheduled traffic and railway stations, by the municipality they lie in.

Sources: OurAirports (October 2022), positions checked against airportsdata; Kartverket N1000.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from regionsenter.ingest.counting import counted, every_municipality
from regionsenter.ingest.places import MUNICIPALITIES, read_geometry
from regionsenter.ingest.tidy import RawFileError, read_raw
from regionsenter.ingest.within import METRIC, municipality_of

AIRPORTS = "services/ourairports_NO_2022-10-11.csv"
POSITIONS = "services/airportsdata_NO.csv"
MAP = "geo/kartverket_n1000.gpkg"
AIRPORT_YEAR, STATION_YEAR = 2022, 2025
#: Airports that the register still lists and that no scheduled flight leaves, and how we know.
ENDED = {
    "ENNO": "Notodden: by its own account no route since the winter of 2019 (notoddenlufthavn.no)",
}
#: Airports whose scheduled traffic no other source of ours confirms: nothing is known of the municipality.
IN_DOUBT = {"ENOL": "Ørland: the one route was Air Norway's"}
#: The two registers of airports place the same airport this near each other (degrees).
AGREE = 0.1

#: Municipalities with rails but no station on the map, and why we know that no train stops there.
#: In the others with rails but no station the generalised map cannot tell: they get no row.
NO_PASSENGER_TRAINS = {
    "3236": "Jevnaker: Roa–Hønefoss, trains pass",
    "3318": "Krødsherad: Krøderbanen, museum line",
    "3334": "Flesberg: Numedalsbanen, closed",
    "3417": "Grue: Solørbanen, freight",
    "3418": "Åsnes: Solørbanen, freight",
    "3419": "Våler: Solørbanen, freight",
    "5605": "Sør-Varanger: Kirkenes–Bjørnevatn, ore",
}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``scheduled_airports`` (2022) and ``railway_stations`` (2025), counts."""
    codes = every_municipality(raw)
    listed = scheduled_airports(raw)
    airports = listed[~listed["ident"].isin(IN_DOUBT)]
    doubted = set(listed["code"]) - set(airports["code"])
    stations = _stations(raw)
    unknown = _with_rails(raw) - set(stations) - set(NO_PASSENGER_TRAINS)
    return pd.concat(
        [
            counted(airports["code"].value_counts(), codes, "scheduled_airports", AIRPORT_YEAR, doubted),
            counted(stations.value_counts(), codes, "railway_stations", STATION_YEAR, unknown),
        ],
        ignore_index=True,
    )


def scheduled_airports(raw: Path) -> pd.DataFrame:
    """Airports (and the heliport of Værøy) with scheduled traffic: ``ident, name, code``.

    Those of :data:`IN_DOUBT` are among them, those of :data:`ENDED` are not. Svalbard belongs to no
    municipality and is left out.

    Raises
    ------
    RawFileError
        If the two registers place an airport differently.
    """
    frame = read_raw(raw, AIRPORTS, ["ident", "name", "scheduled_service", "longitude_deg", "latitude_deg"])
    listed = frame["scheduled_service"].eq("yes") & ~frame["ident"].isin(ENDED)
    frame = frame[listed].reset_index(drop=True)
    other = read_raw(raw, POSITIONS, ["icao", "lon", "lat"]).set_index("icao")
    other = other.reindex(frame["ident"]).reset_index()
    apart = np.hypot(other["lon"] - frame["longitude_deg"], other["lat"] - frame["latitude_deg"])
    if (wrong := frame["ident"][apart > AGREE]).any():
        raise RawFileError(f"{raw / POSITIONS}: places {', '.join(wrong)} elsewhere")
    points = gpd.GeoSeries(gpd.points_from_xy(frame["longitude_deg"], frame["latitude_deg"]), crs=4326)
    frame["code"] = municipality_of(points, raw)
    return frame.loc[frame["code"].notna(), ["ident", "name", "code"]]


def _layer(raw: Path, layer: str) -> gpd.GeoDataFrame:
    path = raw / MAP
    if not path.is_file():
        raise RawFileError(f"{path}: the raw file is missing (see SOURCES.md of the raw folder)")
    try:
        return gpd.read_file(path, layer=layer)
    except Exception as error:  # pyogrio raises several kinds; all mean the same to the reader
        raise RawFileError(f"{path}: layer {layer} cannot be read: {error}") from error


def stations(raw: Path) -> gpd.GeoSeries:
    """The railway stations on the map, as points (EPSG:25833)."""
    return _layer(raw, "Stasjon").geometry


def _stations(raw: Path) -> pd.Series:
    return municipality_of(stations(raw), raw).dropna()


def _with_rails(raw: Path) -> set[str]:
    """Municipalities a railway runs through."""
    shapes = read_geometry(raw, MUNICIPALITIES)[["kommunenummer", "geometry"]].to_crs(METRIC)
    rails = _layer(raw, "Bane")[["geometry"]].to_crs(METRIC)
    return set(gpd.sjoin(shapes, rails)["kommunenummer"])
