"""What a first visit does before there is anything to see."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import DESKTOP, fills, in_map, map_frame, serving, settled


@pytest.mark.upgrade
@pytest.mark.parametrize("view", ["", "kart?senter=voss", "tabell"])
def test_the_page_finds_its_server_at_once(visitor, view):
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


@pytest.mark.upgrade
@pytest.mark.parametrize("view", ["", "kart"])
def test_the_first_visitor_of_a_new_process_meets_no_error(browser, view):
    with serving() as url:
        context = browser.new_context(locale="nb-NO", viewport=DESKTOP)
        page, wrong = context.new_page(), []
        page.on("console", lambda said: said.type == "error" and wrong.append(said.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("requestfailed", lambda request: wrong.append(request.url))
        page.on("response", lambda answer: answer.status >= 400 and wrong.append(answer.url))
        page.goto(f"{url}/{view}")
        settled(page)
        assert len(set(fills(page))) >= 5
        assert wrong == []
        context.close()


@pytest.mark.upgrade
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


def geometry_read(page) -> list[str]:
    """The frame ("page" or "map") that asks for each file of geometry, as it is asked for."""
    asked: list[str] = []

    def note(request):
        if "/geo/norway." in request.url:
            asked.append("map" if request.frame.parent_frame else "page")

    page.on("request", note)
    return asked


@pytest.mark.upgrade
def test_the_maps_of_a_page_share_one_reading_of_the_geometry(visitor):
    page = visitor.context.new_page()
    asked = geometry_read(page)
    page.goto(f"{visitor.address}/kart?bilder=ar")
    settled(page)
    page.locator('iframe[title^="Kart over"]').nth(3).wait_for()
    page.wait_for_function(
        """() => [...document.querySelectorAll('iframe[title^="Kart over"]')].filter(
            (one) => one.contentWindow.RegionsenterMap?.colours().length === 357).length === 4"""
    )
    assert asked == ["page"]


@pytest.mark.parametrize(("view", "ready"), [("kart", True), ("tabell", False)])
def test_the_far_out_picture_is_made_ready_before_there_is_a_map(visitor, view, ready):
    page = visitor.context.new_page()
    asked = geometry_read(page)
    page.add_init_script(
        """window.paths = 0;
        window.Path2D = class extends Path2D {
            constructor(...from) { super(...from); window.paths += 1; }
        };"""
    )
    page.route("**/component/**", lambda route: route.abort())  # no map will come
    page.goto(f"{visitor.address}/{view}")
    settled(page)
    if ready:
        page.wait_for_function("paths > 357")  # an area a municipality, and the lines
    assert asked == (["page"] if ready else [])
    assert (page.evaluate("paths") > 0) is ready


def test_a_map_draws_itself_when_the_page_has_nothing_ready(visitor):
    page = visitor.context.new_page()
    asked = geometry_read(page)
    page.route("**/regionsenter-ground.*", lambda route: route.abort())
    page.goto(f"{visitor.address}/kart?senter=voss")
    settled(page)
    assert len(set(fills(page))) >= 5
    assert asked == ["map"]


def test_files_that_do_not_come_are_told_of_and_can_be_asked_for_again(visitor):
    page = visitor.context.new_page()
    page.route("**/geo/norway.*", lambda route: route.abort())
    page.goto(f"{visitor.address}/kart")
    frame = page.frame_locator('iframe[title^="Kart over"]')
    again = frame.locator(".rs-notice button")
    again.wait_for()
    assert frame.locator(".rs-notice").get_attribute("role") == "alert"
    page.unroute("**/geo/norway.*")
    again.click()
    again.wait_for(state="hidden")
    assert len(set(fills(page))) >= 5


@pytest.mark.upgrade
@pytest.mark.parametrize(
    ("language", "said", "button"),
    [
        ("nb", "Kartet kunne ikke hentes", "Prøv igjen"),
        ("nn", "Kartet kunne ikkje hentast", "Prøv igjen"),
        ("en", "The map could not be loaded", "Try again"),
    ],
)
def test_a_map_whose_script_does_not_come_is_told_of_and_can_be_asked_for_again(
    visitor, language, said, button
):
    page = visitor.context.new_page()
    page.route("**/regionsenter-map.*", lambda route: route.fulfill(status=404))
    page.goto(f"{visitor.address}/kart?vis=gap&sprak={language}")
    frame = page.frame_locator('iframe[src*="streamlit_folium"]')
    notice = frame.get_by_role("alert")
    notice.wait_for()
    assert said in notice.inner_text()
    assert page.locator('iframe[src*="streamlit_folium"]').bounding_box()["height"] > 50
    page.unroute("**/regionsenter-map.*")
    frame.get_by_role("button", name=button).click()
    frame.locator(".rs-map canvas").first.wait_for(state="attached")
    assert notice.count() == 0
    height = page.locator('iframe[src*="streamlit_folium"]').bounding_box()["height"]
    assert height == pytest.approx(640, abs=1)


@pytest.mark.upgrade
def test_a_blocked_map_script_is_told_of_though_the_pages_own_elements_come_late(visitor):
    page, held = visitor.context.new_page(), []
    page.route("**/regionsenter-map.*", lambda route: route.abort())
    page.route("**/static/js/Html.*.js", lambda route: held.append(route))
    page.goto(f"{visitor.address}/kart?sprak=nn", wait_until="commit")
    notice = page.frame_locator('iframe[src*="streamlit_folium"]').get_by_role("alert")
    notice.wait_for()
    assert "Kartet kunne ikkje hentast" in notice.inner_text()
    for route in held:
        route.continue_()
    page.locator("#rs-words").wait_for(state="attached")
    assert held and notice.count() == 1


@pytest.mark.upgrade
def test_the_map_gives_its_frame_its_height_itself(visitor, phone):
    """streamlit-folium's frame may be nothing high at first; the map would be drawn in it, and again."""
    for one, highest in ((visitor, 640), (phone, 0.64 * 844)):
        page = one.open("kart?vis=gap")  # without the band of the front page
        map_frame(page)
        frame = page.locator('iframe[title^="Kart over"]')
        assert frame.evaluate("one => one.style.height") == "640px"
        assert frame.bounding_box()["height"] == pytest.approx(min(640, highest), abs=1)
        seen = in_map(page, "() => [map.getSize().x, map.getSize().y, innerWidth, innerHeight]")
        assert seen[:2] == seen[2:]


@pytest.mark.upgrade
@pytest.mark.parametrize("view", ["kart", "senter?senter=voss", "tabell"])
def test_nothing_pulses_while_the_page_comes(visitor, view):
    page = visitor.context.new_page()
    page.add_init_script(
        """window.boxes = 0; window.pulses = new Set();
        if (window === top) new MutationObserver(() => {
            boxes = Math.max(boxes, document.querySelectorAll('[data-testid=stSkeleton]').length);
            for (const { animationName, effect } of document.getAnimations())
                if (effect?.target?.closest?.('[data-testid=stSkeleton]')) pulses.add(animationName);
        }).observe(document, { childList: true, subtree: true });"""
    )
    page.goto(f"{visitor.address}/{view}")
    settled(page)
    assert page.evaluate("boxes") > 0
    assert page.evaluate("[...pulses]") == []
