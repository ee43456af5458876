"""The map as it is seen: pixels, zoom, tooltip, keyboard, touch, and the years played."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from regionsenter.present.map.state import municipality_order
from regionsenter.texts import translator
from tests.browser.conftest import fills, in_map, map_frame, place_in_map, settled
from tests.browser.test_app import choose

MAP = 'iframe[title^="Kart over"]'


def picture(page: Page) -> Image.Image:
    """The map as painted."""
    return Image.open(io.BytesIO(page.locator(MAP).screenshot())).convert("RGB")


def pixel(page: Page, code: str) -> str:
    """The colour painted inside a municipality, as #rrggbb."""
    point = in_map(page, "(code) => RegionsenterMap.pointOf(code)", code)
    found = picture(page).getpixel((round(point["x"]), round(point["y"])))
    return "#{:02x}{:02x}{:02x}".format(*found)


def place(page: Page) -> str:
    """Where the map is: the transforms of its symbols and of what is dragged."""
    return in_map(
        page,
        """() => document.querySelector('.rs-map svg > g[transform]').getAttribute('transform')
            + document.querySelector('.leaflet-map-pane').style.transform""",
    )


@pytest.mark.parametrize("code", ["5612", "3422", "5610"])
def test_the_pixels_have_the_colour_of_the_class_before_and_after_a_choice(visitor, code):
    page = visitor.open("kart?indikator=folketall")
    index = municipality_order().index(code)
    assert pixel(page, code) == fills(page)[index]
    choose(page, "Indikator", "Arbeidsplassdekning")
    page.wait_for_url("**arbeidsplassdekning**")
    assert pixel(page, code) == fills(page)[index]


#: Whether the page, which lends its maps what it reads, or its map has fetched the towns' outlines.
FETCHED = """() => [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)]
    .flatMap((one) => one.performance.getEntriesByType('resource'))
    .some(({ name }) => name.includes('/geo/towns'))"""


def test_the_towns_outlines_are_fetched_when_one_looks_at_a_town_up_close(visitor):
    page = visitor.open("kart")
    page.wait_for_timeout(1_500)  # what is fetched after the first picture has been
    assert not page.evaluate(FETCHED)
    for _ in range(5):
        map_frame(page).get_by_role("button", name="Zoom inn").click()
        page.wait_for_timeout(400)
    page.wait_for_function(FETCHED)


def test_a_zoom_by_the_button_outlives_the_band_that_folds(visitor):
    page = visitor.open("kart")
    map_frame(page).get_by_role("button", name="Zoom inn").click()
    page.wait_for_timeout(600)
    zoom = in_map(page, "() => map.getZoom()")
    choose(page, "Indikator", "Arbeidsplassdekning")
    page.wait_for_url("**arbeidsplassdekning**")
    page.wait_for_timeout(300)
    assert in_map(page, "() => map.getZoom()") == zoom


def test_zoom_is_kept_and_no_frame_is_without_land(visitor):
    page = visitor.open("kart?indikator=medianinntekt")
    map_frame(page).get_by_role("button", name="Zoom inn").click()
    page.wait_for_timeout(600)
    before = place(page)
    in_map(
        page,
        """() => {
            const canvas = document.querySelector('.rs-map canvas');
            window.bare = 0; window.frames_seen = 0;
            const look = () => {
                const { width, height } = canvas;
                const row = canvas.getContext('2d').getImageData(0, height >> 1, width, 1).data;
                let drawn = 0;
                for (let i = 3; i < row.length; i += 4) drawn += row[i] > 0;
                window.frames_seen += 1;
                if (drawn < 50) window.bare += 1;
                requestAnimationFrame(look);
            };
            look();
        }""",
    )
    for name in ("Arbeidsplassdekning", "Folketall", "Andel 67 år"):
        choose(page, "Indikator", name)
    seen, bare = in_map(page, "() => [window.frames_seen, window.bare]")
    assert seen > 20 and bare == 0
    assert place(page) == before


def test_tooltip_says_name_value_unit_year_rank_and_flags(visitor):
    page = visitor.open("kart?indikator=andel-67-pluss&ar=2026")
    page.mouse.move(*place_in_map(page, "3422"))
    tip = map_frame(page).locator(".rs-tip")
    expect(tip).to_be_visible()
    said = tip.inner_text()
    assert said.startswith("Åmot")
    assert re.search(r"67 år og eldre: \d\d,\d\s%\s\(2026\)", said)
    assert re.search(r"Nr\. \d+ av 357 viste kommuner", said)
    centre = map_frame(page).locator(".rs-names [data-centre]", has_text="Bodø")
    centre.hover()
    expect(tip).to_contain_text(re.compile(r"Nr\. \d+ av 121 viste sentre"))
    expect(tip).to_contain_text("hele kommunen")


