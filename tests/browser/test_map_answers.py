"""The map answers: its legend filters, keys walk it, a finger scrolls past it, its years play."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from regionsenter.present.map.state import municipality_order
from tests.browser.conftest import fills, in_map, map_frame, settled
from tests.browser.test_accessibility import RULES
from tests.browser.test_map import MAP, place


def members(page: Page) -> list[str]:
    return page.locator(".rs-members a").all_inner_texts()


def test_a_class_of_the_legend_is_a_button_by_mouse_and_by_key(visitor):
    page = visitor.open("kart?fylke=nordland")
    map_frame(page)
    button = page.get_by_role("button", name=re.compile("og over"))
    button.click()
    page.wait_for_url("**klasse=5**")
    settled(page)
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    colours = dict(zip(municipality_order(), fills(page), strict=True))
    assert len({colour for colour in colours.values() if colour}) == 1
    assert all(code.startswith("18") for code, colour in colours.items() if colour)
    expect(page.locator(".rs-picked-head")).to_contain_text(re.compile(r"\d+ sent(er|re) og \d+ kommuner"))
    assert members(page) and page.locator(".rs-members small").all_inner_texts() == ["Nordland"] * len(
        members(page)
    )
    page.keyboard.press("Space")
    page.wait_for_url(lambda url: "klasse" not in url)
    settled(page)
    expect(button).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("Enter")
    page.wait_for_url("**klasse=5**")
    settled(page)
    page.locator(".rs-clear").click()
    page.wait_for_url(lambda url: "klasse" not in url)
    page.go_back()
    page.wait_for_url("**klasse=5**")


def test_which_small_towns_lose_young_adults_while_the_hinterland_loses_more(visitor):
    page = visitor.open("kart?vis=bivariat&indikator=kohortendring-16-24&fylke=innlandet")
    map_frame(page)
    page.get_by_role("button", name=re.compile("mest i omlandet")).click()
    page.wait_for_url("**klasse=nedgang-omland-verst**")
    settled(page)
    assert sorted(members(page)) == ["Dombås", "Elverum", "Kongsvinger", "Lom", "Trysil"]
    of = dict(zip(municipality_order(), fills(page), strict=True))
    assert of["3421"] and of["3434"] and of["3401"]  # Trysil, Lom, Kongsvinger
    assert not of["3403"] and not of["4621"]  # Hamar, Voss
    page.get_by_role("link", name="Trysil").click()
    page.wait_for_url("**senter=trysil**")
    settled(page)
    expect(page.get_by_role("heading", name="Trysil", exact=True)).to_be_visible()


def test_a_tap_on_a_cell_filters_on_a_phone(phone):
    page = phone.open("kart?vis=bivariat&indikator=folkevekst-10-ar")
    map_frame(page)
    page.locator("#klasse-lav-lav").tap()
    page.wait_for_url("**klasse=lav-lav**")
    expect(page.locator(".rs-picked-head")).to_contain_text("Senter under 0,0")


def test_each_of_several_maps_shows_the_class_alone(visitor):
    page = visitor.open("kart?bilder=ar")
    page.wait_for_function("""() => [...document.querySelectorAll('iframe')].filter(
        (one) => one.contentWindow.RegionsenterMap?.colours().length === 357).length === 4""")
    page.locator("#klasse-2-1").click()
    page.wait_for_url("**klasse=1**")
    settled(page)
    kinds = page.evaluate(
        """() => [...document.querySelectorAll('iframe')].map(({ contentWindow: { RegionsenterMap } }) =>
            new Set(RegionsenterMap.colours().filter((one) => one)).size)"""
    )
    assert max(kinds) == 1 and len(kinds) == 4


def test_the_centres_are_walked_by_key_and_said_aloud(visitor):
    page = visitor.open("kart?indikator=arbeidsplassdekning")
    frame = map_frame(page)
    box = frame.locator(".rs-map")
    box.focus()
    said = frame.locator(".rs-said")
    seen = []
    for key in ("ArrowDown", "ArrowUp", "ArrowUp", "PageDown", "ArrowRight"):
        page.keyboard.press(key)
        text = said.inner_text()
        assert re.search(r"\. .+: \d+,\d\s%\s\(\d{4}", text), text
        seen.append(text)
    assert len(set(seen)) == 5
    expect(frame.locator(".rs-walked-over")).to_be_visible()
    before = place(page)
    page.keyboard.press("Enter")
    page.wait_for_url("**senter=**")
    settled(page)
    name = seen[-1].split(".")[0]
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
    assert place(page) == before, "the map stays"
    page.keyboard.press("Escape")
    expect(frame.locator(".rs-walked-over")).to_be_hidden()


def test_every_centre_is_come_to_by_page_down(visitor):
    page = visitor.open("kart?fylke=finnmark")
    frame = map_frame(page)
    frame.locator(".rs-map").focus()
    seen = []
    for _ in range(30):
        page.keyboard.press("PageDown")
        seen.append(frame.locator(".rs-said").inner_text())
    shown = in_map(
        page, "() => [...RegionsenterMap.state().centre_classes].filter((one) => one !== '-').length"
    )
    assert len(set(seen)) == shown


def fingers(page: Page):
    """A function that puts fingers on the screen, moves and lifts them."""
    session = page.context.new_cdp_session(page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        at = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": at})
        page.wait_for_timeout(20)

    return touch


def scrolled(page: Page) -> float:
    return page.evaluate("document.querySelector('.stMain').scrollTop")


def test_one_finger_scrolls_past_the_map_and_two_move_it(phone):
    page = phone.open("kart")
    frame = map_frame(page)
    page.locator(MAP).scroll_into_view_if_needed()
    touch, before = fingers(page), place(page)
    box = page.locator(MAP).bounding_box()
    x, y = box["x"] + 200, box["y"] + 150
    touch("touchStart", (x, y))
    for step in range(1, 13):
        touch("touchMove", (x, y - 12 * step))
    expect(frame.locator(".rs-two-fingers")).to_be_visible()
    expect(frame.locator(".rs-two-fingers")).to_have_text("Bruk to fingre for å flytte kartet")
    touch("touchEnd")
    page.wait_for_timeout(600)
    down = scrolled(page)
    assert down > 60 and place(page) == before
    box = page.locator(MAP).bounding_box()
    x, y = box["x"] + 150, box["y"] + 200
    touch("touchStart", (x, y), (x + 60, y + 60))
    for step in range(1, 13):
        touch("touchMove", (x - 4 * step, y - 4 * step), (x + 60 + 4 * step, y + 60 + 4 * step))
    touch("touchEnd")
    page.wait_for_timeout(600)
    assert place(page) != before and scrolled(page) == down
    expect(frame.locator(".rs-two-fingers")).to_be_hidden()


YEARS = """(count) => new Promise((done) => {
    const label = document.querySelector('.rs-year');
    const times = [];
    new MutationObserver(() => {
        times.push(performance.now());
        if (times.length === count) done(times);
    }).observe(label, { childList: true, characterData: true, subtree: true });
})"""


@pytest.mark.parametrize(("speed", "seconds"), [(None, 1.0), ("0,5 s per år", 0.5)])
def test_the_years_play_at_the_speed_chosen(visitor, speed, seconds):
    page = visitor.open("kart?indikator=andel-67-pluss&ar=2005")
    frame = map_frame(page)
    frame.get_by_role("button", name="Spill av årene").click()
    expect(frame.get_by_role("combobox", name="Fart")).to_be_visible()
    if speed:
        frame.get_by_role("combobox", name="Fart").select_option(speed)
    times = in_map(page, YEARS, 4)
    steps = [(after - before) / 1000 for before, after in zip(times, times[1:], strict=False)]
    assert abs(sorted(steps)[1] - seconds) < 0.25, steps


def test_legend_and_panel_go_with_the_years(visitor):
    page = visitor.open("kart?indikator=andel-67-pluss&ar=2010&senter=voss")
    frame = map_frame(page)
    row = page.locator(".rs-figures tr", has_text="67 år og eldre")
    before = row.inner_text()
    frame.get_by_role("button", name="Spill av årene").click()
    expect(page.locator(".rs-now")).to_have_text("2012", timeout=15_000)
    expect(row).to_contain_text("2012")
    assert row.inner_text() != before
    frame.get_by_role("button", name="Stopp").click()
    page.wait_for_url(re.compile(r"ar=201\d"))
    settled(page)
    year = re.search(r"ar=(\d+)", page.url)[1]
    expect(page.locator(".rs-now")).to_have_text(year)
    expect(row).to_contain_text(year)
    frame.get_by_role("button", name="Lukk avspilling").click()
    expect(page.locator(".rs-now")).to_have_count(0)


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_less_motion_stops_the_animation_of_the_zoom(visitor, motion):
    page = visitor.open("kart")
    page.emulate_media(reduced_motion=motion)
    map_frame(page)
    moving = in_map(
        page,
        """() => new Promise((done) => {
            document.querySelector('.leaflet-control-zoom-in').click();
            const look = () => done(document.querySelectorAll('.leaflet-zoom-anim').length);
            requestAnimationFrame(() => requestAnimationFrame(look)); // a zoom begins in the next frame
        })""",
    )
    assert bool(moving) == (motion == "no-preference")


@pytest.mark.parametrize("view", ["kart?senter=voss", "kart?vis=bivariat&ar=2020"])
def test_the_frame_of_the_map_has_no_violations(visitor, view):
    page = visitor.open(view)
    map_frame(page)
    frame = next(one for one in page.frames if "streamlit_folium" in one.url)
    answer = Axe().run(frame, options=RULES).response
    assert len(answer["passes"]) > 5, "axe did not look at the frame"
    assert [
        f"{rule['id']}: {node['html'][:160]}" for rule in answer["violations"] for node in rule["nodes"]
    ] == []


@pytest.mark.parametrize("width", [320, 1024, 1280])
@pytest.mark.parametrize(
    "view", ["kart?senter=voss&indikator=bruttoinntekt&kommune=ulvik", "kart?vis=bivariat&senter=alta"]
)
def test_what_stands_beside_the_map_fits_its_box(visitor, width, view):
    page = visitor.open(view)
    page.set_viewport_size({"width": width, "height": 800})
    settled(page)
    outside = page.evaluate(
        """() => {
            const box = document.querySelector('.st-key-side').getBoundingClientRect();
            return [...document.querySelectorAll('.st-key-side :is(td, th, p, a, li, h3, button)')]
                .filter((node) => node.getClientRects().length && !node.closest('caption, .rs-limits')
                    && node.getBoundingClientRect().right > box.right + 1.5)
                .map((node) => `${node.className} ${node.textContent.slice(0, 40)}`);
        }"""
    )
    assert outside == []
    assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= width
