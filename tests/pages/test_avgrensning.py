"""The page of the target group, on the committed snapshot, without a browser."""

from __future__ import annotations

import pytest

from regionsenter.geography.delineation_code import from_code
from regionsenter.measures.target_group import target_group
from tests.pages.opening import open_page, sorting_tables, words

SECTIONS = (
    "functions",
    "around",
    "exact",
    "mylist",
    "everyone",
    "towns",
    "counties",
    "sensitivity",
    "steady",
    "two",
    "files",
)


def opened(**params):
    """The page with every section open."""
    app = open_page("avgrensning", **params)
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
        {"avgrensning": "min1000-maks50000", "alternativ": "min2000", "senter": "tonsberg"},
        {"avgrensning": "min0-maksav-pendlingav", "alternativ": "standard"},
        {"avgrensning": "funksjoner4-sykehusav-omland5000-klassefra2-storbytid60"},
    ],
)
def test_page_opens_with_everything_on_it(language, view):
    app = opened(sprak=language, **view)
    said = words(app)
    group = target_group(from_code(view.get("avgrensning", "")))
    assert f"<strong>{len(group.slugs_in)}</strong>" in said
    assert len(app.select_slider) == 17 and len(app.text_input) == 6
    charts = app.get("plotly_chart")
    assert len(charts) == 1 and charts[0].proto.alt


def test_the_default_rule_its_number_and_the_strategy_are_told():
    said = words(open_page("avgrensning"))
    for expected in (
        "121",
        "om lag 120",
        "ikke offisiell",
        "minst 500 og under 60\u00a0000",
        "246 av 357 kommuner",
        "Drammen",
        "1. januar 2026",
    ):
        assert expected in said, expected


def test_moving_a_limit_writes_one_code_and_tells_who_moved():
    app = open_page("avgrensning")
    app.select_slider(key="limit max_settlement").set_value(55_000).run()
    assert app.query_params["avgrensning"] == "maks55000"
    said = words(app)
    assert "0 kommer inn og 2 går ut" in said and "Tønsberg" in said
    app.select_slider(key="limit max_settlement").set_value(60_000).run()
    assert "avgrensning" not in app.query_params  # the default is left out


def test_limits_that_do_not_go_together_are_put_right_with_a_word():
    app = open_page("avgrensning", avgrensning="maks5000")
    app.select_slider(key="limit min_settlement").set_value(5_000).run()
    assert app.query_params["avgrensning"] == "min5000-maks7500"
    assert "flyttet med: største tettsted: 7\u00a0500 innbyggere" in app.toast[0].value


def test_an_exact_number_is_read_and_nonsense_is_refused_with_a_word():
    app = opened()
    app.text_input(key="number min_settlement").set_value("1 234").run()
    assert app.query_params["avgrensning"] == "min1234"
    assert app.select_slider(key="limit min_settlement").value == 1_234
    app.text_input(key="number min_settlement").set_value("mange").run()
    assert app.query_params["avgrensning"] == "min1234"
    assert "skriv et tall fra 0" in app.toast[0].value


def test_save_move_swap_drop_and_back_to_the_default():
    app = open_page("avgrensning", avgrensning="min1000")
    app.button(key="keep").click().run()
    assert app.query_params["alternativ"] == "min1000" and app.button(key="keep").disabled
    app.select_slider(key="limit min_settlement").set_value(2_000).run()
    assert "Mot alternativet" in words(app)
    app.button(key="swap").click().run()
    assert app.query_params["avgrensning"] == "min1000"
    assert app.query_params["alternativ"] == "min2000"
    app.button(key="drop").click().run()
    assert "alternativ" not in app.query_params
    app.button(key="to default").click().run()
    assert "avgrensning" not in app.query_params and app.button(key="to default").disabled


def test_two_alternatives_side_by_side_and_a_link_with_both():
    app = opened(avgrensning="maks50000", alternativ="standard")
    said = words(app)
    assert "Bare i B:</strong> Tønsberg, Ålesund" in said
    assert "avgrensning=maks50000&alternativ=standard" in app.code[0].value