def moved(page: Page, before: str) -> str:
    """Where the map is when it has left ``before`` and come to rest."""
    for _ in range(50):
        page.wait_for_timeout(100)
        now = place(page)
        if now != before:
            page.wait_for_timeout(600)
            return place(page)
    raise AssertionError("the map did not move")


def test_keyboard_zooms_and_pans(visitor):
    page = visitor.open("kart")
    map_frame(page).locator(".rs-map").focus()
    before = place(page)
    page.keyboard.press("+")
    near = moved(page, before)
    assert near.split(" 0 0 ")[0] != before.split(" 0 0 ")[0], "the scale"
    page.keyboard.press("Shift+ArrowRight")
    moved(page, near)


def test_a_tap_selects_on_a_phone(phone):
    page = phone.open("kart")
    map_frame(page)
    page.locator(MAP).scroll_into_view_if_needed()
    # A finger takes the centre when one is near, and with a municipality comes its centre.
    page.touchscreen.tap(*place_in_map(page, "5612"))
    page.wait_for_url("**senter=alta**")
    expect(map_frame(page).locator(".rs-tip")).to_be_visible()
    assert phone.strangers == []


def test_years_play_in_the_browser_and_the_last_one_goes_to_the_url(visitor):
    page = visitor.open("kart?indikator=andel-67-pluss&ar=2005")
    frame = map_frame(page)
    first = fills(page)
    frame.get_by_role("button", name="Spill av årene").click()
    label = frame.locator(".rs-year")
    expect(label).to_be_visible()
    expect(page.get_by_text("Klassene er de samme alle år")).to_be_visible()
    shown = in_map(
        page,
        """() => new Promise((done) => {
            const label = document.querySelector('.rs-year');
            const years = [];
            new MutationObserver(() => {
                years.push(label.textContent);
                if (years.length === 8) done(years);
            }).observe(label, { childList: true, characterData: true, subtree: true });
        })""",
    )
    assert shown == sorted(shown) and len(set(shown)) == 8, "one year after the other"
    frame.get_by_role("button", name="Stopp").click()
    page.wait_for_url(re.compile(r"ar=20[01]\d"))
    settled(page)
    assert label.inner_text() == re.search(r"ar=(\d+)", page.url)[1]
    assert fills(page) != first
    frame.get_by_role("slider", name="År").press("ArrowLeft")
    page.wait_for_timeout(500)
    settled(page)
    assert label.inner_text() == re.search(r"ar=(\d+)", page.url)[1]
    frame.get_by_role("button", name="Lukk avspilling").click()
    expect(label).to_be_hidden()
    assert visitor.strangers == []


def test_the_words_are_in_the_language_of_the_page(visitor):
    page = visitor.open("kart?sprak=en")
    page.locator("iframe").first.wait_for()
    name = translator("en")("Spill av årene")
    assert name != "Spill av årene"
    expect(page.frame_locator("iframe").get_by_role("button", name=name)).to_be_visible()


DOTS = """() => {
    const { palette, centre_classes: classes } = RegionsenterMap.state();
    const canvas = document.querySelector('.rs-map canvas');
    const box = canvas.getBoundingClientRect();
    const pen = canvas.getContext('2d');
    return [...document.querySelectorAll('.rs-centres > g')].map((group) => {
        const { x, y, width, height } = group.querySelector('.rs-dot').getBoundingClientRect();
        const [across, down] = [x + width / 2 - box.x, y + height / 2 - box.y].map(Math.round);
        const [r, g, b] = pen.getImageData(across, down, 1, 1).data;
        const seen = '#' + [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
        return [classes[group.dataset.centre], palette[classes[group.dataset.centre]], seen];
    });
}"""


def test_each_centre_has_its_dot_in_the_colour_of_its_class(visitor):
    page = visitor.open("kart?fylke=finnmark")
    map_frame(page)
    settled(page)
    dots = in_map(page, DOTS)
    shown = [(wanted, seen) for flag, wanted, seen in dots if flag.isdigit()]
    assert len(dots) == 159 and 5 <= len(shown) < 30
    assert all(wanted == seen for wanted, seen in shown), shown
