"""What the map in the browser says: clicks and the year player."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from tests.ui.small_app import press, start


def test_clicks_on_the_map(app: AppTest) -> None:
    start(app)
    press(app, "municipality")
    assert dict(app.query_params) == {"kommune": "askvoll"}
    press(app, "centre")  # a place that does not exist
    assert dict(app.query_params) == {"kommune": "askvoll"}
    press(app, "nothing")
    assert dict(app.query_params) == {}


def test_the_legend_shows_one_class_and_all_again(app: AppTest) -> None:
    start(app, fylke="vestland")
    press(app, "cell 3")
    assert dict(app.query_params) == {"fylke": "vestland", "klasse": "3"}
    press(app, "cell lav-lav")
    press(app, "cell no class")
    assert dict(app.query_params) == {"fylke": "vestland", "klasse": "lav-lav"}
    press(app, "cell ")
    assert dict(app.query_params) == {"fylke": "vestland"}


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


def test_clicks_pick_municipalities_while_the_switch_is_on(app: AppTest) -> None:
    start(app, senter="voss")
    app.session_state["map: picks municipalities"] = True
    press(app, "municipality")
    assert dict(app.query_params) == {"senter": "voss", "omland": "egen:4620.4645"}  # Ulvik was there
    press(app, "municipality")
    assert dict(app.query_params) == {"senter": "voss", "omland": "egen:4620"}
    app.session_state["map: picks municipalities"] = False
    press(app, "municipality")
    assert app.query_params["kommune"] == "askvoll" and app.query_params["omland"] == "egen:4620"


def test_without_a_centre_a_click_selects_as_ever(app: AppTest) -> None:
    start(app)
    app.session_state["map: picks municipalities"] = True
    press(app, "municipality")
    assert dict(app.query_params) == {"kommune": "askvoll"}
