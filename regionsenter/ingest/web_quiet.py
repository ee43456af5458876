"""The map's second file: what is quiet and appears by zoom, fetched after the first picture.

Roads, railways, car ferries, glaciers and smaller lakes of Kartverket's N1000 (CC BY 4.0), in
EPSG:25833 on a grid of their own. Nothing here has a value, so the map is whole without it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from regionsenter.ingest.web_context import CRS, SMALLEST_LAKE
from regionsenter.ingest.web_topology import Arcs

STEP = 50.0  # m, the grid
LINE_TOLERANCE = 200.0  # m
AREA_TOLERANCE = 220.0  # m
SMALLEST_QUIET_LAKE = 5e6  # m2
SHORTEST = 600.0  # m: stubs in junctions are left out


def quiet_topology(raw: Path) -> dict[str, Any]:
    """TopoJSON with the objects national, regional, rail, ferries, glaciers and lakes."""
    roads = _layer(raw, "Veglenke")
    on_land = roads[roads["typeVeg"] == "enkelBilveg"]
    numbered = on_land[on_land["vegfase"].fillna("V") == "V"]
    lakes = _layer(raw, "Innsjo").geometry
    lakes = lakes[(lakes.area >= SMALLEST_QUIET_LAKE) & (lakes.area < SMALLEST_LAKE)]
    lines = {
        "national": numbered[numbered["vegkategori"] == "E"].geometry,
        "regional": numbered[numbered["vegkategori"] == "R"].geometry,
        "rail": _layer(raw, "Bane").geometry,
        "ferries": roads[roads["typeVeg"] == "bilferje"].geometry,
    }
    areas = {"glaciers": _layer(raw, "SnoIsbre").geometry, "lakes": lakes}
    arcs = Arcs([], {"scale": [STEP, STEP], "translate": [0.0, 0.0]})
    objects = {name: arcs.lines(whole_lines(shapes)) for name, shapes in lines.items()}
    for name, shapes in areas.items():
        objects[name] = arcs.polygons(shapes.simplify(AREA_TOLERANCE))
    return {
        "type": "Topology",
        "transform": {"scale": [STEP, STEP], "translate": [0.0, 0.0]},
        "objects": objects,
        "arcs": arcs.encoded,
    }


def whole_lines(shapes: gpd.GeoSeries) -> list[shapely.Geometry]:
    """Links joined end to end and simplified, in a stable order, without the shortest."""
    merged = shapely.line_merge(shapely.union_all(shapely.force_2d(shapes.values)))
    parts = shapely.get_parts(merged)
    parts = parts[shapely.length(parts) >= SHORTEST]
    slim = shapely.simplify(parts, LINE_TOLERANCE)
    first = shapely.get_coordinates(shapely.get_point(slim, 0))
    return list(slim[np.lexsort((shapely.length(slim), first[:, 1], first[:, 0]))])


def _layer(raw: Path, name: str) -> gpd.GeoDataFrame:
    return gpd.read_file(raw / "geo" / "kartverket_n1000.gpkg", layer=name).to_crs(CRS)
