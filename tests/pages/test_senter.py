"""The page of one centre, in depth, without a browser."""

from __future__ import annotations

import re

import pytest

from regionsenter.catalog import indicators, key_figures
from regionsenter.measures.functions import functions
from tests.pages.opening import open_page, words

ALL = {"del": "alle"}
THEMES = {"del": "tema"}


@pytest.mark.parametrize(
    "params",
    [
        {"senter": "voss", "tema": "a"},
        {"senter": "alta", "tema": "b", "sprak": "en"},
        {"senter": "alta", "omland": "lokalt", "tema": "e"},
        {"senter": "orsta-volda", "sprak": "nn"},
        {"senter": "ringerike", "tema": "c", "omland": "kjoretid", "grense": "60"},
        {"senter": "alesund", "tema": "d", "likhet": "demografi"},
        {"senter": "tynset", "likhet": "folketall~2.gjeld~1", "avgrensning": "min1000-maks50000"},
        {"senter": "voss", "likhet": "folketall~0"},
    ],
)
def test_hard_views_open_and_every_chart_has_words(params):
    app = open_page("senter", **params, **ALL)
    assert not app.exception
    charts = app.get("plotly_chart")
    assert len(charts) >= 4 and all(len(chart.proto.alt) > 40 for chart in charts)
    assert "nan" not in words(app).lower().split()


def test_every_indicator_of_the_theme_has_a_row_and_the_limit_stands_once():
    said = words(open_page("senter", senter="voss", tema="d", **THEMES))
    theme = [entry for entry in indicators().values() if entry.theme == "d"]
    assert said.count('class="rs-row"') == len(theme)
    for entry in theme:
        assert entry.name.nb in said
    assert said.count('class="rs-go"') == len(theme)
    assert said.count("men at tilfeldigheter alene kan ha laget den") == 1
    assert "de 121 sentrene i målgruppa" in said
    assert "høyt regnes som gunstig" in said and "omtrent likt:" in said


def test_sentences_facts_and_sections_of_sunnfjord():
    said = words(open_page("senter", senter="sunnfjord", **ALL))
    for expected in (
        "22\u00a0804",
        "Tettstedet Førde",
        "I målgruppa",
        "Omland, best tilgjengelig:",
        "Befolkning",
        "Pendling",
        "Rekkevidde",
        "Høyanger",
        "Slag",
        "tabell 03321",
    ):
        assert expected.lower() in said.lower(), expected


def test_overview_has_sentences_key_figures_and_where_it_lies():
    app = open_page("senter", senter="voss")
    said = words(app)
    assert said.count("<h1>Voss</h1>") == 1
    for entry in key_figures():
        assert entry.short.nb in said
    for expected in (
        'class="rs-told"',
        'class="rs-figures"',
        "Kommunen er Ulvik",
        "I målgruppa",
        "KOSTRA",
        "Kilder:",
    ):
        assert expected in said, expected
    assert 'class="rs-row"' not in said and not app.get("plotly_chart")
    assert [one.label for one in app.expander] == ["Hvorfor disse kommunene?"]


def test_the_section_that_says_why_is_drawn_when_it_is_opened_and_speaks_of_the_rule_in_use():
    app = open_page("senter", senter="alta", omland="pendling", grense="5")
    assert "De nærmeste som ikke er med" not in words(app)
    app.session_state[app.expander[0].key] = True
    said = words(app.run())
    for expected in ("Med i omlandet", "Kautokeino", "De nærmeste som ikke er med", "(grensen er 5 %)"):
        assert expected in said


def test_the_heading_says_that_the_region_is_the_labour_market_region():
    said = words(open_page("senter", senter="alta"))
    assert "BA-regionen (1 kommune)" in said and "Regionen (1 kommune)" not in said.replace("BA-", "¤")


def test_a_region_of_its_own_has_a_curve_of_the_town_and_the_rest_of_its_municipality():
    app = open_page("senter", senter="hammerfest", **{"del": "befolkning"})
    assert "Byen og resten av kommunen" in [one.value for one in app.subheader]
    assert "Folketallet i byen Hammerfest økte fra 6\u00a0589 i 2002 til 8\u00a0028 i 2019" in words(app)
    app = open_page("senter", senter="alta", **{"del": "befolkning"})
    assert "Byen og resten av kommunen" not in [one.value for one in app.subheader]


@pytest.mark.parametrize(
    ("section", "charts", "heading"),
    [
        ("befolkning", 4, "Befolkning"),
        ("tema", 0, "Tema for tema"),
        ("pendling", 1, "Pendling"),
        ("rekkevidde", 0, "Rekkevidde"),
    ],
)
def test_one_section_at_a_time(section, charts, heading):
    app = open_page("senter", senter="voss", tema="d", **{"del": section})
    assert [one.value for one in app.header] == [heading]
    assert len(app.get("plotly_chart")) == charts
    assert "<h1>Voss</h1>" in words(app) and 'class="rs-told"' not in words(app)


def test_a_section_stays_with_another_centre():
    app = open_page("senter", senter="voss", **{"del": "pendling"})
    app.selectbox(key="senter").select("alta").run()
    assert app.query_params["del"] == "pendling" and "<h1>Alta</h1>" in words(app)
    assert [one.value for one in app.header] == ["Pendling"]


def test_an_unknown_section_is_the_overview_with_a_notice():
    app = open_page("senter", senter="voss", **{"del": "hage"})
    assert len(app.warning) == 1 and "hage" in app.warning[0].value
    assert 'class="rs-told"' in words(app)


