"""The view of a session: Back, quick second choices, and links with rubbish in them."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.small_app import check, start


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
    assert "«script»" in app.warning[0].value
    assert "«tull»" in app.warning[0].value
    check(app.selectbox(key="senter").select("voss").run())
    assert dict(app.query_params) == {"senter": "voss"}
    assert not app.warning
