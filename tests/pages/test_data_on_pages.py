"""What the data product adds is on the pages: functions, road model, rules with limits, files left out."""

from __future__ import annotations

import re

import pytest

from regionsenter.catalog import left_out
from regionsenter.measures.functions import functions
from tests.pages.opening import open_page, words


def test_centre_page_lists_every_function_with_its_year_and_the_expectation():
    said = words(open_page("senter", senter="tynset", tema="e", **{"del": "tema"}))
    profile = functions("tynset")
    assert f"{profile.count:.0f} av {len(profile.functions)} slag" in said
    assert f"{profile.residual:.1f}".replace(".", ",") + " flere enn folketallet" in said
    for one in profile.functions:
        assert one.component.name.nb in said and f"{one.year} · " in said
    assert "KOSTRA-gruppe" in words(open_page("senter", senter="tynset"))


def test_functions_belong_to_their_theme_alone():
    assert "slag regionale funksjoner" not in words(
        open_page("senter", senter="tynset", tema="a", **{"del": "tema"})
    )


def test_data_page_publishes_the_road_model_its_worst_and_its_gaps():
    app = open_page("data")
    said = words(app)
    assert "4,2 minutter" in said and "192 kommuner" in said and "Stårheim" in said
    assert "havnebassenget" in said
    (chart,) = app.get("plotly_chart")
    assert "192 kommuner" in chart.proto.alt
    for entry in left_out():
        assert entry in said


@pytest.mark.parametrize(
    ("omland", "grense", "inside", "outside"),
    [
        ("kjoretid", "60", "Vaksdal", "Aurland"),
        ("kjoretid", "15", "ingen kommuner", "Vaksdal"),
        ("pendling", "20", "Ulvik", "Vaksdal"),
    ],
)
def test_a_rule_with_its_limit_decides_the_hinterland_shown(omland, grense, inside, outside):
    app = open_page("senter", senter="voss", tema="d", omland=omland, grense=grense)
    (told,) = re.findall(r'<p class="rs-around">([^<]*)</p>', words(app))
    assert inside in told and outside not in told and grense in told


def test_choosing_a_rule_offers_its_limit_and_another_rule_drops_it():
    app = open_page("senter", senter="voss", omland="kjoretid", grense="60")
    app.selectbox(key="grense").select(90).run()
    assert app.query_params["grense"] == "90"
    app.segmented_control(key="omland").set_value("ba").run()
    assert "grense" not in app.query_params and not app.exception
