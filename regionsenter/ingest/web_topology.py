"""Add plain shapes to a TopoJSON: every ring or line becomes one arc of its own.

Only the municipalities share borders; land, lakes and borders gain nothing from a shared-arc
search, so they are quantised to the same grid and appended.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely


class Arcs:
    """The growing list of delta-encoded arcs of a topology with a fixed grid."""

    def __init__(self, encoded: list, transform: dict[str, list[float]]) -> None:
        self.encoded = list(encoded)
        self._scale = np.array(transform["scale"])
        self._translate = np.array(transform["translate"])

    def _add(self, coordinates: np.ndarray, smallest: int) -> int | None:
        """Append one arc; None when it has fewer than ``smallest`` points on the grid."""
        grid = np.rint((coordinates[:, :2] - self._translate) / self._scale).astype(int)
        moved = np.any(np.diff(grid, axis=0) != 0, axis=1)
        grid = grid[np.concatenate([[True], moved])]
        if len(grid) < smallest:
            return None
        deltas = np.concatenate([grid[:1], np.diff(grid, axis=0)])
        self.encoded.append(deltas.tolist())
        return len(self.encoded) - 1

    def simplify(self, tolerance: float) -> None:
        """Simplify every arc (Douglas-Peucker, ``tolerance`` in m); ends stay, so borders fit.

        A ring that would lose its shape (under four corners) is kept as it is: a small island.
        """
        for number, arc in enumerate(self.encoded):
            grid = np.cumsum(np.array(arc), axis=0)
            if len(grid) < 3:
                continue
            line = shapely.LineString(grid * self._scale)
            slim = shapely.get_coordinates(line.simplify(tolerance))
            if line.is_closed and len(slim) < 5:
                continue
            slim = np.rint(slim / self._scale).astype(int)
            self.encoded[number] = np.concatenate([slim[:1], np.diff(slim, axis=0)]).tolist()

    def polygons(self, shapes: Iterable[shapely.Geometry]) -> dict[str, Any]:
        """A MultiPolygon object of all polygons in ``shapes``."""
        polygons = []
        for polygon in parts(shapes, "Polygon"):
            rings = [polygon.exterior, *polygon.interiors]
            arcs = [self._add(shapely.get_coordinates(ring), smallest=4) for ring in rings]
            if arcs[0] is not None:
                polygons.append([[arc] for arc in arcs if arc is not None])
        return {"type": "MultiPolygon", "arcs": polygons}

    def lines(self, shapes: Iterable[shapely.Geometry]) -> dict[str, Any]:
        """A MultiLineString object of all lines in ``shapes``."""
        arcs = [
            self._add(shapely.get_coordinates(line), smallest=2) for line in parts(shapes, "LineString")
        ]
        return {"type": "MultiLineString", "arcs": [[arc] for arc in arcs if arc is not None]}


def parts(shapes: Iterable[shapely.Geometry], kind: str) -> list[shapely.Geometry]:
    """The single parts of one kind, in a stable order."""
    flat = shapely.get_parts(shapely.get_parts(np.array(list(shapes), dtype=object)))
    return [part for part in flat if part.geom_type == kind and not part.is_empty]
