"""What a first visit does before there is anything to see."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import settled


@pytest.mark.parametrize("view", ["", "kart?senter=voss", "tabell"])
def test_the_page_finds_its_server_at_once(visitor, view):
    visitor.open("kart")  # a new server knows of the map's component when a page has used it
    page = visitor.context.new_page()
    asked, failed = [], []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.on("websocket", lambda socket: asked.append(f"socket {urlsplit(socket.url).path}"))
    page.on("response", lambda answer: answer.status >= 400 and failed.append(answer.url))
    # However long the server's settings take, the page does not wait for them.
    page.route("**/_stcore/host-config", lambda route: None)
    page.goto(f"{visitor.address}/{view}")
    settled(page)
    core = [path for path in asked if "_stcore" in path]
    assert "socket /_stcore/stream" in core
    assert not any(path.startswith(("/kart/", "/tabell/")) for path in core)
    assert failed == []


def test_the_page_is_dressed_before_streamlit_draws_anything(visitor):
    page = visitor.context.new_page()
    page.route("**/static/js/**", lambda route: route.abort())
    page.goto(f"{visitor.address}/kart")
    centre = page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--rs-centre')"
    )
    assert centre.strip() == "#0b5c6b"


def test_no_other_page_may_command_the_app(visitor):
    """A page that shows the app in a frame cannot stop its script or change its view."""
    page = visitor.context.new_page()
    view = f"{visitor.address}/kart?embed=true"
    page.goto(f"{visitor.address}/helse")
    page.evaluate(
        '(view) => { document.body.innerHTML = `<iframe src="${view}" width=1200 height=800>`}',
        view,
    )
    frame = page.frame_locator("body > iframe")
    frame.locator("[data-test-script-state='notRunning']").wait_for()
    frame.locator("iframe[title^='Kart over']").wait_for()
    page.wait_for_timeout(1000)
    for command in (
        {"type": "UPDATE_HASH", "hash": "#taken"},
        {"type": "UPDATE_FROM_QUERY_PARAMS", "queryParams": "indikator=arbeidsplassdekning"},
    ):
        page.evaluate("(one) => frames[0].postMessage(one, '*')", {"stCommVersion": 1, **command})
    page.wait_for_timeout(700)
    assert page.evaluate("frames[0].location.href") == view
