"""The reader's own class limits: read as people write them, refused with a word."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

FRAME = Path(__file__).parents[2] / "pages" / "frame.py"


def test_own_limits_are_read_shown_again_and_refused_with_a_word() -> None:
    app = AppTest.from_file(FRAME, default_timeout=60).run()
    app.text_input(key="limits").set_value("2 500; −1,5; 1 000").run()
    assert not app.exception
    assert app.query_params["klasser"] in ("-1.5_1000_2500", ["-1.5_1000_2500"])
    assert app.text_input(key="limits").value == "−1,5; 1\u00a0000; 2\u00a0500"
    for text in ("mange", "1_000", "1e3", " ".join(map(str, range(9)))):
        app.text_input(key="limits").set_value(text).run()
        assert "inntil åtte tall" in app.toast[0].value
        assert app.query_params["klasser"] in ("-1.5_1000_2500", ["-1.5_1000_2500"])
    for text, said in (
        ("100,200,300", "ett tall eller flere"),
        ("10.000", "kan bety 10 eller 10\u00a0000"),
    ):
        app.text_input(key="limits").set_value(text).run()
        assert said in app.toast[0].value
        assert app.query_params["klasser"] in ("-1.5_1000_2500", ["-1.5_1000_2500"])
    app.text_input(key="limits").set_value("10_20_30.5").run()  # as a link has it
    assert app.query_params["klasser"] in ("10_20_30.5", ["10_20_30.5"])
    app.text_input(key="limits").set_value("1234567; 0,125").run()
    assert app.text_input(key="limits").value == "0,1250; 1\u00a0234\u00a0567"
    app.text_input(key="limits").set_value("").run()
    assert "klasser" not in app.query_params


def test_a_dot_parts_thousands_where_people_are_counted() -> None:
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.query_params["indikator"] = "folketall"
    app.run()
    for text in ("10.000; 20.000", "10 000; 20 000", "10,000; 20,000"):
        app.text_input(key="limits").set_value(text).run()
        assert app.query_params["klasser"] in ("10000_20000", ["10000_20000"])
        assert app.text_input(key="limits").value == "10\u00a0000; 20\u00a0000"
