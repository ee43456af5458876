"""Municipalities and counties of 2024 with geometry. Sources: Kartverket, SSB Klass, TØI."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd

from regionsenter.geography.slugs import slugify
from regionsenter.ingest.municipal_centres import REGISTER, load_points
from regionsenter.ingest.tidy import RawFileError, read_raw

MUNICIPALITIES = "geo/kommuner_2024.geojson"
COUNTIES = "geo/fylker_2024.geojson"
REGIONS = "regions/ba2024_municipality.csv"


#: Municipalities whose official name does not begin with the Norwegian one (Klass 131 gives all).
NORWEGIAN_NAMES = {
    "1826": "Hattfjelldal",
    "1875": "Hamarøy",
    "5025": "Røros",
    "5041": "Snåsa",
    "5043": "Røyrvik",
    "5503": "Harstad",
    "5512": "Tjeldsund",
    "5518": "Lavangen",
    "5540": "Kåfjord",
    "5610": "Karasjok",
    "5612": "Kautokeino",
    "5628": "Tana",
    "5636": "Nesseby",
}


def norwegian_part(name: str, known: str = "") -> str:
    """The Norwegian part of an official name in several languages ("Harstad - Hárstták").

    It mostly stands first; ``known``, where it is one of the parts, says which ("Deatnu - Tana").
    """
    parts = [part.strip() for part in name.split(" - ")]
    for part in parts:
        if part.casefold() == known.strip().casefold():
            return part
    return parts[0]


def read_geometry(raw: Path, name: str) -> gpd.GeoDataFrame:
    """Read a raw geometry file.

    Raises
    ------
    RawFileError
        If it is missing or unreadable.
    """
    path = raw / name
    if not path.is_file():
        raise RawFileError(f"{path}: the raw file is missing (see SOURCES.md of the raw folder)")
    try:
        return gpd.read_file(path)
    except Exception as error:  # pyogrio raises several kinds; all mean the same to the reader
        raise RawFileError(f"{path}: cannot be read: {error}") from error


def load_municipalities(raw: Path) -> gpd.GeoDataFrame:
    """The 357 municipalities, ordered by code, WGS84.

    Columns ``code, name, official_name, slug, county_code, region_number, admin_centre,
    kostra_group (SSB Klass 112, 2024), lon, lat, geometry``; ``lon``/``lat`` are of the
    administrative centre.
    """
    shapes = read_geometry(raw, MUNICIPALITIES)
    regions = read_raw(raw, REGIONS, ["kommunenr_2024", "ba_nr"])
    points = load_points(raw)

    frame = shapes.rename(columns={"kommunenummer": "code", "kommunenavn": "official_name"})
    frame = frame.merge(regions, left_on="code", right_on="kommunenr_2024", validate="1:1")
    frame = frame.merge(points, left_on="code", right_on="kommunenummer", validate="1:1")
    frame = frame.sort_values("code", ignore_index=True)
    frame["name"] = [
        norwegian_part(official, NORWEGIAN_NAMES.get(code, ""))
        for official, code in zip(frame["official_name"], frame["code"], strict=True)
    ]
    frame["county_code"] = frame["code"].str[:2]
    frame["region_number"] = frame["ba_nr"].astype("int16")
    frame["admin_centre"] = admin_centres(frame)
    register = read_raw(raw, REGISTER, ["kommunenr", "kostragruppe_2024"])
    groups = dict(zip(register["kommunenr"], register["kostragruppe_2024"], strict=True))
    frame["kostra_group"] = frame["code"].map(groups).fillna("")
    frame["slug"] = _municipal_slugs(frame, load_counties(raw))
    columns = [
        "code",
        "name",
        "official_name",
        "slug",
        "county_code",
        "region_number",
        "admin_centre",
        "kostra_group",
        "lon",
        "lat",
        "geometry",
    ]
    return frame[columns]


def admin_centres(points: pd.DataFrame) -> pd.Series:
    """The municipal centres' names, spelt as the list of settlements spells them.

    ``points`` has ``adm_center`` (the register's spelling), ``matched_name`` (of the place found for
    it), ``match`` and ``ssb_tettsted``. Where the two are spellings of one settlement (``match`` is
    ``fuzzy``), the settlement's goes, so that a place has one name everywhere.
    """
    settlement = points["match"].eq("fuzzy") & points["ssb_tettsted"].notna()
    return points["adm_center"].where(~settlement, points["matched_name"])


def load_counties(raw: Path) -> gpd.GeoDataFrame:
    """The 15 counties, ordered by code, WGS84: ``code, name, official_name, slug, geometry``."""
    shapes = read_geometry(raw, COUNTIES)
    frame = shapes.rename(columns={"fylkesnummer": "code", "fylkesnavn": "official_name"})
    frame = frame.sort_values("code", ignore_index=True)
    frame["name"] = [norwegian_part(name) for name in frame["official_name"]]
    frame["slug"] = [slugify(name) for name in frame["name"]]
    return frame[["code", "name", "official_name", "slug", "geometry"]]


def _municipal_slugs(frame: pd.DataFrame, counties: pd.DataFrame) -> list[str]:
    """The name's slug; where two share a name (Herøy, Våler) the county's follows."""
    plain = [slugify(name) for name in frame["name"]]
    county = dict(zip(counties["code"], counties["slug"], strict=True))
    twice = {slug for slug in plain if plain.count(slug) > 1}
    return [
        f"{slug}-{county[code[:2]]}" if slug in twice else slug
        for slug, code in zip(plain, frame["code"], strict=True)
    ]
