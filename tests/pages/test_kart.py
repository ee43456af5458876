"""The map page: its panel, its legend and its choices."""

from __future__ import annotations

import json

from tests.pages.opening import open_page, words


def test_map_panel_shows_the_selected_centre_with_year_source_and_gap():
    said = words(open_page("kart", senter="sunnfjord"))
    for expected in (
        "Førde",
        "Høyanger",
        "22\u00a0804",
        "6\u00a0807",
        "2026",
        "tabell 07459",
        "Gap",
    ):
        assert expected in said, expected


def test_map_legend_states_indicator_and_year():
    said = words(open_page("kart", indikator="arbeidsplassdekning", ar="2021"))
    assert "Arbeidsplassdekning, 2021" in said and "Tall mangler" in said


def test_a_theme_without_an_indicator_shows_its_lead():
    app = open_page("kart", tema="e")
    assert "Antall slag regionale funksjoner" in words(app)
    pickers = [json.loads(one.proto.json) for one in app.get("bidi_component")]
    picker = next(data for data in pickers if data["label"] == "Indikator")
    assert picker["value"] == {"slug": "antall-funksjoner", "name": "Antall slag regionale funksjoner"}
    assert picker["grouped"] == "tema" and picker["kinds"] == "tema,utfordring,indikator"
    assert len(json.dumps(picker)) < 500  # the list itself comes over HTTP
