"""The road model on small networks that can be reckoned by hand, all round 60° N 15° E."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely

from regionsenter.geography import road_speeds
from regionsenter.ingest import drive_times
from regionsenter.ingest.road_links import COLUMNS, FILE, PLANNED, make_links, read_links
from regionsenter.ingest.road_network import make_network, network
from regionsenter.ingest.road_paths import MAX_ACCESS, minutes_to_points, paths
from regionsenter.ingest.road_setting import Setting
from regionsenter.ingest.tidy import RawFileError

X, Y = 500_000.0, 6_650_000.0
KM = 1_000.0


def link(*points, kind="enkelBilveg", category="F", number=1.0, motorway=None, medium="T"):
    """A link through points in kilometres from the corner."""
    line = shapely.LineString([(X + x * KM, Y + y * KM) for x, y in points])
    row = {"typeVeg": kind, "vegkategori": category, "vegnummer": number, "vegfase": "V"}
    return row | {"motorvegtype": motorway, "medium": medium, "geometry": line}


def ferry(*points, **options):
    return link(*points, kind="bilferje", **options)


def frame(*rows):
    return gpd.GeoDataFrame(list(rows), geometry="geometry", crs=25833)


def made(*rows, built_up=(), homes=(), fjord=()):
    """The network in a setting of areas, and homes as (x, y, residents) in kilometres from the corner."""
    places = [(X + x * KM, Y + y * KM, residents) for x, y, residents in homes]
    setting = Setting(
        np.array(built_up, dtype=object),
        np.array(places, dtype=float).reshape(-1, 3),
        np.array(fjord, dtype=object),
    )
    return make_network(make_links(frame(*rows)), setting)


def at(*points):
    """Kilometres from the corner as (lon, lat)."""
    xy = gpd.GeoSeries([shapely.Point(X + x * KM, Y + y * KM) for x, y in points], crs=25833)
    return np.array([(point.x, point.y) for point in xy.to_crs(4326)])


def minutes(km, speed=road_speeds.CLASS_SPEEDS["F"]):
    return 60 * km / speed


START = road_speeds.START_AND_STOP


def sailed(km, ferry="F"):
    """Minutes of a crossing, quays included."""
    return road_speeds.FERRY_QUAYS[ferry] + minutes(km, road_speeds.FERRY_SPEEDS[ferry])


def one(found):
    return found.minutes[0, 0], found.km[0, 0], bool(found.ferry[0, 0])


def test_two_roads_and_a_ferry():
    roads = made(
        link((0, 0), (10, 0)), ferry((10, 0), (14, 0), (17, 0)), link((17, 0), (22, 0), number=2.0)
    )
    time, km, by_ferry = one(paths(roads, at((0, 0)), at((22, 0))))
    assert time == pytest.approx(START + minutes(15) + sailed(7), abs=0.01)
    assert km == pytest.approx(22, abs=0.01)
    assert by_ferry
    assert roads.gaps.empty


def test_a_crossing_drawn_as_several_links_is_boarded_once():
    whole = made(link((0, 0), (5, 0)), ferry((5, 0), (9, 0)), link((9, 0), (12, 0)))
    parts = made(link((0, 0), (5, 0)), ferry((5, 0), (7, 0)), ferry((7, 0), (9, 0)), link((9, 0), (12, 0)))
    ends = at((0, 0)), at((12, 0))
    assert one(paths(parts, *ends)) == pytest.approx(one(paths(whole, *ends)))


def test_a_ferry_that_stops_short_is_joined_and_reported():
    roads = made(link((0, 0), (5, 0)), ferry((6.2, 0), (12, 0)), link((12, 0), (15, 0)))
    time, km, by_ferry = one(paths(roads, at((0, 0)), at((15, 0))))
    assert by_ferry and km == pytest.approx(15, abs=0.01)
    assert time == pytest.approx(
        START + minutes(8) + sailed(5.8) + 60 * 1.2 * road_speeds.DETOUR / road_speeds.ACCESS,
        abs=0.01,
    )
    (gap,) = roads.gaps.to_dict("records")
    assert (gap["kind"], gap["length_m"], gap["joins"]) == ("ferry_end", 1200, "ferje F 1 – F 1")
    assert at((6.2, 0))[0] == pytest.approx((gap["lon"], gap["lat"]), abs=1e-4)


def test_a_ferry_end_on_the_middle_of_a_road_splits_it():
    roads = made(link((0, 0), (10, 0)), ferry((4, 0.01), (4, 5)), link((4, 5), (4, 8)))
    time, km, _ = one(paths(roads, at((10, 0)), at((4, 8))))
    assert km == pytest.approx(6 + 5 + 3, abs=0.02)
    assert roads.gaps["kind"].tolist() == ["end_on_link"]
    assert time == pytest.approx(START + minutes(9) + sailed(5), abs=0.1)


def test_two_joins_on_one_link_split_it_twice():
    roads = made(
        link((0, 0), (10, 0)),
        link((3, 0.01), (3, 5), number=2.0),
        link((7, 0.01), (7, 5), number=3.0),
    )
    found = paths(roads, at((3, 5)), at((7, 5), (0, 0)))
    assert found.km[0] == pytest.approx([14, 8], abs=0.05)


def test_an_island_without_a_car_ferry_is_out_of_reach():
    roads = made(link((0, 0), (10, 0)), link((10, 5), (15, 5), number=2.0))
    beyond_every_road = (5, -1.01 * MAX_ACCESS / KM)
    found = paths(roads, at((0, 0)), at((15, 5), (10, 0), beyond_every_road))
    assert np.isnan(found.minutes[0]).tolist() == [True, False, True]
    assert np.isnan(found.km[0]).tolist() == [True, False, True]
    assert not found.ferry.any()
    assert roads.gaps.empty


def test_only_roads_and_car_ferries_in_use_are_read(tmp_path):
    planned = link((0, 0), (1, 0)) | {"vegfase": PLANNED}
    rows = frame(
        link((0, 0), (9, 0)),
        ferry((9, 0), (12, 0)),
        planned,
        link((0, 0), (0, 5), kind="sti"),
        link((0, 0), (5, 5), kind="passasjerferje"),
    )
    path = tmp_path / FILE
    path.parent.mkdir()
    rows.to_file(path, layer="Veglenke")
    assert read_links(tmp_path).is_ferry.tolist() == [False, True]


def test_a_missing_file_or_column_is_named(tmp_path):
    with pytest.raises(RawFileError, match="kartverket_n1000.gpkg.*missing"):
        network(tmp_path)
    path = tmp_path / FILE
    path.parent.mkdir()
    frame(link((0, 0), (9, 0))).drop(columns="vegkategori").to_file(path, layer="Veglenke")
    with pytest.raises(RawFileError, match="lacks the column.*vegkategori"):
        read_links(tmp_path)
    assert "vegkategori" in COLUMNS


def test_the_same_road_number_goes_on_across_a_small_gap():
    rows = [link((0, 0), (5, 0), number=7.0), link((5.5, 0), (9, 0), number=7.0)]
    way_round = link((0, 0), (0, 9), (9, 9), (9, 0), number=8.0)
    roads = made(*rows, way_round)
    assert roads.gaps["kind"].tolist() == ["same_number"]
    assert paths(roads, at((0, 0)), at((9, 0))).km[0, 0] == pytest.approx(9, abs=0.01)
    rows[1] |= {"vegnummer": 6.0}
    assert made(*rows, way_round).gaps.empty


def test_a_road_apart_is_joined_where_it_crosses_another_but_a_flyover_is_not():
    main = [link((0, 0), (10, 0)), link((10, 0), (20, 0)), link((20, 0), (30, 0))]
    apart = made(*main, link((4, -3), (4, 3), number=2.0))
    assert apart.gaps["kind"].tolist() == ["crossing"]
    assert paths(apart, at((4, 3)), at((0, 0))).km[0, 0] == pytest.approx(7, abs=0.01)
    flyover = made(*main, link((4, -3), (4, 3), (30, 3), (30, 0), number=2.0))
    assert flyover.gaps.empty
    assert paths(flyover, at((4, 3)), at((0, 0))).km[0, 0] == pytest.approx(59, abs=0.01)


def test_ends_a_few_metres_apart_are_one_node():
    roads = made(link((0, 0), (5, 0)), link((5.004, 0), (9, 0)))
    assert np.isfinite(minutes_to_points(roads, at((0, 0)), at((9, 0)))).all()
    assert roads.gaps.empty


def test_of_parallel_links_the_fastest_counts():
    roads = made(link((0, 0), (5, 12), (10, 0)), link((0, 0), (10, 0), category="P", number=np.nan))
    time, km, _ = one(paths(roads, at((0, 0)), at((10, 0))))
    assert (time, km) == pytest.approx((START + minutes(10, road_speeds.CLASS_SPEEDS["P"]), 10), abs=0.01)


def test_places_on_the_same_road_and_beside_it():
    roads = made(link((0, 0), (10, 0)))
    places = at((2, 0.3), (6, 0), (2, 0.3))
    found = paths(roads, places, places)
    access = 60 * 0.3 * road_speeds.DETOUR / road_speeds.ACCESS
    assert found.minutes[0] == pytest.approx([0, START + minutes(4) + access, 0], abs=0.01)
    assert np.allclose(found.minutes, found.minutes.T)
    assert found.km[0, 1] == pytest.approx(4 + 0.3 * road_speeds.DETOUR, abs=0.01)


def test_nobody_turns_off_a_motorway_or_a_tunnel():
    roads = made(
        link((0, 0), (10, 0), category="E", motorway="motorveg"),
        link((10, 0), (10, 1), medium="U"),
        link((10, 1), (14, 1)),
    )
    found = paths(roads, at((9.5, 0.2)), at((14, 1)))
    assert found.km[0, 0] == pytest.approx(4 + road_speeds.DETOUR * np.hypot(0.5, 0.8), abs=0.02)


def test_the_more_important_the_road_the_faster_the_ferry_and_the_shorter_the_wait():
    times = []
    for category in "ERFKP":
        parts = [link((0, 0), (5, 0)), ferry((5, 0), (9, 0), category=category), link((9, 0), (12, 0))]
        time, *_ = one(paths(made(*parts), at((0, 0)), at((12, 0))))
        times.append(time - START - minutes(8))
    assert times == pytest.approx([sailed(4, name) for name in "ERFFF"], abs=0.01)
    assert times[0] < times[1] < times[2]


def test_where_ferries_share_a_quay_the_most_frequent_rules():
    roads = made(
        link((0, 0), (5, 0)),
        ferry((5, 0), (9, 0), category="F"),
        ferry((5, 0), (5, 9), category="E"),
        link((9, 0), (12, 0)),
    )
    time, *_ = one(paths(roads, at((0, 0)), at((12, 0))))
    quays = (road_speeds.FERRY_QUAYS["E"] + road_speeds.FERRY_QUAYS["F"]) / 2
    sailing = minutes(4, road_speeds.FERRY_SPEEDS["F"])
    assert time == pytest.approx(START + minutes(8) + quays + sailing, abs=0.01)


def test_open_speeds_by_class():
    types = np.array(["motorveg", "motortrafikkveg", *[""] * 5])
    speed = road_speeds.open_speed(np.array(list("EEERFKP")), types)
    assert (np.diff(speed) <= 0).all() and speed[0] > speed[2] > speed[4] > speed[5]
    with pytest.raises(KeyError):
        road_speeds.open_speed(np.array(["X"]), np.array([""]))


def test_a_built_up_area_slows_streets_more_than_main_roads():
    town = shapely.box(X, Y - KM, X + 5 * KM, Y + KM)
    line = ((0, 0), (10, 0))
    street, main = (made(link(*line, category=c), built_up=[town]).minutes[0] for c in "FE")
    assert street == pytest.approx(minutes(10) + 5 * road_speeds.STREET)
    assert main == pytest.approx(minutes(10, road_speeds.CLASS_SPEEDS["E"]) + 5 * road_speeds.HOMES)
    through = made(link(*line, category="E", motorway="motorveg"), built_up=[town]).minutes[0]
    assert through == pytest.approx(minutes(10, road_speeds.MOTORWAY) + 5 * road_speeds.MOTORWAY_IN_TOWN)
    below = made(link(*line, medium="U"), built_up=[town]).minutes[0]
    assert below == pytest.approx(minutes(10))


def test_homes_along_a_road_bends_and_fjord_counties_cost_time():
    straight = made(link((0, 0), (10, 0))).minutes[0]
    homes = [(x + 0.25, 0.2, road_speeds.ALONG_RESIDENTS) for x in np.arange(0, 5, 0.5)]
    assert made(link((0, 0), (10, 0)), homes=homes).minutes[0] - straight == pytest.approx(
        5 * road_speeds.HOMES
    )
    few = [(x, y, residents - 1) for x, y, residents in homes]
    assert made(link((0, 0), (10, 0)), homes=few).minutes[0] == straight
    assert made(link((0, 0), (5, 0), (5, 5))).minutes[0] - straight == pytest.approx(
        road_speeds.RIGHT_ANGLE
    )
    county = shapely.box(X - KM, Y - KM, X + 20 * KM, Y + KM)
    assert made(link((0, 0), (10, 0)), fjord=[county]).minutes[0] - straight == pytest.approx(
        10 * road_speeds.FJORD
    )
    # A motorway is built for its speed wherever it goes.
    motorway = link((0, 0), (5, 0), (5, 5), category="E", motorway="motorveg")
    in_all_that = made(motorway, homes=homes, fjord=[county]).minutes[0]
    assert in_all_that == pytest.approx(minutes(10, road_speeds.MOTORWAY))


def test_tables_are_symmetric_and_without_pairs_out_of_reach():
    roads = made(link((0, 0), (10, 0)), link((0, 90), (9, 90)))
    codes = np.array(["0301", "1101", "5501"])
    places = at((0, 0), (10, 0), (0, 90))
    found = paths(roads, places, places)
    table = drive_times.between(codes, found)
    assert table[["from_code", "to_code"]].values.tolist() == [["0301", "1101"], ["1101", "0301"]]
    assert table["minutes"].nunique() == 1
    assert not table["ferry"].any()
    near = drive_times.to_centres(codes, np.array(["a", "b"]), paths(roads, places, places[:2]))
    assert near[["slug", "code"]].values.tolist() == [
        ["a", "0301"],
        ["a", "1101"],
        ["b", "0301"],
        ["b", "1101"],
    ]
