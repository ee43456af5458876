"""The benchmark's pure parts: halving polygons, reading pixels, medians, tables."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

import numpy as np
import shapely
from shapely import box, union_all

from bench.budgets import ROOT, Budget, budget_table, budgets, ratio, verdict_sentence
from bench.contests import FINER, GROWTH, MARKED, WHOLE
from bench.polygons import areas, places, subdivide
from bench.rebuild import differing
from bench.report import page
from bench.results import Row, Run, as_json, median, spread, table
from bench.screen import first_final
from bench.users import Crowd
from bench.variants import BOX, PEERS, RECIPE

BLACK, WHITE, GREY = (np.full((10, 10, 3), level, dtype=np.int16) for level in (0, 255, 128))


def a_row(**changes) -> Row:
    fields = dict(
        variant="app",
        polygons=357,
        markers=0,
        first_map_ms=900.0,
        repaint_ms=80.0,
        repaint_quartiles=(70.0, 95.0),
        repaints=12,
        bytes=5300.0,
        map_bytes=5000.0,
        server_cpu_ms=9.0,
        memory_mb=300.0,
        zoom_kept=True,
        external_hosts=0,
        failure="",
    )
    return Row(**{**fields, **changes})


def test_subdivision_gives_the_count_and_covers_the_same_ground():
    shapes = [box(0, 0, 4, 1), box(4, 0, 5, 1)]
    parts = subdivide(shapes, 9)
    assert len(parts) == 9
    assert union_all([part for _, part in parts]).equals(union_all(shapes))
    assert all(shapes[parent].covers(part) for parent, part in parts)


def test_a_blank_in_between_is_no_repaint():
    frames = [(1.0, WHITE), (2.0, BLACK), (3.0, WHITE), (4.0, BLACK)]
    assert first_final(frames, WHITE) == 4.0
    assert first_final(frames[:2], WHITE) == 2.0


def test_no_change_is_told_as_none():
    assert first_final([], WHITE) is None
    assert first_final([(1.0, WHITE), (2.0, GREY), (3.0, WHITE)], WHITE) is None


def test_median_and_quartiles():
    assert median([]) is None and spread([]) is None
    assert median([3, 1, 2]) == 2
    assert spread([7]) == (7, 7)
    assert spread([1, 2, 3, 4, 5]) == (2, 4)


def test_table_says_ratio_and_leaves_unknown_open():
    text = table([a_row(), a_row(variant="bare", repaint_ms=None)], {"app": "this app"}, 40.0)
    lines = text.splitlines()
    assert len(lines) == 4
    assert "| this app | 357 | 0 | 80 | 70–95 | 2.00 |" in lines[2]
    assert "| bare | 357 | 0 | – |" in lines[3]


def test_json_has_the_agreed_fields():
    (one,) = as_json([a_row()])
    assert one.keys() >= {
        "variant",
        "polygons",
        "first_map_ms",
        "repaint_ms",
        "bytes",
        "server_cpu_ms",
        "memory_mb",
        "zoom_kept",
        "external_hosts",
    }


@pytest.mark.parametrize(
    ("found", "at_least", "verdict"),
    [
        (1.0, False, "pass"),
        (3.0, False, "FAIL"),
        (3.0, True, "pass"),
        (None, False, "not measured"),
    ],
)
def test_verdicts(found, at_least, verdict):
    one = Budget("what", 2, found, "ms", at_least)
    assert one.verdict == verdict
    assert verdict in budget_table([one])


def test_ratio_of_nothing_is_nothing():
    assert ratio(None, 2) is None and ratio(2, None) is None and ratio(3, 2) == 1.5


def a_crowd(**changes) -> Crowd:
    fields = dict(
        variant="app",
        people=100,
        every=3.0,
        actions=800,
        act_p50_ms=40.0,
        act_p95_ms=80.0,
        act_max_ms=200.0,
        cpu_ms_an_action=10.0,
        cpu_share=0.3,
        session_mb=0.2,
        landing_p50_s=2.0,
        landing_p95_s=2.1,
        landing_max_s=2.2,
    )
    return Crowd(**{**fields, **changes})


def test_every_budget_of_an_empty_run_is_not_measured():
    found = budgets(Run(missing={"rebuild_s": "no raw files"}))
    assert all(one.found is None for one in found)
    assert "not measured: no raw files" in budget_table(found)
    assert verdict_sentence(found).startswith(f"**0 of {len(found)} budgets hold.**")


def test_budgets_are_judged_by_the_rows_and_the_crowd_of_the_run():
    run = Run(
        rows=[
            a_row(variant="bare", repaint_ms=50.0, first_map_ms=1000.0),
            a_row(repaint_ms=100.0, first_map_ms=1500.0),
            a_row(polygons=1500, repaint_ms=1.0),
            a_row(variant="st_folium", repaint_ms=700.0),
        ],
        crowds=[a_crowd(variant="bare", act_p95_ms=999.0), a_crowd()],
        geometry=250_000,
    )
    found = {one.what: one for one in budgets(run)}
    assert found["repaint ÷ bare rerun"].found == 2.0
    assert found["usual st_folium ÷ repaint"].found == 7.0
    assert found["first map ÷ bare page"].found == 1.5
    assert found["100 users acting every 3 s, p95"].found == 80.0
    assert found["geometry of the first picture, packed"].verdict == "FAIL"
    failed = verdict_sentence(list(found.values())).split("**")[3]
    assert failed == "These fail: repaint ÷ bare rerun; geometry of the first picture, packed."


def test_the_page_says_what_failed_what_grew_and_what_there_was_no_time_for():
    rows = [
        a_row(),
        a_row(variant="bare"),
        a_row(variant="recipe", polygons=5000),
        a_row(variant="dash", repaint_ms=None, failure="NotRepainted: it stayed blank"),
    ]
    text = page(Run(rows=rows, crowds=[a_crowd()], skipped=["pydeck, 5000 polygons"]))
    growing = text.split("## How the cost grows")[1]
    assert "this app's technique alone | 5000" in growing
    assert "Dash, plotly choropleth, 357 polygons, 0 markers: NotRepainted" in growing
    assert "pydeck, 5000 polygons" in text.split("## No time for")[1]
    assert "| this app | 800 | 40 | 80 | 200 | 10.0 | 30% | 0.20 | 2.00 | 2.10 |" in text


def test_growth_has_every_size_of_the_technique_and_finer_polygons_of_every_peer():
    assert {size for one, size in GROWTH if one is RECIPE} == {WHOLE, *FINER, *MARKED}
    for peer in PEERS:
        assert {size for one, size in GROWTH if one is peer} >= set(FINER)


def test_finer_parts_cover_the_country_and_have_classes_of_their_own():
    whole, fine = areas(), areas(1500)
    assert (len(whole), len(fine)) == (357, 1500)
    assert fine["code"].is_unique
    covered, all_land = (shapely.area(one.geometry.to_numpy()).sum() for one in (fine, whole))
    assert covered == pytest.approx(all_land, rel=1e-6)
    assert set(fine["class_andel-67-pluss"]) == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("count", [0, 120, 1000])
def test_markers(count):
    spots = places(count)
    assert len(spots) == count
    assert spots["lat"].between(57, 72).all()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Indikator", True),
        ("Selected Folketall. Indikator", True),
        ("Søk", False),
        ("Søk sted eller indikator", False),
    ],
)
def test_the_search_box_is_not_the_indicator_box(name, found):
    assert bool(BOX.search(name)) is found


def test_a_rebuild_is_compared_byte_by_byte(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "datapackage.json").write_bytes((ROOT / "data/datapackage.json").read_bytes())
    assert differing(tmp_path, ROOT / "data") == []
    (tmp_path / "datapackage.json").write_bytes(b"{}")
    (tmp_path / "sub" / "new.parquet").write_bytes(b"")
    assert differing(tmp_path, ROOT / "data") == ["datapackage.json", "sub/new.parquet"]
