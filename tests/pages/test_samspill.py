"""The page of two indicators against each other, on the committed snapshot."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centre
from tests.pages.opening import open_page, words


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"senter": "voss", "mot": "folketall", "sammenlign": "alta.sunnfjord"},
        {"senter": "voss", "vis": "gap"},
        {"indikator": "antall-funksjoner", "mot": "robek", "fylke": "innlandet"},
        {"indikator": "gap-folkevekst-10-ar", "mot": "gap-medianinntekt", "omland": "pendling"},
        {"senter": "oslo", "fylke": "troms"},
        {"mot": "folketall", "ar": "2010", "utvalg": "alle"},
    ],
)
def test_opens(language, params):
    app = open_page("samspill", sprak=language, **params)
    assert not app.warning and not app.info
    (picture,) = app.get("plotly_chart")
    assert len(picture.proto.alt) > 60


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"vis": "gap", "mot": "folk-innen-5-km"}, "måles bare i senteret"),
        ({"fylke": "oslo", "storrelse": "under-1000"}, "Ingen sentre passer til filtrene"),
        ({"vis": "gap", "omland": "egen:4618", "senter": "voss"}, "rangeres ikke"),
        ({"indikator": "sykefravaer-vestland"}, "Ingen av sentrene har begge tall"),
    ],
)
def test_why_there_is_no_picture_is_said(params, said):
    app = open_page("samspill", **params)
    assert not app.get("plotly_chart")
    assert said in app.info[0].value


def test_the_reader_is_told_of_years_that_differ_and_of_who_is_left_out():
    app = open_page("samspill", vis="gap")
    assert "ulike år" in words(app)
    assert any(one.label.startswith("Sentre som ikke er med (") for one in app.expander)


def test_a_chosen_centre_that_lacks_a_number_is_told_of_with_the_reason():
    app = open_page("samspill", senter="hol", vis="gap")
    assert f"{centre('hol').name} er ikke med (Gap: 67 år og eldre: " in words(app)


def test_a_common_year_and_the_newest_again():
    app = open_page("samspill", mot="folketall")
    years = next(one for one in app.selectbox if one.label == "År")
    assert years.options[0] == "Nyeste for hvert mål" and years.options[1:3] == ["2026", "2025"]
    years.set_value(2025).run()
    assert app.query_params["ar"] == "2025"
    next(one for one in app.selectbox if one.label == "År").set_value(0).run()
    assert "ar" not in app.query_params


def test_the_two_change_places():
    app = open_page("samspill", mot="folketall", senter="voss")
    next(one for one in app.button if "Bytt" in one.label).click().run()
    assert app.query_params["indikator"] == "folketall"
    assert app.query_params["mot"] == "andel-67-pluss" and app.query_params["senter"] == "voss"
