"""The page of similar centres, on the committed snapshot."""

from __future__ import annotations

import re

import pytest

from regionsenter.measures.similarity import similar
from tests.pages.opening import open_page, words


def listed(app) -> list[str]:
    body = next((one.proto.body for one in app.get("html") if "rs-alike" in one.proto.body), "")
    return re.findall(r"<strong>(.*?)</strong>", body)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"senter": "voss"},
        {"senter": "alta", "likhet": "tema-a"},
        {"senter": "oslo", "likhet": "naring"},
        {"senter": "voss", "likhet": "folketall~2.gjeld~1"},
        {"senter": "alesund", "likhet": "gjeld~1"},
        {"senter": "voss", "avgrensning": "min5000"},
    ],
)
def test_opens(language, params):
    app = open_page("lignende", sprak=language, **params)
    assert not app.warning
    assert all(chart.proto.alt for chart in app.get("plotly_chart"))


def test_the_ten_nearest_are_listed_in_order():
    app = open_page("lignende", senter="voss")
    found = similar("voss", "storrelse", 10)
    assert listed(app) == [one.centre.name for one in found.neighbours]
    said = words(app)
    assert said.count("⇄ gjensidig</span>") == sum(one.mutual for one in found.neighbours)


def test_a_centre_without_the_figures_is_told_of():
    said = words(open_page("lignende", senter="alesund", likhet="gjeld~1"))
    assert "kan ikke" in said or "mangler tall" in said


def test_every_weight_zero_says_what_to_do():
    app = open_page("lignende", senter="voss", likhet="folketall~0")
    assert any("Gi minst én en vekt over 0" in one.value for one in app.info)
    assert not listed(app)


def test_a_bad_likeness_gives_a_notice():
    app = open_page("lignende", senter="voss", likhet="folketall~9")
    assert len(app.warning) == 1 and len(listed(app)) == 10


def test_choosing_a_preset_and_using_it():
    app = open_page("lignende", senter="voss")
    assert "likhet" not in app.query_params
    app.button(key="use likeness").click().run()
    assert app.query_params["likhet"] == "storrelse"
    app.selectbox(key="kind of likeness").select("naring").run()
    assert app.query_params["likhet"] == "naring"
    assert listed(app) == [one.centre.name for one in similar("voss", "naring").neighbours]
    app.button(key="stop likeness").click().run()
    assert not app.exception and "likhet" not in app.query_params


def test_own_weights_begin_as_the_preset_and_are_moved_one_by_one():
    app = open_page("lignende", senter="voss")
    before = listed(app)
    app.selectbox(key="kind of likeness").select("egne").run()
    assert not app.exception
    assert app.query_params["likhet"] == (
        "folketall~2.sentralitet~1.antall-funksjoner~1.kjoretid-til-storre-senter~1.andel-i-tettsted~0.5"
    )
    assert listed(app) == before  # the same weights, so the same centres
    app.select_slider(key="likeness folketall").set_value(5.0).run()
    assert "folketall~5" in app.query_params["likhet"]
    app.query_params["likhet"] = "gjeld~1"
    app.run()
    assert 'href="lignende?senter=voss&amp;likhet=storrelse" aria-label="Fjern ' in words(app)


@pytest.mark.parametrize("preset", ["tema-a", "tema-b", "tema-e"])
def test_a_themes_weights_can_be_taken_over_into_the_url(preset):
    app = open_page("lignende", senter="voss", likhet=preset)
    app.selectbox(key="kind of likeness").select("egne").run()
    assert not app.exception and not app.warning
    assert len(app.query_params["likhet"]) < 1500
    again = open_page("lignende", senter="voss", likhet=app.query_params["likhet"])
    assert not again.warning and listed(again) == listed(app)
