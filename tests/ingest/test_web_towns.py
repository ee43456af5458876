"""The towns' outlines for the map."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import shapely

from regionsenter.ingest.web_towns import outline, town_topology
from regionsenter.snapshot import snapshot
from regionsenter.static_files import STATIC, geometry_manifest

WIDE = 10_000_000 * 250  # from a cell to the one east of it


def block(columns: int, rows: int, without: frozenset = frozenset()) -> np.ndarray:
    """A block of cells from the one at easting 0, northing 6 650 000."""
    first = 2_000_000 * 10_000_000 + 6_650_000
    cells = [(x, y) for x in range(columns) for y in range(rows) if (x, y) not in without]
    return np.array([first + x * WIDE + y * 250 for x, y in cells])


def test_squares_become_one_shape_with_a_point_at_every_corner_only():
    shape = outline(block(4, 2))
    assert shape.equals(shapely.box(0, 6_650_000, 1_000, 6_650_500))
    assert len(shapely.get_coordinates(shape)) == 5


def test_small_holes_are_filled_and_large_ones_stay():
    inner = frozenset({(1, 1), (2, 1)})
    assert len(outline(block(6, 6, inner)).geoms[0].interiors) == 0
    lake = frozenset((x, y) for x in range(1, 4) for y in range(1, 4))
    assert len(outline(block(6, 6, lake)).geoms[0].interiors) == 1


def test_the_file_is_on_the_grid_of_the_cells():
    cells = pd.DataFrame({"slug": "a"}, index=block(2, 1))
    topology = town_topology(cells)
    assert topology["transform"] == {"scale": [250.0, 250.0], "translate": [0.0, 0.0]}
    arc = np.cumsum(topology["arcs"][0], axis=0) * 250
    assert shapely.Polygon(arc).equals(shapely.box(0, 6_650_000, 500, 6_650_250))


def test_the_maps_file_holds_the_snapshots_towns():
    file = STATIC / "geo" / geometry_manifest()["towns"]
    topology = json.loads(file.read_text(encoding="utf-8"))
    parts = topology["objects"]["towns"]["arcs"]
    area = sum(
        shapely.Polygon(np.cumsum(topology["arcs"][outer], axis=0)).area
        - sum(shapely.Polygon(np.cumsum(topology["arcs"][hole], axis=0)).area for (hole,) in holes)
        for (outer,), *holes in parts
    )
    table = snapshot().table("towns")
    assert table["cells"].sum() <= area <= 1.05 * table["cells"].sum()  # small holes are filled
