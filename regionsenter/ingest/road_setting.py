"""What lies round the roads: built-up areas, homes, bends, counties.

Sources: Kartverket N1000 and counties 2024; SSB, population on a grid of 250 m, 1 January 2019 (the
last year with exact counts).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from regionsenter.geography.road_speeds import ALONG_METRES, ALONG_RESIDENTS, FJORD_COUNTIES
from regionsenter.ingest.places import COUNTIES, read_geometry
from regionsenter.ingest.population_grid import cell_middles, read_population_grid
from regionsenter.ingest.road_links import CRS, read_layer

YEAR = 2019
#: Roads are looked at every so many metres.
STEP = 500.0


@dataclass(frozen=True)
class Setting:
    """``built_up``: polygons; ``homes``: x, y, residents; ``fjord``: polygons. All in CRS 25833."""

    built_up: np.ndarray
    homes: np.ndarray
    fjord: np.ndarray


def read_setting(raw: Path) -> Setting:
    """The setting of the raw folder.

    Raises
    ------
    RawFileError
        If a raw file is missing, unreadable or not as expected.
    """
    counties = read_geometry(raw, COUNTIES).to_crs(CRS)
    fjord = counties.loc[counties["fylkesnummer"].isin(FJORD_COUNTIES)].geometry.to_numpy()
    built_up = read_layer(raw, "Tettbebyggelse", []).geometry.to_numpy()
    return Setting(built_up, homes(read_population_grid(raw)), fjord)


def homes(grid: pd.DataFrame) -> np.ndarray:
    """Middle (x, y) and residents of the inhabited cells of a grid of residents by cell and year."""
    residents = grid[YEAR]
    lived_in = residents[residents > 0]
    return np.column_stack([cell_middles(lived_in.index.to_numpy()), lived_in])


def built_up_share(lines: np.ndarray, areas: np.ndarray) -> np.ndarray:
    """The share (0-1) of each line that lies in any of the areas, which must not overlap."""
    share = np.zeros(len(lines))
    if not len(areas):
        return share
    line, area = shapely.STRtree(areas).query(lines, predicate="intersects")
    inside = shapely.length(shapely.intersection(lines[line], areas[area]))
    np.add.at(share, line, inside)
    return np.clip(share / np.maximum(shapely.length(lines), 1e-9), 0, 1)


def homes_share(lines: np.ndarray, homes: np.ndarray) -> np.ndarray:
    """The share (0-1) of each line, seen at even steps, with people living along it."""
    if not len(homes):
        return np.zeros(len(lines))
    steps = np.maximum(1, np.ceil(shapely.length(lines) / STEP)).astype(int)
    line = np.repeat(np.arange(len(lines)), steps)
    nth = np.arange(len(line)) - np.repeat(np.cumsum(steps) - steps, steps)
    at = shapely.line_interpolate_point(lines[line], (nth + 0.5) / steps[line], normalized=True)
    places = cKDTree(shapely.get_coordinates(at))
    near = places.sparse_distance_matrix(cKDTree(homes[:, :2]), ALONG_METRES, output_type="coo_matrix")
    residents = np.bincount(near.row, weights=homes[near.col, 2], minlength=len(line))
    lived = np.bincount(line, weights=residents >= ALONG_RESIDENTS, minlength=len(lines))
    share: np.ndarray = lived / steps
    return share


def degrees_turned(lines: np.ndarray) -> np.ndarray:
    """How many degrees each line turns, left and right added up, from end to end."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    step = np.diff(xy, axis=0)
    kept = (line[1:] == line[:-1]) & (np.hypot(*step.T) > 1)  # a metre has no direction worth a bend
    step, of_line = step[kept], line[1:][kept]
    heading = np.arctan2(step[:, 1], step[:, 0])
    turn = np.abs((np.diff(heading) + np.pi) % (2 * np.pi) - np.pi)
    same = of_line[1:] == of_line[:-1]
    turned = np.bincount(of_line[1:][same], weights=turn[same], minlength=len(lines))
    return np.degrees(turned)


def lies_in(lines: np.ndarray, areas: np.ndarray) -> np.ndarray:
    """Whether the middle of each line lies in any of the areas."""
    middle = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    inside = np.zeros(len(lines), dtype=bool)
    if len(areas):
        inside[shapely.STRtree(areas).query(middle, predicate="intersects")[0]] = True
    return inside
