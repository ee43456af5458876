"""The message to the map: small, faithful, and proof against streamlit-folium's rewriting."""

import json
import re

import pytest
import streamlit_folium
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.present.map.base import base_map
from regionsenter.present.map.layers import band_flags, commuting_flows, minutes_text
from regionsenter.present.map.state import (
    FLOW_THINNEST,
    FLOW_WIDEST,
    HINTERLAND_DECLINES,
    WORSE,
    MapState,
    centre_order,
    flags,
    flow_width,
    map_texts,
    municipality_order,
    only_of,
    state_layer,
    worse_marks,
)
from regionsenter.present.parts.palettes import BIVARIATE
from regionsenter.texts import translator


def a_state(**changes) -> MapState:
    """A state of real size, with the longest numbers the indicators have."""
    content = {
        "title": "Gjennomsnittlig bruttoinntekt",
        "unit": "kr",
        "year": "2024",
        "palette": ("#f7f0b8", "#a6d8b8", "#4badc3", "#3070aa", "#1d3474"),
        "classes": "01234" * 71 + "x-",
        "centre_classes": "4" * 159,
        "values": ("1\u00a0234,5",) * 357,
        "centre_values": ("728\u00a0714",) * 159,
        "texts": map_texts(lambda text: text),
    }
    return MapState(**{**content, **changes})


def test_message_of_real_size_is_small():
    assert len(municipality_order()) == 357
    assert len(centre_order()) == 159
    assert len(a_state().to_json().encode()) <= 8_000


def test_message_says_what_the_state_says():
    state = a_state(selected="voss", municipality="4621", outline=("4621",), focus=3, dark=True)
    message = json.loads(state.to_json())
    assert message["values"].split("|") == list(state.values)
    assert message["classes"] == state.classes
    assert (message["selected"], message["municipality"]) == ("voss", "4621")
    assert (message["outline"], message["focus"], message["dark"]) == (["4621"], 3, True)


def test_layers_that_are_off_are_empty():
    message = json.loads(a_state().to_json())
    assert [message[name] for name in ("compared", "flows", "bands", "minutes")] == [[], [], "", []]
    assert message["background"] is False


@pytest.mark.parametrize("slug", ["oslo-baerum", "lillehammer", "alesund", "voss"])
def test_message_with_all_layers_is_small(slug):
    bands, minutes = band_flags(slug)
    state = a_state(
        values=("17,2",) * 357,
        centre_values=("17,2",) * 159,
        bands=bands,
        minutes=minutes,
        minutes_text=minutes_text(translator("nb")),
        flows=commuting_flows(slug, translator("nb")),
        compared=centre_order()[:4],
    )
    assert len(state.to_json().encode()) <= 8_000


def test_all_nine_colours_of_two_values_can_be_sent():
    state = a_state(palette=BIVARIATE, classes="012345678" * 39 + "01234x", centre_classes="8" * 159)
    assert json.loads(state.to_json())["palette"][8] == BIVARIATE[8]


def test_flows_are_sent_with_the_width_the_legend_draws():
    state = a_state(flows=(("4621", 50.0, "50 personer"), ("4622", 200.0, "200 personer")))
    assert json.loads(state.to_json())["flows"] == [
        ["4621", flow_width(50, 200), "50 personer"],
        ["4622", FLOW_WIDEST, "200 personer"],
    ]


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_width_of_a_flow_is_in_proportion_or_the_thinnest(one, other):
    small, large = sorted((one, other + 1))
    width = flow_width(small, large)
    assert FLOW_THINNEST <= width <= FLOW_WIDEST
    if width > FLOW_THINNEST:
        assert width / FLOW_WIDEST == pytest.approx(small / large, abs=0.05 / FLOW_WIDEST + 1e-9)


@pytest.mark.parametrize(("persons", "largest"), [(2, 1), (-1, 1), (0, 0)])
def test_width_of_an_impossible_flow_is_refused(persons, largest):
    with pytest.raises(ValueError, match="flow"):
        flow_width(persons, largest)


def test_bar_in_a_value_does_not_shift_the_others():
    message = json.loads(a_state(values=("a|b",) + ("1",) * 356).to_json())
    assert len(message["values"].split("|")) == 357


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"classes": "y" + "0" * 356}, "unknown flags"),
        ({"values": ("1",)}, "357 flags and 1 values"),
        ({"palette": ("#000000",)}, "no colour"),
        ({"bands": "4" * 357}, "unknown bands"),
        ({"bands": "0"}, "357 flags and 1 bands"),
        ({"flows": (("4621", 0.0, ""),)}, "somebody"),
    ],
)
def test_a_wrong_state_is_refused(changes, problem):
    with pytest.raises(ValueError, match=problem):
        a_state(**changes)


def test_flags_follow_the_order():
    assert flags(("a", "b", "c", "d"), {"a": 2, "b": None, "d": 1}, hidden={"d"}) == "2xx-"
    assert flags(("a",), {"a": -1}) == "x"


@pytest.mark.upgrade
def test_what_the_browser_evaluates_is_the_state(monkeypatch):
    sent = {}
    monkeypatch.setattr(streamlit_folium, "_component_func", lambda **args: sent.update(args))
    title = "snake_case_0 {{'x'}} \u2028 </script> \"quoted\""
    state = a_state(title=title)
    streamlit_folium.st_folium(
        base_map(), key="map", returned_objects=[], feature_group_to_add=state_layer(state)
    )
    script = sent["feature_group"]
    message = re.search(r"RegionsenterMap\.apply\((\{.*\})\);", script)[1]
    assert json.loads(message) == json.loads(state.to_json())
    assert "feature_group_feature_group_0.addTo(map_div)" in script
    assert len(script.encode()) <= 8_000


@pytest.mark.parametrize(
    ("cell", "colours", "both", "expected"),
    [
        (None, 5, False, ""),
        ("1", 5, False, "0"),
        ("5", 5, False, "4"),
        ("6", 5, False, ""),  # a class this map has not
        ("3", 9, True, ""),
        ("lav-lav", 5, False, ""),
        ("lav-lav", 9, True, "0"),
        ("hoy-lav", 9, True, "2"),  # the centre high
        ("lav-hoy", 9, True, "6"),
        ("omland-verre", 9, True, WORSE),
        ("nedgang-omland-verst", 9, True, HINTERLAND_DECLINES),
        ("omland-verre", 6, False, ""),
    ],
)
def test_the_class_looked_at_is_one_that_the_map_has(cell, colours, both, expected):
    assert only_of(cell, colours, both=both) == expected


def test_who_declines_has_the_first_mark_too():
    marks = worse_marks([True, True, False], [False, True, False])
    assert [mark >= WORSE for mark in marks] == [True, True, False]
    assert [mark >= HINTERLAND_DECLINES for mark in marks] == [False, True, False]


@pytest.mark.parametrize("wrong", [{"only": "z"}, {"only": "9"}, {"marks": "012"}])
def test_a_class_or_a_mark_that_there_is_not_is_refused(wrong):
    with pytest.raises(ValueError, match="class"):
        a_state(**wrong)
