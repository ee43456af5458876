"""The view in a running Streamlit script: URL to widget, widget to URL, clicks and notices."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest


def _script() -> None:
    import streamlit as st

    from regionsenter.geography.search import Entry, find
    from regionsenter.texts import translator
    from regionsenter.view import IndicatorTerms, Vocabulary, binding

    binding.use(
        Vocabulary(
            indicators={
                "folketall": IndicatorTerms("b", "demografi", (2024, 2025, 2026)),
                "reisetid": IndicatorTerms("a", "regionale-forskjeller", (2020,)),
                "tidlos": IndicatorTerms("a", "regionale-forskjeller"),
            },
            default_indicator="folketall",
            themes=("a", "b"),
            challenges=("demografi", "regionale-forskjeller"),
            centres=("voss", "tromso"),
            municipalities=("askvoll",),
            counties=("troms", "vestland"),
            aliases={"municipality": {"4645": "askvoll"}},
        )
    )
    words = binding.vocabulary()
    view = binding.current_view()
    binding.show_notices(translator(view.language))
    binding.select("Tema", words.themes, "tema", nothing="Alle")
    inside = words.indicators_in(view.theme, view.challenge)
    binding.select("Indikator", inside, "indikator")
    binding.select("År", words.years(view), "ar")
    binding.select("Senter", words.centres, "senter", nothing="Ikke valgt")
    binding.select("Senter igjen", ("tromso",), "senter", where=" to")
    binding.select("Fylke", words.counties, "fylke", index=None, placeholder="Alle fylker")
    binding.segmented("Omland", ("ba", "local"), "omland")
    entries = [Entry("centre", "tromso", "Tromsø"), Entry("indicator", "reisetid", "Reisetid")]
    binding.search("Søk", entries, lambda q: find(q, entries), lambda e: e.name, "Fant ikke")
    for text in ("trmosø", "xyzxyz"):
        args = (text, lambda q: find(q, entries), "Fant ikke")
        st.button(text, on_click=binding.go_to, args=args)
    for click in (
        {"kind": "municipality", "id": "4645", "n": 1},
        {"kind": "centre", "id": "atlantis"},
        {"kind": "nothing"},
        {"kind": "year", "id": 2025},
        {"kind": "play", "id": "folketall"},
        {"kind": "stop", "id": None},
    ):
        st.button(str(click["kind"]), on_click=binding.map_click, args=(click,))
    st.button("year that is not", on_click=binding.map_click, args=({"kind": "year", "id": 1},))
    st.button("year as text", on_click=binding.map_click, args=({"kind": "year", "id": "2025"},))
    st.code(repr(binding.playing(binding.current_view())))


@pytest.fixture
def app() -> AppTest:
    return AppTest.from_function(_script, default_timeout=20)


def start(app: AppTest, **params: str) -> AppTest:
    app.query_params.update(params)
    return check(app.run())


def check(app: AppTest) -> AppTest:
    assert not app.exception
    return app


def press(app: AppTest, label: str) -> AppTest:
    return check(next(b for b in app.button if b.label == label).click().run())


def test_the_url_fills_the_widgets(app: AppTest) -> None:
    start(app, senter="voss", ar="2025", omland="lokalt")
    assert app.selectbox(key="senter").value == "voss"
    assert app.selectbox(key="senter to").value == "voss"  # offered though it is no option
    assert app.selectbox(key="ar").value == 2025
    assert app.selectbox(key="indikator").value == "folketall"
    assert app.selectbox(key="tema").value == ""
    assert not app.warning


def test_a_choice_writes_the_url_and_nothing_else_does(app: AppTest) -> None:
    start(app)
    assert dict(app.query_params) == {}
    check(app.selectbox(key="senter").select("voss").run())
    check(app.selectbox(key="tema").select("a").run())
    assert dict(app.query_params) == {"tema": "a", "senter": "voss"}
    assert app.selectbox(key="indikator").value == "reisetid"
    assert app.selectbox(key="ar").value == 2020
    check(app.selectbox(key="senter").select("").run())
    assert dict(app.query_params) == {"tema": "a"}


@pytest.mark.upgrade
def test_going_back_takes_the_widgets_along(app: AppTest) -> None:
    start(app)
    check(app.selectbox(key="senter").select("voss").run())
    app.query_params.clear()
    check(app.run())
    assert app.selectbox(key="senter").value == ""
    check(app.selectbox(key="tema").select("a").run())
    assert dict(app.query_params) == {"tema": "a"}


def test_two_quick_choices_are_both_kept(app: AppTest) -> None:
    """The second one is sent before the browser has got the URL of the first."""
    start(app)
    check(app.selectbox(key="senter").select("voss").run())
    app.query_params.clear()
    check(app.selectbox(key="tema").select("a").run())
    assert dict(app.query_params) == {"tema": "a", "senter": "voss"}


def test_rubbish_gives_the_default_a_notice_and_a_clean_url_next_time(app: AppTest) -> None:
    start(app, senter="<script>", ar="tull", ukjent="1")
    assert "«·script·»" in app.warning[0].value
    assert "«tull»" in app.warning[0].value
    check(app.selectbox(key="senter").select("voss").run())
    assert dict(app.query_params) == {"senter": "voss"}
    assert not app.warning


def test_a_year_from_a_box_drawn_before_another_choice_is_passed_over(app: AppTest) -> None:
    start(app)
    app.query_params["indikator"] = "reisetid"
    check(app.selectbox(key="ar").select(2025).run())
    assert dict(app.query_params) == {"indikator": "reisetid"}
    assert app.selectbox(key="ar").value == 2020


def test_an_indicator_without_years_and_a_box_that_can_be_emptied(app: AppTest) -> None:
    start(app, indikator="tidlos")
    assert app.selectbox(key="ar").value is None
    check(app.selectbox(key="fylke").select("troms").run())
    assert dict(app.query_params) == {"indikator": "tidlos", "fylke": "troms"}
    check(app.selectbox(key="fylke").set_value(None).run())
    assert dict(app.query_params) == {"indikator": "tidlos"}


def test_clicks_on_the_map(app: AppTest) -> None:
    start(app)
    press(app, "municipality")
    assert dict(app.query_params) == {"kommune": "askvoll"}
    press(app, "centre")  # a place that does not exist
    assert dict(app.query_params) == {"kommune": "askvoll"}
    press(app, "nothing")
    assert dict(app.query_params) == {}


def test_the_year_player_of_the_map(app: AppTest) -> None:
    start(app)
    assert app.code[0].value == "(False, False)"
    press(app, "play")
    assert app.code[0].value == "(True, True)"
    press(app, "year that is not")
    press(app, "year as text")
    assert dict(app.query_params) == {}
    press(app, "year")
    assert dict(app.query_params) == {"ar": "2025"}
    assert app.code[0].value == "(True, False)"  # asked for once
    press(app, "stop")
    assert app.code[0].value == "(False, False)"


def test_searching_goes_there_and_empties_the_box(app: AppTest) -> None:
    start(app)
    check(app.selectbox(key="search").set_value("Reisetid").run())
    assert dict(app.query_params) == {"indikator": "reisetid"}
    assert app.selectbox(key="search").value is None


def test_a_slip_in_the_search_box_is_forgiven_and_nonsense_is_told(app: AppTest) -> None:
    start(app)
    press(app, "trmosø")
    assert dict(app.query_params) == {"senter": "tromso"}
    press(app, "xyzxyz")
    assert dict(app.query_params) == {"senter": "tromso"}
    assert app.toast[0].value == "Fant ikke"