def test_everyone_has_a_reason_and_the_filter_cuts_down():
    app = opened()
    frame = sorting_tables(app)[0].frame
    assert len(frame) == 159 and (frame["Begrunnelse"] != "").all()
    app.get("button_group")  # the filter is one of these; its key is what a reader chooses by
    app.session_state["which centres"] = "utenfor"
    app.run()
    assert len(sorting_tables(app)[0].rows) == 38


def test_a_chosen_centre_is_judged():
    said = words(open_page("avgrensning", senter="bergen"))
    assert "utenfor målgruppa" in said and "grensa er under 60\u00a0000" in said


@pytest.mark.parametrize("code", ["tull", "min99999999", "min5000-maks100", "min1-min2"])
def test_a_code_that_cannot_be_read_gives_the_default_and_a_notice(code):
    app = open_page("avgrensning", avgrensning=code)
    assert len(app.warning) == 1 and "<strong>121</strong>" in words(app)


def test_nobody_in_is_told_what_to_do():
    app = open_page("avgrensning", avgrensning="min59000")
    assert "Løsne en grense" in words(app)


def test_the_files_are_made_when_they_are_asked_for(monkeypatch):
    makers = {}

    def remember(_label, make, *, file_name, **_more):
        makers[file_name] = make

    monkeypatch.setattr("streamlit.download_button", remember)
    opened(avgrensning="min1000")
    csv, xlsx = makers["regionsenter-malgruppa.csv"](), makers["regionsenter-malgruppa.xlsx"]()
    assert b"min1000" in csv and b"avgrensning=min1000" in csv and xlsx.startswith(b"PK")


def test_a_preset_sets_the_limits_and_stands_out_while_they_hold():
    app = open_page("avgrensning")
    assert app.pills(key="preset").value == "standard"
    app.pills(key="preset").set_value("small_towns").run()
    assert app.query_params["avgrensning"] == "min5000-maks20000"
    assert app.pills(key="preset").value == "small_towns" and "<strong>27</strong>" in words(app)
    app.select_slider(key="limit min_settlement").set_value(4_000).run()
    assert app.pills(key="preset").value is None
    app.pills(key="preset").set_value("standard").run()
    assert "avgrensning" not in app.query_params


def test_the_switch_lets_other_towns_in():
    app = open_page("avgrensning")
    assert "Byer som ikke er senter i sin region" in words(app) and "Raufoss" in words(app)
    app.toggle(key="several centres").set_value(True).run()
    assert app.query_params["avgrensning"] == "flere1"
    said = words(app)
    assert "<strong>148</strong>" in said and "27 av 58 andre byer" in said


def test_a_list_is_compared_and_its_limits_can_be_set():
    app = opened()
    group = target_group(from_code("min1000-maks50000"))
    app.text_area(key="mylist text").set_value("\n".join(sorted(group.slugs_in)))
    app.button(key="FormSubmitter:mylist form-Sammenlign").click().run()
    said, both = words(app), len(group.slugs_in)
    beyond = len(target_group().slugs_in) - both
    assert f"{both} er både på lista og i målgruppa, 0 bare på lista og {beyond} bare i målgruppa" in said
    assert "De gjengir lista nøyaktig" in said and "liste" not in app.query_params
    app.button(key="mylist limits").click().run()
    assert app.query_params["avgrensning"] == "min1000-maks50000"
    assert f"{both} er både på lista og i målgruppa, 0 bare på lista og 0 bare i målgruppa" in words(app)


@pytest.mark.parametrize(
    ("language", "said"),
    [("nb", "Fila er ikke tekst"), ("nn", "Fila er ikkje tekst"), ("en", "The file is not text")],
)
def test_a_file_that_is_no_list_is_refused_in_the_reader_s_language(language, said):
    app = opened(sprak=language)
    app.file_uploader(key="mylist file").set_value(("bilde.csv", b"\x89PNG\x00\x00", "text/csv"))
    submit = [button for button in app.button if button.key.startswith("FormSubmitter")]
    submit[0].click().run()
    assert any(said in warning.value for warning in app.warning)
