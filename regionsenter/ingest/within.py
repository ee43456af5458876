"""Which municipality a point lies in, by polygon."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd

from regionsenter.ingest.places import MUNICIPALITIES, read_geometry

METRIC = 25833
#: The polygons are clipped to the coast: a quay or an islet may lie this far (metres) outside.
SHORE = 3_000


def municipality_of(points: gpd.GeoSeries, raw: Path) -> pd.Series:
    """Municipal code of each point, None for one farther than :data:`SHORE` from every municipality.

    Parameters
    ----------
    points
        Points in any coordinate system, with a unique index.
    """
    shapes = read_geometry(raw, MUNICIPALITIES)[["kommunenummer", "geometry"]].to_crs(METRIC)
    asked = gpd.GeoDataFrame(geometry=points.to_crs(METRIC))
    found = gpd.sjoin_nearest(asked, shapes, how="left", max_distance=SHORE)
    # A point on a border is as near to both: the lower code, so that the build is deterministic.
    found = found.sort_values("kommunenummer", kind="stable")
    found = found[~found.index.duplicated()].reindex(points.index)
    code = found["kommunenummer"].astype(object)
    return code.where(code.notna(), None)
