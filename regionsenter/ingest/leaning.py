"""Who leans on a centre: for each function, the municipalities for which its sites are the nearest.

Minutes by the road model (modelled, Kartverket N1000) from each municipality's administrative centre.
A site known by its municipality alone stands at the administrative centre of that; a site whose
municipality the source does not give, or without a road, is left out.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from regionsenter.geography.combined import COMBINED
from regionsenter.ingest import services
from regionsenter.ingest.access import airport_points, hospital_points, station_points
from regionsenter.ingest.road_network import Network
from regionsenter.ingest.road_paths import minutes_to_points
from regionsenter.ingest.tidy import read_raw
from regionsenter.ingest.within import municipality_of

COLUMNS = ["slug", "function", "code", "minutes", "minutes_without"]


def load(
    raw: Path,
    roads: Network,
    municipalities: gpd.GeoDataFrame,
    centres: pd.DataFrame,
    table: pd.DataFrame,
) -> pd.DataFrame:
    """Rows of :data:`COLUMNS`: a centre, a function it has, a municipality for which it is the nearest.

    ``minutes`` to the nearest site in the centre's municipalities, ``minutes_without`` to the nearest
    elsewhere (NaN where there is none in reach).

    Parameters
    ----------
    table
        The components read so far: what is known by municipality alone is taken from them.
    """
    sites = _all_sites(raw, municipalities, table)
    homes = municipalities[["lon", "lat"]].to_numpy()
    minutes = minutes_to_points(roads, homes, sites[["lon", "lat"]].to_numpy())
    return nearest_by_centre(municipalities["code"].to_numpy(), sites, minutes, centres)


def nearest_by_centre(
    codes: np.ndarray, sites: pd.DataFrame, minutes: np.ndarray, centres: pd.DataFrame
) -> pd.DataFrame:
    """The rows of :func:`load`, from ``minutes`` (municipalities by ``sites``: ``function, code``)."""
    parts = []
    owner = {
        code: slug
        for slug, own in zip(centres["slug"], centres["centre_municipalities"], strict=True)
        for code in own.split(";")
    }
    of_centre = sites["code"].map(owner).to_numpy()
    for function in sorted(sites["function"].unique()):
        mine = sites["function"].eq(function).to_numpy()
        for slug in sorted({slug for slug in of_centre[mine] if isinstance(slug, str)}):
            here = mine & (of_centre == slug)
            inside, elsewhere = _least(minutes[:, here]), _least(minutes[:, mine & ~here])
            leans = np.flatnonzero(inside < elsewhere)
            parts.append(
                pd.DataFrame(
                    {
                        "slug": slug,
                        "function": function,
                        "code": codes[leans],
                        "minutes": inside[leans],
                        "minutes_without": elsewhere[leans],
                    }
                )
            )
    found = pd.concat(parts).replace(np.inf, np.nan)
    found[COLUMNS[3:]] = found[COLUMNS[3:]].astype("float32")
    return found.sort_values(COLUMNS[:3], ignore_index=True)


def _least(minutes: np.ndarray) -> np.ndarray:
    """The least of each row as it is written, so that none is nearer by less than that; infinite where
    nothing is in reach."""
    return np.where(np.isnan(minutes), np.inf, minutes).min(axis=1, initial=np.inf).round(1)


def _all_sites(raw: Path, municipalities: gpd.GeoDataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """Every known site: ``function, code, lon, lat``."""
    hospitals = pd.DataFrame(hospital_points(raw, municipalities), columns=["lon", "lat"])
    hospitals["code"] = services.hospitals(raw).to_numpy()
    shops = read_raw(raw, services.SHOPS, ["kommunenr", "lon", "lat"]).rename(columns={"kommunenr": "code"})
    schools = services.schools(raw).rename(columns={"kommunenr": "code"})
    parts = {
        "acute_hospitals": hospitals,
        "upper_secondary_schools": schools,
        "vinmonopolet_shops": shops,
        "scheduled_airports": _placed(airport_points(raw), raw),
        "railway_stations": _placed(station_points(raw), raw),
    }
    for function in (
        "emergency_clinics",
        "court_seats",
        "study_places_university",
        "study_places_vocational",
    ):
        parts[function] = _at_municipal_centres(function, municipalities, table)
    columns = ["function", "code", "lon", "lat"]
    every = [frame.assign(function=name)[columns] for name, frame in parts.items()]
    return pd.concat(every, ignore_index=True)


def _placed(points: np.ndarray, raw: Path) -> pd.DataFrame:
    """Points with the municipality they lie in; those of no municipality belong to no centre."""
    series = gpd.GeoSeries(gpd.points_from_xy(points[:, 0], points[:, 1]), crs=4326)
    return pd.DataFrame({"code": municipality_of(series, raw), "lon": points[:, 0], "lat": points[:, 1]})


def _at_municipal_centres(
    function: str, municipalities: gpd.GeoDataFrame, table: pd.DataFrame
) -> pd.DataFrame:
    """The municipalities that have something of a component in its latest year."""
    mine = table[table["component"].eq(function)]
    latest = mine[mine["year"].eq(mine["year"].max()) & mine["value"].gt(0) & mine["code"].ne(COMBINED)]
    found = municipalities[municipalities["code"].isin(latest["code"])]
    return pd.DataFrame(found[["code", "lon", "lat"]])
