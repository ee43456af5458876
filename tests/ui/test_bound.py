"""Controls bound to the view: the URL fills them, a choice writes it."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from tests.ui.small_app import check, press, start


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


def test_what_is_chosen_in_a_combobox_becomes_the_field_or_is_added_to_it_once(app: AppTest) -> None:
    start(app)
    press(app, "into tromso")
    press(app, "into atlantis")
    assert dict(app.query_params) == {"senter": "tromso"}
    for slug in ("voss", "voss", "tromso"):
        press(app, f"add {slug}")
    assert dict(app.query_params) == {"senter": "tromso", "sammenlign": "tromso.voss"}
    press(app, "add atlantis")
    assert dict(app.query_params) == {"senter": "tromso", "sammenlign": "tromso.voss"}
    assert app.toast[0].value == "Nei"


def test_what_is_found_is_shown_and_what_is_not_there_changes_nothing(app: AppTest) -> None:
    start(app)
    for slug in ("tromso", "atlantis", "x", "kart"):
        press(app, f"find {slug}")
        assert dict(app.query_params) == {"senter": "tromso"}


def test_a_part_of_a_field_is_changed_or_refused_with_a_word(app: AppTest) -> None:
    start(app, sammenlign="voss")
    box = app.text_input(key="typed")
    assert box.value == "voss"
    check(box.set_value("voss tromso").run())
    assert dict(app.query_params) == {"sammenlign": "voss.tromso"} and not app.toast
    check(app.text_input(key="typed").set_value("atlantis").run())
    assert dict(app.query_params) == {"sammenlign": "voss.tromso"}
    assert app.toast[0].value == "Nei" and app.text_input(key="typed").value == "voss tromso"
    check(app.text_input(key="typed").set_value("").run())
    assert dict(app.query_params) == {} and app.toast[0].value == "nothing"


def test_an_action_gets_what_was_chosen_one_or_several(app: AppTest) -> None:
    start(app)
    check(app.button_group(key="pills").set_value(["tromso"]).run())
    assert dict(app.query_params) == {"sammenlign": "tromso"}
    assert app.multiselect(key="sammenlign").value == ["tromso"]
    check(app.multiselect(key="sammenlign").select("voss").run())
    assert dict(app.query_params) == {"sammenlign": "tromso.voss"}
    check(app.selectbox(key="size").select("stor").run())
    assert app.query_params["storrelse"] == ["stor"] or app.query_params["storrelse"] == "stor"
    check(app.selectbox(key="size").set_value(None).run())  # emptied: as it was
    assert "storrelse" in app.query_params
    press(app, "Velg Voss")
    assert "senter" in app.query_params
