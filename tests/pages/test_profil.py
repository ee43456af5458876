"""The page of the challenge profile, on the committed snapshot, without a browser."""

from __future__ import annotations

import json

import pytest

from regionsenter.catalog.profile import groups
from regionsenter.geography.centres import centres
from regionsenter.measures.profile import profile
from tests.pages.opening import open_page, sorting_tables, words

SECTIONS = ("weights", "types", "district", "made")


def opened(**params):
    """The page with every section open."""
    app = open_page("profil", **params)
    for key in SECTIONS:
        app.session_state[key] = True
    app.run()
    assert not app.exception, app.exception
    return app


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    "view",
    [
        {},
        {"senter": "voss"},
        {"senter": "alta", "tema": "b", "vekter": "folkevekst-10-ar~3"},
        {"senter": "bergen", "utfordring": "klimaomstilling"},
        {"senter": "voss", "likhet": "storrelse"},
        {"senter": "voss", "avgrensning": "min5000"},
    ],
)
def test_page_opens_with_everything_on_it(language, view):
    app = opened(sprak=language, **view)
    charts = app.get("plotly_chart")
    assert charts and all(chart.proto.alt for chart in charts)
    topic = groups("theme")["b"] if "tema" in view else groups()[view.get("utfordring", "demografi")]
    assert len(app.select_slider) == len(topic)


def test_the_profile_is_told_with_rank_interval_and_doubt():
    said = words(open_page("profil", senter="voss"))
    one = profile("voss").composites[0]
    # Number 102 of 121 is told from the end that it is nearest to.
    low, high = one.of + 1 - one.high, one.of + 1 - one.low
    assert f"har plass {one.of + 1 - one.rank} av {one.of} fra minst utfordring" in said
    assert f"mellom plass {low} og {high} fra minst i 90 % av trekningene" in said
    assert "de 121 sentrene i målgruppa" in said and "6,7\u00a0% <small>(fra 2016 til 2026)" in said


def test_low_coherence_is_warned_of_prominently():
    app = open_page("profil", senter="voss", utfordring="kommunal-kapasitet")
    assert len(app.warning) == 2  # of the whole, and of the one in detail
    assert all("henger" in warning.value for warning in app.warning)
    assert "kommunal kapasitet (−0,06)" in app.warning[0].value


def test_without_a_centre_the_page_says_what_to_do_and_shows_everyone():
    app = open_page("profil")
    assert "Velg et senter" in words(app) and len(app.get("plotly_chart")) == 1


def test_choosing_by_theme_and_a_topic_goes_through_the_url():
    app = open_page("profil", senter="voss")
    buttons = {one.key: one for one in app.get("button_group")}
    buttons["by"].set_value("theme").run()
    assert app.query_params["tema"] and "utfordring" not in app.query_params
    buttons = {one.key: one for one in app.get("button_group")}
    buttons["topic theme"].set_value("theme:c").run()
    assert app.query_params["tema"] == "c"
    assert "Småbyen som kraftsenter for regional næringsutvikling: Voss har " in words(app)


def test_a_weight_goes_into_the_url_and_equal_weights_take_it_out():
    app = opened(senter="voss")
    app.select_slider(key="weight folkevekst-10-ar").set_value(0.0).run()
    assert app.query_params["vekter"] == "folkevekst-10-ar~0"
    one = profile("voss", weights={"folkevekst-10-ar": 0}).composites[0]
    assert f"har plass {one.of + 1 - one.rank} av {one.of} fra minst" in words(app)
    assert "teller ikke" in words(app)
    app.button(key="equal weights").click().run()
    assert "vekter" not in app.query_params


def test_weights_that_do_not_count_here_are_told():
    app = open_page("profil", senter="voss", vekter="folketall~2")
    assert any("ikke teller i denne profilen" in warning.value for warning in app.warning)


def test_no_weight_at_all_gives_no_rank_and_says_so():
    every = ".".join(f"{slug}~0" for slug in groups()["demografi"])
    assert "ingen av indikatorene har vekt" in words(open_page("profil", senter="voss", vekter=every))


def test_types_are_shown_with_how_little_they_are():
    said = words(opened(senter="voss"))
    assert "danner ikke klare grupper" in said and "Type 1" in said and "Voss hører til" in said


def test_the_district_index_is_not_given_but_its_parts_are():
    app = opened(senter="voss")
    said = words(app)
    assert "Distriktsindeksen kan ikke beregnes" in said and "242 av 357" in said
    tables = [table for table in sorting_tables(app) if "Område" in table.heads]
    assert len(tables) == 1 and tables[0].rows[0][0] == "Voss" and len(tables[0].rows) == 159


def test_a_centre_outside_the_group_has_no_rank_and_is_told_why():
    said = words(open_page("profil", senter="bergen"))
    assert "ikke blant de 121 sentrene" in said


def test_an_empty_group_is_told_what_to_do():
    app = open_page("profil", senter="voss", avgrensning="min59000")
    assert "Løsne en grense" in words(app) and not app.get("plotly_chart")


def test_garbage_gives_a_notice_and_no_exception():
    app = open_page("profil", senter="atlantis", vekter="folkevekst-10-ar~9", tema="z")
    assert "atlantis" in app.warning[0].value


def test_the_county_decides_who_is_listed_and_not_how_they_rank():
    app = open_page("profil", senter="voss", fylke="innlandet")
    headings = [one.value for one in app.header]
    assert "Innlandet: Demografi" in headings
    said = words(app)
    assert "Rang og dom er blant de 121 sentrene i målgruppa; her vises bare utvalget." in said
    figure = json.loads(app.get("plotly_chart")[-1].proto.spec)
    named = {name for trace in figure["data"] for name in trace.get("text", ())}
    inside = {one.name for one in centres() if one.candidate and one.county == "34"}
    assert named == inside | {"Voss"}
    ranks = [rank for trace in figure["data"] if trace.get("text") for rank in trace["y"]]
    assert max(ranks) > len(named)  # among all, not among these


def test_a_county_without_a_peer_says_so():
    assert "Ingen sentre passer til filtrene." in words(open_page("profil", fylke="oslo"))
