"""The static geometry: shared borders, small islands kept, small files, same bytes every time."""

import gzip
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from regionsenter.ingest.web_geometry import arcs_between, centre_entry, without_skerries
from regionsenter.ingest.web_places import settlement_names, written_names
from regionsenter.ingest.web_quiet import whole_lines
from regionsenter.ingest.web_topology import Arcs
from regionsenter.static_files import STATIC, geometry_manifest

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
    # What is fetched after the first picture.
    assert size["quiet"] <= 60_000
    assert size["places"] <= 35_000
    assert size["towns"] <= 20_000
    assert sum(size.values()) <= 300_000


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
        write_web_geometry(frame, frame, pd.DataFrame(), pd.DataFrame(), tmp_path, tmp_path)


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


@pytest.fixture(scope="module")
def places() -> dict:
    return json.loads((STATIC / "geo" / geometry_manifest()["places"]).read_text(encoding="utf-8"))


def test_names_are_in_order_of_importance_and_the_largest_towns_come_first(places):
    zooms = [name[2] for name in places["names"]]
    assert zooms == sorted(zooms)
    towns = [name[4] for name in places["names"] if name[3] == "t"]
    assert towns[:4] == ["Oslo", "Bergen", "Stavanger", "Trondheim"]
    texts = {name[4] for name in places["names"]}
    assert {"Sognefjorden", "Hardangervidda", "Jostedalsbreen", "Senja", "Mjøsa"} <= texts
    assert {name[3] for name in places["names"]} == set("tmigwl")


def test_every_municipal_centre_is_named_and_lies_in_its_municipality(places, topology):
    shapes = topology["objects"]["municipalities"]["geometries"]
    assert len(places["points"]) == len(shapes) == 357
    step = places["step"]
    for shape, (x, y) in list(zip(shapes, places["points"], strict=True))[::12]:
        # A quay can lie a little outside a simplified coast.
        assert polygons(topology, shape).distance(shapely.Point(x * step, y * step)) < 1_000, shape
    named = np.array([name[:2] for name in places["names"] if name[3] == "t" and name[2] <= 7.5])
    away = [np.abs(named - point).max(axis=1).min() * step for point in places["points"]]
    assert max(away) <= 4_000


def test_settlement_parts_are_left_out_and_municipal_centres_come_early():
    table = pd.DataFrame(
        {
            "name": ["By", "Bydel", "Grend"],
            "population": ["60000", "30000", "300"],
            "is_part": [False, True, False],
            "lon": [10.0, 10.01, 11.0],
            "lat": [60.0, 60.0, 61.0],
        }
    )
    x, y = 5560, 134200  # a point 100 km from the settlement of the same name
    near = settlement_names(table, [])[1][:2]
    found = settlement_names(table, [("Grend", near), ("Grend", (x, y)), ("Annet", (9000, 1))])
    assert [(name[4], name[2]) for name in found] == [
        ("By", 4.75),
        ("Grend", 7.5),
        ("Annet", 7.5),
        ("Grend", 7.5),
    ]
    assert found[1][:2] == near and found[3][:2] == (x, y)
    assert settlement_names(table, [])[1][2] == 8.5


def test_a_name_in_pieces_is_written_once_in_the_middle():
    columns = ["number", "name", "kind", "x", "y"]
    coarse = pd.DataFrame(
        [[1, "Langfjorden", "fjord", 0, 0], [1, "Langfjorden", "fjord", 10_000, 0]], columns=columns
    )
    fine = pd.DataFrame(
        [
            [1, "Langfjorden", "fjord", 9_000, 0],
            [2, "Kirke", "kirke", 0, 0],
            [3, "Nes", "tettsted", 0, 0],
        ],
        columns=columns,
    )
    assert written_names(coarse, fine, [(10, 10, 8.0, "t", "Nes")]) == [(100, 0, 6.75, "w", "Langfjorden")]
