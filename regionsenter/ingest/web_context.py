"""What lies round Norway on the map: neighbouring land, large lakes, other borders.

Everything is in EPSG:25833 and cut to :data:`FRAME`, the part the map can show. Natural Earth
draws Norway's coast and borders coarser than Kartverket, so its Norway is taken away and the
neighbours are drawn a little way in under Kartverket's Norway: no gap and nothing sticking out.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import shapely

CRS = "EPSG:25833"
#: West, south, east, north (m): where the Natural Earth extract is complete.
FRAME = shapely.box(-470_000, 6_090_000, 1_290_000, 8_300_000)
#: How far (m) the neighbours go in under Norway along the border.
UNDERLAP = 6_000
LAND_TOLERANCE = 600  # m
LAKE_TOLERANCE = 300  # m, in Norway
SMALLEST_LAND = 8e6  # m2
SMALLEST_LAKE = 20e6  # m2, in Norway
SMALLEST_LAKE_ABROAD = 150e6  # m2


def neighbours(raw: Path, norway: shapely.Geometry) -> list[shapely.Geometry]:
    """Land of the neighbouring countries, without Norway."""
    land = shapely.union_all(_natural_earth(raw, "ne_10m_land_nordic").geometry.values)
    lines = shapely.union_all(_boundary_lines(raw).geometry.values)
    # Cutting along the borders leaves one piece per country and island.
    cut = shapely.difference(land, lines.buffer(60))
    pieces = shapely.get_parts(cut)
    near = norway.simplify(200).buffer(3_000)
    shapely.prepare(near)
    pieces = [
        piece for piece in pieces if not (near.intersects(piece) and _share_inside(piece, near) > 0.4)
    ]
    abroad = shapely.union_all(pieces)
    strip = land.intersection(lines.buffer(UNDERLAP)).intersection(
        shapely.union(norway.buffer(-400), abroad.buffer(900))
    )
    whole = shapely.union(abroad.buffer(70), strip).intersection(FRAME)
    whole = whole.simplify(LAND_TOLERANCE)
    return [_with_large_holes(part) for part in shapely.get_parts(whole) if part.area >= SMALLEST_LAND]


def lakes(raw: Path, norway: shapely.Geometry) -> list[shapely.Geometry]:
    """Large lakes: Kartverket N2000 in Norway, Natural Earth abroad."""
    own = gpd.read_file(raw / "geo" / "kartverket_n2000.gpkg", layer="Innsjo").to_crs(CRS)
    own = own[own.area >= SMALLEST_LAKE].geometry
    others = _natural_earth(raw, "ne_10m_lakes_nordic").geometry
    others = others[(others.area >= SMALLEST_LAKE_ABROAD) & others.intersects(FRAME)]
    others = [
        shape.intersection(FRAME) for shape in others if shape.intersection(norway).area < 0.2 * shape.area
    ]
    slim = [shape.simplify(LAKE_TOLERANCE) for shape in own]
    slim += [shape.simplify(LAND_TOLERANCE) for shape in others]
    return [_with_large_holes(part, 6e6) for shape in slim for part in shapely.get_parts(shape)]


def borders(raw: Path, norway: shapely.Geometry) -> list[shapely.Geometry]:
    """Borders between the neighbours; Norway's own border is drawn from the municipalities."""
    away = norway.buffer(2_000)
    lines = [
        line.difference(away).intersection(FRAME).simplify(LAND_TOLERANCE)
        for line in _boundary_lines(raw).geometry
    ]
    return [line for line in lines if line.length > 5_000]


def _share_inside(piece: shapely.Geometry, area: shapely.Geometry) -> float:
    """How much of ``piece`` (0-1) lies in ``area``."""
    return piece.intersection(area).area / piece.area


def _natural_earth(raw: Path, name: str) -> gpd.GeoDataFrame:
    """A Natural Earth layer in metres, made valid."""
    frame = gpd.read_file(raw / "geo" / f"{name}.geojson").to_crs(CRS)
    frame["geometry"] = frame.geometry.make_valid()
    return frame


def _boundary_lines(raw: Path) -> gpd.GeoDataFrame:
    return _natural_earth(raw, "ne_10m_admin_0_boundary_lines_land_nordic")


def _with_large_holes(polygon: shapely.Polygon, smallest: float = 20e6) -> shapely.Polygon:
    """The polygon without its holes (islets, remains of cutting) under ``smallest`` m2."""
    holes = [ring for ring in polygon.interiors if shapely.Polygon(ring).area > smallest]
    return shapely.Polygon(polygon.exterior, holes)
