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
    assert app.text_input(key="limits").value == "-1,5; 1000; 2500"
    for text in ("mange", "1_000", "1e3", "100,200,300", " ".join(map(str, range(9)))):
        app.text_input(key="limits").set_value(text).run()
        assert "inntil åtte tall" in app.toast[0].value
        assert app.query_params["klasser"] in ("-1.5_1000_2500", ["-1.5_1000_2500"])
    app.text_input(key="limits").set_value("10_20_30.5").run()  # as a link has it
    assert app.query_params["klasser"] in ("10_20_30.5", ["10_20_30.5"])
    app.text_input(key="limits").set_value("").run()
    assert "klasser" not in app.query_params
