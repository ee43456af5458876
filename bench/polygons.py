"""The data of a run: the app's own 357 municipalities, or finer synthetic parts of them."""

from __future__ import annotations

import hashlib
import heapq
import json
import shutil
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely import box
from shapely.geometry.base import BaseGeometry

from bench.apps.shared import CHOICES
from regionsenter.hashed_files import gzipped
from regionsenter.measures.classes import classify
from regionsenter.measures.values import values

ROOT = Path(__file__).parents[1]
SEED = 20


def subdivide(shapes: list[BaseGeometry], count: int) -> list[tuple[int, BaseGeometry]]:
    """Halve the largest shape across its longer side until there are ``count``.

    Returns (index of the shape it is a part of, part), in the order of the shapes.
    """
    heap = [(-shape.area, i, i, shape) for i, shape in enumerate(shapes)]
    heapq.heapify(heap)
    serial = len(heap)
    while len(heap) < count:
        _, _, parent, shape = heapq.heappop(heap)
        for half in _halves(shape):
            heapq.heappush(heap, (-half.area, serial, parent, half))
            serial += 1
    return [(parent, shape) for _, _, parent, shape in sorted(heap, key=lambda one: one[1:3])]


def _halves(shape: BaseGeometry) -> list[BaseGeometry]:
    west, south, east, north = shape.bounds
    if east - west > north - south:
        middle = (west + east) / 2
        parts = box(west, south, middle, north), box(middle, south, east, north)
    else:
        middle = (south + north) / 2
        parts = box(west, south, east, middle), box(west, middle, east, north)
    return [shape.intersection(part) for part in parts]


def areas(count: int = 357) -> gpd.GeoDataFrame:
    """The polygons with one class column an indicator; parts have classes of their own."""
    whole = gpd.read_parquet(ROOT / "data" / "municipalities.parquet")
    parts = subdivide(list(whole.geometry), count)
    parents = [parent for parent, _ in parts]
    frame = whole.iloc[parents][["code", "name"]].reset_index(drop=True)
    if count > len(whole):
        frame["code"] = [f"{code}-{i}" for i, code in enumerate(frame["code"])]
    random = np.random.default_rng(SEED)
    for slug in CHOICES:
        found = values(slug, "municipality")
        latest = pd.Series(found.value[len(found.years) - 1], index=found.codes)
        row = latest.reindex(whole["code"]).to_numpy()[parents]
        if count > len(whole):
            row = row * random.uniform(0.7, 1.3, len(row))
        row = np.nan_to_num(row, nan=float(np.nanmedian(row)))
        frame["value_" + slug] = row
        frame["class_" + slug] = np.clip(classify(row, 5).codes, 0, 4)
    return gpd.GeoDataFrame(frame, geometry=[shape for _, shape in parts], crs=whole.crs)


def places(count: int) -> pd.DataFrame:
    """Markers at the centres, and scattered round them when there are more than centres."""
    known = pd.read_parquet(ROOT / "data" / "centres.parquet")[["name", "lon", "lat"]]
    picked = known.iloc[np.arange(count) % len(known)].reset_index(drop=True)
    if count > len(known):
        shift = np.random.default_rng(SEED).normal(0, 0.15, (count, 2))
        picked[["lon", "lat"]] += shift
    return picked


def write_data(folder: Path, polygons: int, markers: int) -> None:
    """Everything a peer reads: two tables, Leaflet, and geometry under a hashed name."""
    frame = areas(polygons)
    frame.to_parquet(folder / "polygons.parquet")
    spots = places(markers)
    spots.to_parquet(folder / "markers.parquet")
    vendor = folder / "static" / "vendor"
    shutil.copytree(ROOT / "static" / "vendor", vendor, dirs_exist_ok=True)
    for path in [*vendor.rglob("*.js"), *vendor.rglob("*.css")]:
        path.with_name(path.name + ".gz").write_bytes(gzipped(path.read_bytes()))
    # plotly asks its CDN for outlines of the world that this map does not even show.
    world = vendor / "world-1.0.0" / "world_110m.json"
    world.parent.mkdir(exist_ok=True)
    world.write_text('{"type":"Topology","objects":{},"arcs":[]}', encoding="utf-8")
    geometry = {
        "areas": json.loads(frame[["code", "name", "geometry"]].to_json(drop_id=True)),
        "markers": spots.to_dict("records"),
    }
    content = json.dumps(geometry, ensure_ascii=False, separators=(",", ":")).encode()
    name = f"geometry.{hashlib.sha256(content).hexdigest()[:12]}.json"
    target = folder / "static" / "geo" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.with_name(name + ".gz").write_bytes(gzipped(content))
    (folder / "geometry.txt").write_text(f"app/static/geo/{name}", encoding="utf-8")
