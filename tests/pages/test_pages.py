"""Every page in every language on the committed snapshot, without a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from regionsenter.catalog import indicators
from regionsenter.geography.centres import centre, centres

FRAME = Path(__file__).parents[2] / "pages" / "frame.py"
PAGES = ("kart", "senter", "tabell", "data")


def open_page(page: str, **params: str) -> AppTest:
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.query_params.update(params)
    app.run()
    if page != "kart":
        app.switch_page(f"{page}.py")
        app.query_params.update(params)
        app.run()
    assert not app.exception, app.exception
    return app


def words(app: AppTest) -> str:
    """Everything the page says, as one text."""
    kinds = (app.title, app.header, app.subheader, app.markdown, app.caption, app.info, app.warning)
    return "\n".join(
        [element.value for kind in kinds for element in kind]
        + [html.proto.body for html in app.get("html")]
    )


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_page_opens(page, language):
    said = words(open_page(page, sprak=language, senter="voss"))
    assert len(said) > 200
    assert {"nb": "Senter", "nn": "Senter", "en": "centre"}[language].lower() in said.lower()


@pytest.mark.parametrize("page", PAGES)
def test_garbage_in_the_url_gives_the_default_and_a_notice(page):
    app = open_page(page, senter="atlantis", ar="<script>", tema="z", indikator="x" * 5000)
    assert len(app.warning) == 1
    said = app.warning[0].value
    assert "atlantis" in said and "<script>" not in said


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


def test_centre_page_of_a_one_municipality_region_offers_the_local_hinterland():
    app = open_page("senter", senter="alta")
    assert "ikke omland etter BA-region" in words(app)
    app.button(key="use local").click().run()
    assert app.query_params["omland"] == "lokalt"
    assert "16\u00a0269" in words(app)  # the settlement, against the rest of the municipality


def test_centre_page_without_a_centre_says_what_to_do():
    assert "Velg et senter" in words(open_page("senter"))


def test_table_lists_the_filtered_centres_with_numbers():
    app = open_page("tabell", fylke="vestland", tema="e")
    frame = app.dataframe[0].value
    expected = {c.slug for c in centres() if c.candidate and c.county == "46"}
    assert set(frame.index) == expected
    assert frame.loc["voss", "folketall.centre"] == 16_438
    assert frame.loc["voss", "folketall.gap"] == 16_438 - frame.loc["voss", "folketall.hinterland"]


def test_table_with_no_match_says_so():
    app = open_page("tabell", fylke="oslo", storrelse="under-1000")
    assert not app.dataframe and "Ingen sentre passer" in words(app)


def test_data_page_documents_every_indicator_source_and_exception():
    said = words(open_page("data"))
    for entry in indicators().values():
        assert entry.name.nb in said and f'id="{entry.slug}"' in said
    assert "122 av 159" in said and "CC BY 4.0" in said and "ODbL" in said
    assert centre("orsta-volda").exception["nb"][:40] in said
