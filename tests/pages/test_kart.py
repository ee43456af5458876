"""The map page: its panel, its legend and its choices."""

from __future__ import annotations

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


def test_choosing_theme_and_indicator_changes_the_url():
    app = open_page("kart")
    app.selectbox(key="tema").select("a").run()
    assert app.query_params["tema"] == "a"
    app.selectbox(key="indikator").select("reisetid-til-senter").run()
    assert app.query_params["indikator"] == "reisetid-til-senter"
    assert "2019" in words(app)
