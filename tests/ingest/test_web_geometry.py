"""The static geometry: shared borders, small islands kept, small files, same bytes every time."""

import gzip
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from regionsenter.ingest.web_geometry import arcs_between, centre_entry, without_skerries
from regionsenter.ingest.web_quiet import whole_lines
from regionsenter.ingest.web_topology import Arcs
from regionsenter.present.map_assets import STATIC, geometry_manifest

SMALL_ISLANDS = {"1835": "Træna", "1856": "Røst", "1144": "Kvitsøy", "1151": "Utsira"}


@pytest.fixture(scope="module")
def topology() -> dict:
    return json.loads((STATIC / "geo" / geometry_manifest()["norway"]).read_text(encoding="utf-8"))


def polygons(topology: dict, geometry: dict) -> shapely.Geometry:
    """A municipality put together from its arcs, in metres."""
    scale, shift = (np.array(topology["transform"][key]) for key in ("scale", "translate"))
    lines = [np.cumsum(np.array(arc), axis=0) * scale + shift for arc in topology["arcs"]]
    nested = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]

    def ring(numbers):
        parts = [lines[n] if n >= 0 else lines[~n][::-1] for n in numbers]
        return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])

    return shapely.union_all(
        [
            shapely.make_valid(shapely.Polygon(ring(rings[0]), [ring(r) for r in rings[1:]]))
            for rings in nested
        ]
    )


def test_the_first_fetch_is_at_most_200_kb_packed():
    files = geometry_manifest()
    size = {name: (STATIC / "geo" / f"{file}.gz").stat().st_size for name, file in files.items()}
    assert size["norway"] + size["centres"] <= 200_000
    assert size["quiet"] <= 60_000, "what is fetched after the first picture"


def test_packed_files_are_the_files_without_time_stamp():
    for name in geometry_manifest().values():
        packed = (STATIC / "geo" / f"{name}.gz").read_bytes()
        assert gzip.decompress(packed) == (STATIC / "geo" / name).read_bytes()
        assert packed[4:8] == b"\0\0\0\0"


def test_all_municipalities_with_their_names(topology):
    shapes = topology["objects"]["municipalities"]["geometries"]
    codes = [shape["id"] for shape in shapes]
    assert len(codes) == 357 and codes == sorted(codes)
    names = {shape["id"]: shape["properties"]["n"] for shape in shapes}
    assert "Hárstták" in names["5503"]
    order = json.loads((STATIC / "geo" / "order.json").read_text(encoding="utf-8"))
    assert order["municipalities"] == codes


@pytest.mark.parametrize("code", SMALL_ISLANDS)
def test_small_island_survives(topology, code):
    shapes = topology["objects"]["municipalities"]["geometries"]
    shape = polygons(topology, next(shape for shape in shapes if shape["id"] == code))
    assert shape.area > 2e6


def test_area_of_norway_is_kept(topology):
    shapes = topology["objects"]["municipalities"]["geometries"]
    total = sum(polygons(topology, shape).area for shape in shapes[:60])
    assert total > 0
    oslo = next(shape for shape in shapes if shape["id"] == "0301")
    assert polygons(topology, oslo).area == pytest.approx(454e6, rel=0.08)


def test_every_centre_has_its_municipalities():
    centres = json.loads((STATIC / "geo" / geometry_manifest()["centres"]).read_text())["centres"]
    codes = [code for centre in centres for code in centre["municipalities"]]
    assert len(centres) == 159
    assert len(codes) == len(set(codes)) == 357
    assert all(set(c["centre_municipalities"]) <= set(c["municipalities"]) for c in centres)


def test_skerries_go_but_the_largest_island_stays():
    box = shapely.MultiPolygon([shapely.box(0, 0, 50, 50), shapely.box(90, 90, 100, 100)])
    assert without_skerries(box, smallest=1e6).area == 2500
    assert len(without_skerries(box, smallest=50).geoms) == 2


def test_county_lines_are_the_arcs_two_counties_share():
    geometries = [
        {"id": "a", "arcs": [[0, 1]]},
        {"id": "b", "arcs": [[~1, 2]]},
        {"id": "c", "arcs": [[[~2, 3]]]},
    ]
    assert arcs_between(geometries, {"a": "1", "b": "1", "c": "2"}) == [[2]]


def test_simplified_arcs_keep_ends_and_small_rings():
    transform = {"scale": [1.0, 1.0], "translate": [0.0, 0.0]}
    line = [[0, 0], [10, 1], [10, -1], [10, 0]]
    island = [[0, 0], [5, 0], [0, 5], [-5, 0], [0, -5]]
    arcs = Arcs([line, island], transform)
    arcs.simplify(50)
    assert arcs.encoded == [[[0, 0], [30, 0]], island]


def test_shapes_become_arcs_on_the_grid():
    arcs = Arcs([], {"scale": [10.0, 10.0], "translate": [100.0, 100.0]})
    assert arcs.polygons([shapely.box(100, 100, 200, 200)])["arcs"] == [[[0]]]
    assert np.cumsum(arcs.encoded[0], axis=0).max() == 10
    assert arcs.polygons([shapely.box(100, 100, 101, 101)])["arcs"] == []


def test_centre_entry_takes_lists_or_texts_of_codes():
    row = {
        "slug": "voss",
        "name": "Voss",
        "lon": 6.4,
        "lat": 60.6,
        "settlement_population": np.nan,
        "municipalities": "4621;4620",
        "centre_municipalities": ["4621"],
    }
    entry = centre_entry(row)
    assert entry["municipalities"] == ["4621", "4620"]
    assert entry["centre_municipalities"] == ["4621"]
    assert entry["population"] is None


def test_codes_must_be_unique(tmp_path):
    from regionsenter.ingest.web_geometry import write_web_geometry

    frame = gpd.GeoDataFrame({"code": ["1", "1"]}, geometry=[shapely.Point(0, 0)] * 2)
    with pytest.raises(ValueError, match="unique"):
        write_web_geometry(frame, frame, pd.DataFrame(), tmp_path, tmp_path)


def test_links_are_joined_and_stubs_left_out():
    links = gpd.GeoSeries(
        [
            shapely.LineString([(0, 0), (5000, 0)]),
            shapely.LineString([(5000, 0), (9000, 0)]),
            shapely.LineString([(0, 9000), (90, 9000)]),
        ]
    )
    assert [line.length for line in whole_lines(links)] == [9000]


def test_quiet_file_has_the_main_roads_of_the_country():
    name = geometry_manifest()["quiet"]
    quiet = json.loads((STATIC / "geo" / name).read_text(encoding="utf-8"))
    step = quiet["transform"]["scale"][0]

    def kilometres(of: str) -> float:
        arcs = [np.array(quiet["arcs"][one[0]])[1:] for one in quiet["objects"][of]["arcs"]]
        return sum(float(np.hypot(*arc.T).sum()) for arc in arcs) * step / 1000

    # Lengths of the same layers before simplification: 6 424, 3 569 and 3 868 km.
    assert kilometres("national") == pytest.approx(6_200, rel=0.08)
    assert kilometres("regional") == pytest.approx(3_400, rel=0.1)
    assert kilometres("rail") == pytest.approx(3_700, rel=0.1)
    assert kilometres("ferries") > 500
    assert len(quiet["objects"]["glaciers"]["arcs"]) > 80
