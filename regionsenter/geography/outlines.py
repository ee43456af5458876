"""The shapes of the map in the plane of the map: municipalities, counties, neighbours' land, waters.

They are those that the browser draws (``static/geo``), in metres of UTM zone 33 (EPSG:25833), with fewer
points for a picture on which they could not be seen. Nothing else is needed to draw a map on the server.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import asinh, atan2, atanh, cos, cosh, hypot, radians, sin, sinh, sqrt
from typing import Any

from regionsenter.static_files import geometry_manifest, place_order, read_static

Point = tuple[float, float]
Line = tuple[Point, ...]

# UTM zone 33 on GRS80 by Krüger's series, as in present/map/client/utm.js: there for the browser.
_FLATTENING = 1 / 298.257222101
_N = _FLATTENING / (2 - _FLATTENING)
_RADIUS = 0.9996 * (6378137 / (1 + _N)) * (1 + _N**2 / 4 + _N**4 / 64)
_ALPHA = (
    _N / 2 - 2 * _N**2 / 3 + 5 * _N**3 / 16,
    13 * _N**2 / 48 - 3 * _N**3 / 5,
    61 * _N**3 / 240,
)
_ECCENTRIC = 2 * sqrt(_N) / (1 + _N)
_MERIDIAN = radians(15)


def utm_point(lat: float, lon: float) -> Point:
    """Metres east and north in UTM zone 33 of a place given in degrees; to a metre within Norway."""
    sine, apart = sin(radians(lat)), radians(lon) - _MERIDIAN
    t = sinh(atanh(sine) - _ECCENTRIC * atanh(_ECCENTRIC * sine))
    xi, eta = atan2(t, cos(apart)), asinh(sin(apart) / hypot(t, cos(apart)))
    east = eta + sum(a * cos(2 * j * xi) * sinh(2 * j * eta) for j, a in enumerate(_ALPHA, 1))
    north = xi + sum(a * sin(2 * j * xi) * cosh(2 * j * eta) for j, a in enumerate(_ALPHA, 1))
    return 500_000 + _RADIUS * east, _RADIUS * north


@dataclass(frozen=True, eq=False)
class Outlines:
    """Shapes that share their borders. Rings and lines are points in metres, east and north.

    ``arcs`` are the pieces of border; ``municipalities`` has each code's polygons as rings of arcs, a
    negative number ``~i`` being arc ``i`` backwards; the others are polygons or lines of the same kind.
    """

    arcs: tuple[Line, ...]
    municipalities: dict[str, tuple[tuple[tuple[int, ...], ...], ...]]
    land: tuple[tuple[tuple[int, ...], ...], ...]
    lakes: tuple[tuple[tuple[int, ...], ...], ...]
    counties: tuple[tuple[int, ...], ...]
    borders: tuple[tuple[int, ...], ...]

    def line(self, numbers: Iterable[int]) -> list[Point]:
        """The points along a chain of arcs."""
        points: list[Point] = []
        for number in numbers:
            arc = self.arcs[number] if number >= 0 else self.arcs[~number][::-1]
            points += arc[1:] if points else arc
        return points

    def rings(self, code: str) -> list[list[Point]]:
        """The rings of a municipality, islands and holes alike (fill them by the even-odd rule)."""
        return [self.line(ring) for polygon in self.municipalities[code] for ring in polygon]

    def edge(self, codes: Iterable[str]) -> list[Line]:
        """The pieces of border round several municipalities as one, those between them left out."""
        used = Counter(arc if arc >= 0 else ~arc for code in codes for arc in self._arcs_of[code])
        return [self.arcs[number] for number, times in used.items() if times == 1]

    @cached_property
    def inner(self) -> list[Line]:
        """The borders between two municipalities."""
        used = Counter(arc if arc >= 0 else ~arc for arcs in self._arcs_of.values() for arc in arcs)
        return [self.arcs[number] for number, times in used.items() if times > 1]

    @cached_property
    def _arcs_of(self) -> dict[str, list[int]]:
        return {
            code: [arc for polygon in polygons for ring in polygon for arc in ring]
            for code, polygons in self.municipalities.items()
        }


@lru_cache(maxsize=4)
def outlines(tolerance: float = 0) -> Outlines:
    """The shapes with lines at most ``tolerance`` metres off. Raises StaticError."""
    topology = json.loads(read_static(f"geo/{geometry_manifest()['norway']}"))
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        u = v = 0
        points: list[Point] = []
        for du, dv in arc:
            u, v = u + du, v + dv
            points.append((tx + u * kx, ty + v * ky))
        arcs.append(simplified(tuple(points), tolerance))
    objects = topology["objects"]
    return Outlines(
        tuple(arcs),
        {one["id"]: _polygons(one) for one in objects["municipalities"]["geometries"]},
        _polygons(objects["land"]),
        _polygons(objects["lakes"]),
        _chains(objects["counties"]),
        _chains(objects["borders"]),
    )


@lru_cache(maxsize=1)
def town_names() -> tuple[tuple[Point, float, str], ...]:
    """Places to find one's way by: the point, the zoom from which the map names it, the name. Raises
    StaticError."""
    places = _places()
    step = places["step"]
    return tuple(
        ((x * step, y * step), zoom, name) for x, y, zoom, kind, name in places["names"] if kind == "t"
    )


@lru_cache(maxsize=1)
def municipal_points() -> dict[str, Point]:
    """Municipality code to its administrative centre's point, in metres. Raises StaticError."""
    places = _places()
    points = [(x * places["step"], y * places["step"]) for x, y in places["points"]]
    return dict(zip(place_order()["municipalities"], points, strict=True))


def simplified(line: Line, tolerance: float) -> Line:
    """The line with the fewest of its points that leave it at most ``tolerance`` off (Douglas-Peucker).

    Both ends stay, so that lines that meet still do; a ring that would become a line stays as it is.
    """
    if tolerance <= 0 or len(line) < 4:
        return line
    kept = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    while stack:
        start, end = stack.pop()
        at, off = _farthest(line, start, end)
        if off > tolerance:
            kept.add(at)
            stack += [(start, at), (at, end)]
    if len(kept) < 4 and line[0] == line[-1]:
        return line
    return tuple(line[at] for at in sorted(kept))


def _farthest(line: Line, start: int, end: int) -> tuple[int, float]:
    """The point between two that lies farthest from the straight line between them, and how far."""
    (ax, ay), (bx, by) = line[start], line[end]
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    at, far = start, 0.0
    for i in range(start + 1, end):
        ex, ey = line[i][0] - ax, line[i][1] - ay
        along = max(0.0, min(1.0, (ex * dx + ey * dy) / length)) if length else 0.0
        off = (ex - along * dx) ** 2 + (ey - along * dy) ** 2
        if off > far:
            at, far = i, off
    return at, sqrt(far)


@lru_cache(maxsize=1)
def _places() -> dict[str, Any]:
    places: dict[str, Any] = json.loads(read_static(f"geo/{geometry_manifest()['places']}"))
    return places


def _polygons(shape: dict[str, Any]) -> tuple[tuple[tuple[int, ...], ...], ...]:
    several = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    return tuple(tuple(tuple(ring) for ring in polygon) for polygon in several)


def _chains(shape: dict[str, Any]) -> tuple[tuple[int, ...], ...]:
    several = shape["arcs"] if shape["type"] == "MultiLineString" else [shape["arcs"]]
    return tuple(tuple(chain) for chain in several)