def test_the_row_in_the_url_is_open_with_its_story():
    app = open_page("senter", senter="voss", tema="d", mer="andel-20-39", **THEMES)
    charts = app.get("plotly_chart")
    assert len(charts) == 2 and all(chart.proto.alt for chart in charts)
    said = words(app)
    theme = [entry for entry in indicators().values() if entry.theme == "d"]
    assert said.count('class="rs-row"') == len(theme)
    assert "Lukk 20–39 år" in said and "Mer om 20–39 år" not in said
    assert "Tåler gapet en annen omlandsregel?" in said and "gapet holder" in said
    assert "sammenlignbare sentre" in said and "kandidatsentre regnet" not in said
    bodies = [html.proto.body for html in app.get("html")]
    above, below = (body for body in bodies if 'class="rs-row"' in body)
    assert above.rstrip().endswith("</div>") and "rs-close" in above and "rs-close" not in below


def test_a_row_outside_the_theme_shown_opens_nothing_and_says_nothing():
    app = open_page("senter", senter="voss", tema="a", mer="andel-20-39", **THEMES)
    assert not app.get("plotly_chart") and not app.warning and 'class="rs-go rs-close"' not in words(app)


def test_the_overview_over_rules_is_made_when_opened():
    app = open_page("senter", senter="tynset", tema="d", **THEMES)
    assert "gap: samme fortegn" not in words(app)
    app.session_state["every rule"] = True
    app.run()
    assert "gap: samme fortegn" in words(app)


def test_likeness_goes_to_the_url_and_back():
    app = open_page("senter", senter="voss")
    app.selectbox(key="likhet").select("naring").run()
    assert app.query_params["likhet"] == "naring"
    assert "de 10 sentrene som ligner mest (næring og arbeid)" in words(app)
    app.selectbox(key="likhet").select("").run()
    assert "likhet" not in app.query_params and not app.exception


def test_own_weights_stay_an_option():
    app = open_page("senter", senter="voss", likhet="folketall~2.gjeld~1")
    assert "Egne vekter" in app.selectbox(key="likhet").options
    assert "etter egne vekter" in words(app)


def test_broken_likeness_gives_a_notice():
    app = open_page("senter", senter="voss", likhet="sol~og~sommer")
    assert len(app.warning) == 1 and "sol" in app.warning[0].value


def test_a_region_of_its_centre_alone_never_claims_one_municipality_of_two():
    said = words(open_page("senter", senter="orsta-volda"))
    assert "én kommune;" not in said and "(2 kommuner)" in said


def test_theme_changes_the_rows():
    app = open_page("senter", senter="voss", tema="d", **THEMES)
    app.selectbox(key="tema").select("a").run()
    assert app.query_params["tema"] == "a" and "Sentralitetsindeks" in words(app)


def test_a_rule_without_a_hinterland_says_so_and_leads_to_the_best_there_is():
    app = open_page("senter", senter="alta", omland="ba-region")
    said = words(app)
    assert "ikke omland etter BA-region" in said and "Lignende sentre" in said
    assert 'class="rs-hinterland' not in said and 'class="rs-gap' not in said
    app.button(key="best hinterland").click().run()
    assert "omland" not in app.query_params  # the default
    assert "5 kommuner, 6\u00a0933 innbyggere" in words(app)
    assert not [button for button in app.button if button.key == "best hinterland"]


def test_municipalities_are_picked_from_a_list_that_begins_with_the_hinterland_shown():
    app = open_page("senter", senter="voss")
    app.session_state["own hinterland"] = True  # the browser opens it
    app.run()
    assert "Fjern Ulvik" in words(app) and "Fjern Voss" not in words(app)
    app.query_params["omland"] = "egen:4619.4620"
    app.run()
    assert "Kommunene er Eidfjord og Ulvik." in words(app)
    assert 'href="senter?senter=voss&amp;omland=egen%3A4620" aria-label="Fjern Eidfjord"' in words(app)


def test_a_link_with_municipalities_that_are_not_there_gives_a_notice():
    app = open_page("senter", senter="voss", omland="egen:9999")
    assert len(app.warning) == 1 and "9999" in app.warning[0].value
    assert "Omland, best tilgjengelig" in words(app)


def test_centre_page_without_a_centre_says_what_to_do():
    app = open_page("senter")
    assert "search place" in app.session_state
    assert "Alle sentrene, fylke for fylke" in words(app)
    app.query_params["senter"] = "alta"
    app.run()
    assert 'class="rs-told"' in words(app)


def test_centre_page_lists_every_function_with_its_year_and_the_expectation():
    said = words(open_page("senter", senter="tynset", tema="e", **{"del": "tema"}))
    profile = functions("tynset")
    assert f"{profile.count:.0f} av {len(profile.functions)} slag" in said
    assert f"{profile.residual:.1f}".replace(".", ",") + " flere enn folketallet" in said
    for one in profile.functions:
        when = f"{one.year}, eldre tall" if one.year <= 2023 else str(one.year)
        assert one.component.name.nb in said and f"{when} · " in said
    assert "KOSTRA-gruppe" in words(open_page("senter", senter="tynset"))


def test_functions_belong_to_their_theme_alone():
    assert "slag regionale funksjoner" not in words(
        open_page("senter", senter="tynset", tema="a", **{"del": "tema"})
    )


@pytest.mark.parametrize(
    ("omland", "grense", "inside", "outside"),
    [
        ("kjoretid", "60", "Eidfjord", "Vaksdal"),
        ("kjoretid", "15", "ingen kommune oppfyller", "Vaksdal"),
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
    app.selectbox(key="omland").select("ba").run()
    assert "grense" not in app.query_params and not app.exception
