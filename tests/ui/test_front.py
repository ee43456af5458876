"""The band over the map is there while nothing is chosen, and then the view's name is."""

from __future__ import annotations

import pytest

from tests.pages.opening import open_page, words


@pytest.mark.parametrize("params", [{}, {"sprak": "nn"}, {"sprak": "en"}])
def test_with_nothing_chosen_the_page_asks_its_question(params):
    said = words(open_page("kart", **params))
    assert said.count("<h1") == 1 and 'class="rs-cards"' in said


@pytest.mark.parametrize(
    "params",
    [
        {"senter": "voss"},
        {"kommune": "voss"},
        {"indikator": "folketall"},
        {"vis": "gap"},
        {"fylke": "nordland"},
        {"ar": "2020"},
        {"bilder": "ar"},
        {"senter": "voss", "sprak": "en"},
    ],
)
def test_anything_chosen_folds_it(params):
    app = open_page("kart", **params)
    said = words(app)
    assert said.count('<h1 class="rs-named">') == said.count("<h1") == 1
    assert 'class="rs-cards"' not in said
    assert "searchfront" not in [box.key for box in app.selectbox]


def test_a_choice_in_the_map_names_the_view_and_taking_it_back_does_not():
    app = open_page("kart")
    app.selectbox(key="indikator").select("folketall").run()
    assert '<h1 class="rs-named">Folketall, 2026</h1>' in words(app)
    app.selectbox(key="indikator").select("andel-67-pluss").run()
    assert "rs-named" not in words(app) and "rs-cards" in words(app)


def test_the_default_chosen_after_a_link_is_shown_with_the_band():
    app = open_page("kart", indikator="folketall")
    app.selectbox(key="indikator").select("andel-67-pluss").run()
    assert words(app).count("<h1") == 1
