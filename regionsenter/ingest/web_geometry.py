"""Write the map's geometry: one TopoJSON and one list of centres, named by their content.

The browser fetches these files once and keeps them for ever, so a name carries a hash of the
bytes. Coordinates are metres in EPSG:25833 (UTM 33, the projection of official Norwegian maps),
whole multiples of the grid in the file's ``transform``.

Sources: municipalities, counties, Norwegian lakes, roads, railways and glaciers Kartverket (CC BY
4.0), as are names other than settlements'; neighbouring land, lakes and borders Natural Earth
(public domain); settlement points OpenStreetMap (ODbL), populations SSB (CC BY 4.0).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import topojson

from regionsenter.hashed_files import write_hashed
from regionsenter.ingest.web_context import CRS, borders, lakes, neighbours
from regionsenter.ingest.web_places import places
from regionsenter.ingest.web_quiet import quiet_topology
from regionsenter.ingest.web_topology import Arcs
from regionsenter.ingest.web_towns import town_topology

#: Steps across Norway: a step is about 30 m east-west and 37 m north-south, about a pixel at the
#: closest zoom. Coarser than the 1e5 that is usual: it saves a quarter of the bytes unseen.
GRID = 40_000
#: How far (m) a simplified line may lie from the original: two pixels at zoom 9.
TOLERANCE = 260.0
#: An island under this area (m2) is left out, unless it is its municipality's largest part.
SMALLEST_ISLAND = 100_000.0


def write_web_geometry(
    municipalities: gpd.GeoDataFrame,
    counties: gpd.GeoDataFrame,
    centres: pd.DataFrame,
    town_cells: pd.DataFrame,
    raw: Path,
    out: Path,
) -> dict[str, str]:
    """Write ``norway``, ``centres``, ``quiet``, ``places`` and ``towns`` (and ``.gz``), manifest and order.

    ``municipalities`` has ``code, name, county_code, region_number, admin_centre, lon, lat, geometry``
    (WGS84), ``counties`` has ``code, name`` (both optionally ``official_name``). ``centres`` is in the
    order of the markers and has ``slug, name, lon, lat, settlement_population, municipalities,
    centre_municipalities`` (sequences of codes, or texts "3101;3124") and optionally ``region_name``.
    ``town_cells`` is as :func:`town_topology` takes it. ``raw`` is the folder of raw files. Files of an
    earlier build are removed.

    Returns the manifest: logical name (``norway`` and so on) to file name. Raises
    ``ValueError`` when two municipalities share a code. The same input gives the same bytes.
    """
    if municipalities["code"].duplicated().any():
        raise ValueError("municipality codes must be unique")
    out.mkdir(parents=True, exist_ok=True)
    payloads = {
        "norway": norway_topology(municipalities, counties, raw),
        "centres": {"centres": [centre_entry(row) for row in centres.to_dict("records")]},
        "quiet": quiet_topology(raw),
        "places": places(raw, municipalities),
        "towns": town_topology(town_cells),
    }
    manifest = {
        name: write_hashed(out, name, "json", compact(payload)) for name, payload in payloads.items()
    }
    # A map state refers to places by their order; the server reads it without the geometry.
    shapes = payloads["norway"]["objects"]["municipalities"]["geometries"]
    order = {
        "municipalities": [shape["id"] for shape in shapes],
        "centres": [entry["slug"] for entry in payloads["centres"]["centres"]],
    }
    for name, content in (("manifest", manifest), ("order", order)):
        text = json.dumps(content, ensure_ascii=False, indent=0) + "\n"
        (out / f"{name}.json").write_text(text, encoding="utf-8")
    return manifest


def norway_topology(
    municipalities: gpd.GeoDataFrame, counties: gpd.GeoDataFrame, raw: Path
) -> dict[str, Any]:
    """The TopoJSON with objects municipalities, counties, land, lakes and borders."""
    frame = municipalities.sort_values("code").reset_index(drop=True).to_crs(CRS)
    frame["geometry"] = [without_skerries(shape) for shape in frame.geometry]
    topology = topojson.Topology(
        frame[["geometry"]], prequantize=GRID, object_name="municipalities"
    ).to_dict()
    arcs = Arcs(topology["arcs"], topology["transform"])
    arcs.simplify(TOLERANCE)

    shapes = topology["objects"]["municipalities"]["geometries"]
    geometries = [
        {"type": shape["type"], "arcs": shape["arcs"], "id": code, "properties": {"n": name}}
        for shape, code, name in zip(shapes, frame["code"], names_of(frame), strict=True)
    ]
    county_of = dict(zip(frame["code"], frame["county_code"], strict=True))
    names = dict(zip(counties["code"], names_of(counties), strict=True))
    norway = frame.union_all()
    return {
        "type": "Topology",
        "transform": topology["transform"],
        "objects": {
            "municipalities": {"type": "GeometryCollection", "geometries": geometries},
            # Only the lines between counties: they share the municipalities' arcs, so cost nothing.
            "counties": {
                "type": "MultiLineString",
                "arcs": arcs_between(geometries, county_of),
                "properties": {"names": names},
            },
            "land": arcs.polygons(neighbours(raw, norway)),
            "lakes": arcs.polygons(lakes(raw, norway)),
            "borders": arcs.lines(borders(raw, norway)),
        },
        "arcs": arcs.encoded,
    }


def names_of(frame: pd.DataFrame) -> pd.Series:
    """Official names in all their languages ("Harstad - Hárstták") when the table has them."""
    return frame["official_name" if "official_name" in frame else "name"]


def without_skerries(shape: Any, smallest: float = SMALLEST_ISLAND) -> Any:
    """``shape`` without parts under ``smallest`` m2; the largest part always stays."""
    parts = list(getattr(shape, "geoms", [shape]))
    largest = max(parts, key=lambda part: part.area)
    kept = [part for part in parts if part is largest or part.area >= smallest]
    return type(shape)(kept) if len(parts) > 1 else shape


def arcs_between(geometries: list[dict], group_of: dict[str, str]) -> list[list[int]]:
    """The arcs shared by municipalities of different groups, each as a line of its own."""
    groups: dict[int, set[str]] = {}
    for geometry in geometries:
        for arc in flat(geometry["arcs"]):
            groups.setdefault(arc if arc >= 0 else ~arc, set()).add(group_of[geometry["id"]])
    return [[arc] for arc in sorted(groups) if len(groups[arc]) > 1]


def flat(nested: list) -> list[int]:
    """All arc numbers of a nested arcs list."""
    return [arc for item in nested for arc in (flat(item) if isinstance(item, list) else [item])]


def centre_entry(row: dict[str, Any]) -> dict[str, Any]:
    """One centre as the map needs it; an unknown population is null."""
    population = row["settlement_population"]
    entry = {
        "slug": row["slug"],
        "name": row["name"],
        "lon": round(float(row["lon"]), 5),
        "lat": round(float(row["lat"]), 5),
        "population": None if pd.isna(population) else int(population),
        "municipalities": code_list(row["municipalities"]),
        "centre_municipalities": code_list(row["centre_municipalities"]),
    }
    if row.get("region_name"):
        entry["region"] = row["region_name"]
    return entry


def code_list(codes: Any) -> list[str]:
    """Municipality codes from a sequence or from one text with semicolons between."""
    return codes.split(";") if isinstance(codes, str) else [str(code) for code in codes]


def compact(payload: Any) -> bytes:
    """JSON without spaces; letters such as å and á as they are."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
