"""The front door: the head of every page, and the band over the map while nothing is chosen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from regionsenter.catalog.questions import questions
from tests.browser.conftest import in_map, map_frame, settled
from tests.browser.test_app import choose

VIEWS = (
    "kart",
    "kart?senter=voss",
    "kart?bilder=ar",
    "senter",
    "senter?senter=voss",
    "senter?senter=voss&tema=d&del=tema&mer=hoyere-utdanning",
    "senter?senter=sunnfjord&del=alle",
    "sammenlign",
    "sammenlign?sammenlign=voss.alta",
    "lignende?senter=voss",
    "utvikling?senter=voss",
    "samspill?senter=voss",
    "avgrensning?avgrensning=min1000&alternativ=standard&senter=voss",
    "profil?senter=voss",
    "tabell",
    "data",
)
#: Whether two boxes have a pixel in common.
APART = """() => {
    const boxes = ['.rs-brand', '.rs-nav', '.st-key-tools', '.rs-languages'].map((one) =>
        document.querySelector(one).getBoundingClientRect()).filter(({ width }) => width);
    return boxes.every((a, i) => boxes.slice(i + 1).every((b) => a.right <= b.left || b.right <= a.left))
        && boxes.every(({ left, right, bottom }) => left >= 0 && right <= innerWidth && bottom <= 60);
}"""
HEADINGS = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1]))"""
#: Whether every centre that is shown, from Vardø to Lindesnes, is within the map's frame.
IN_SIGHT = """() => {
    const shown = [...document.querySelectorAll('.rs-centres [data-centre]')].filter((one) =>
        getComputedStyle(one).display !== 'none').map((one) => one.getBoundingClientRect());
    return shown.length > 100 && shown.every(({ left, right, top, bottom }) =>
        left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight);
}"""


@pytest.mark.parametrize("view", VIEWS)
def test_every_page_has_one_h1_and_headings_in_order(visitor, view):
    page = visitor.open(view)
    levels = page.evaluate(HEADINGS)
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False)), levels


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("width", [1024, 1280, 1440, 1920])
def test_the_head_is_one_row(visitor, language, width):
    page = visitor.open(f"tabell?sprak={language}")
    page.set_viewport_size({"width": width, "height": 768})
    assert page.evaluate(APART)
    assert page.locator(".rs-menu").is_hidden()


def test_the_head_is_there_before_anything_of_streamlits(visitor):
    page = visitor.context.new_page()
    page.route("**/static/js/**", lambda route: route.abort())
    page.goto(f"{visitor.address}/profil?senter=voss&sprak=nn")
    expect(page.get_by_role("link", name="Samanlikn")).to_be_visible()
    expect(page.locator(".rs-pages [aria-current='page']")).to_have_text("Utfordringar")
    assert page.get_by_role("link", name="Tema for tema").get_attribute("href") == (
        "senter?senter=voss&del=tema&sprak=nn"
    )


def test_the_navigation_stands_before_the_main_part_and_is_skipped(visitor):
    page = visitor.open("senter?senter=voss")
    assert page.evaluate(
        """() => {
            const [nav, main] = [document.querySelector('.rs-nav'), document.querySelector('main')];
            return !main.contains(nav)
                && Boolean(nav.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING);
        }"""
    )
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Hopp til innholdet")
    expect(skip).to_be_focused()
    assert skip.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    assert page.url.endswith("senter?senter=voss")


def test_the_links_follow_what_is_chosen_without_a_new_page(visitor):
    page = visitor.open("kart")
    choose(page, "Indikator", "Arbeidsplassdekning")
    link = page.locator(".rs-nav").get_by_role("link", name="Sammenlign")
    expect(link).to_have_attribute("href", "sammenlign?indikator=arbeidsplassdekning")
    link.click()
    page.wait_for_url("**/sammenlign?indikator=arbeidsplassdekning")
    settled(page)
    expect(page.locator(".rs-nav [aria-current]")).to_have_text("Sammenlign")
    expect(page.locator(".rs-pages [aria-current]")).to_have_text("Sentre")


def test_a_section_of_a_centre_is_a_link(visitor):
    page = visitor.open("senter?senter=voss")
    page.evaluate("window.same = true")
    link = page.locator(".rs-pages").get_by_role("link", name="Pendling")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/senter?senter=voss&del=pendling")
    settled(page)
    expect(page.locator(".rs-pages [aria-current]")).to_have_text("Pendling")
    expect(link).to_be_focused()
    assert page.evaluate("window.same") is True
    page.go_back()
    page.wait_for_url("**/senter?senter=voss")
    expect(page.locator(".rs-pages [aria-current]")).to_have_text("Oversikt")


def test_a_language_is_chosen_where_one_is(visitor):
    page = visitor.open("senter?senter=voss&del=pendling")
    page.get_by_role("link", name="EN", exact=True).click()
    page.wait_for_url("**/senter?senter=voss&del=pendling&sprak=en")
    settled(page)
    expect(page.locator(".rs-nav [aria-current]")).to_have_text("Centre")
    expect(page.locator(".rs-languages [aria-current]")).to_have_text("EN")


def test_the_phones_menu_opens_and_closes_by_key_and_touch(phone):
    page = phone.open("senter?senter=voss")
    button, link = page.get_by_role("button", name="Meny"), page.get_by_role("link", name="Kart")
    expect(link).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(link).to_be_visible()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    expect(button).to_be_focused()
    button.tap()
    expect(link).to_be_visible()
    page.get_by_role("heading", level=1).tap()
    expect(link).to_be_hidden()
    button.tap()
    link.tap()
    page.wait_for_url("**/kart?senter=voss")
    settled(page)
    expect(button).to_have_attribute("aria-expanded", "false")


def test_the_page_one_is_on_is_in_sight_in_the_phones_row_of_links(phone):
    page = phone.open("senter?senter=voss&del=rekkevidde")
    box = page.locator(".rs-pages [aria-current]").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


@pytest.mark.parametrize("view", ["", "kart", "kart?sprak=en"])
def test_the_front_page_asks_its_question_and_offers_the_ways_in(visitor, view):
    page = visitor.open(view)
    band = page.locator(".st-key-front")
    expect(band.get_by_role("heading", level=1)).to_be_visible()
    expect(band.get_by_role("combobox")).to_be_visible()
    expect(band.get_by_role("link")).to_have_count(len(questions()))
    expect(page.get_by_role("combobox", name="Søk", exact=True)).to_have_count(0)


@pytest.mark.parametrize("number", range(4))
def test_a_question_is_answered_in_one_click(visitor, number):
    page = visitor.open("kart")
    map_frame(page)
    page.evaluate("() => { document.querySelector('iframe').dataset.same = 'yes' }")
    one = list(questions().values())[number]
    page.get_by_role("link", name=one.question.nb).click()
    page.wait_for_url(f"**/kart?indikator={one.view['indikator']}*")
    settled(page)
    expect(page.locator(".st-key-front")).to_be_hidden()
    expect(page.locator("h1.rs-named")).to_be_visible()
    assert page.evaluate("() => document.querySelector('iframe').dataset.same") == "yes"
    assert page.evaluate("document.querySelector('.stMain').scrollTop") == 0


def test_the_band_folds_when_something_is_chosen_and_comes_back_when_nothing_is(visitor):
    page = visitor.open("kart")
    choose(page, "Indikator", "Arbeidsplassdekning")
    expect(page.locator(".st-key-front")).to_be_hidden()
    expect(page.locator("h1.rs-named")).to_contain_text("Arbeidsplassdekning, 2022")
    expect(page.get_by_role("combobox", name="Søk", exact=True)).to_be_visible()
    choose(page, "Indikator", "Folketall")
    expect(page.locator("h1.rs-named")).to_have_text("Folketall, 2026")
    choose(page, "Indikator", "Andel 67")  # the default: the map stays where it is all the same
    expect(page.locator("h1.rs-named")).to_have_text("Andel 67 år og eldre, 2026")
    expect(page.locator(".st-key-front")).to_be_hidden()
    page.get_by_role("link", name="Regionsenter").click()
    settled(page)
    expect(page.locator(".st-key-front")).to_be_visible()
    expect(page.locator("h1.rs-named")).to_have_count(0)


def test_a_place_is_found_from_the_front_page(visitor):
    page = visitor.open("kart")
    choose(page, "Finn ditt sted", "Voss")
    page.wait_for_url("**/kart?senter=voss")
    expect(page.locator("h1.rs-named")).to_contain_text("Voss")
    expect(page.locator(".st-key-front")).to_be_hidden()


@pytest.mark.parametrize("view", ["senter", "profil", "lignende"])
def test_a_page_of_one_centre_offers_to_find_it(visitor, view):
    page = visitor.open(view)
    choose(page, "Finn ditt sted", "Sogndal")
    page.wait_for_url(f"**/{view}?senter=sogndal")
    expect(page.locator(".st-key-find-place")).to_have_count(0)


def test_every_centre_is_a_link_where_none_is_chosen(visitor):
    page = visitor.open("senter?omland=lokalt")
    page.get_by_role("link", name="Tynset", exact=True).click()
    page.wait_for_url("**/senter?omland=lokalt&senter=tynset")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tynset")


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (1920, 1080)])
def test_norway_is_seen_whole_under_the_band(visitor, size):
    page = visitor.open("kart")
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    map_frame(page)
    page.wait_for_timeout(300)
    box = page.locator('iframe[title^="Kart over"]').bounding_box()
    assert box["y"] + box["height"] <= size[1] + 1
    assert in_map(page, IN_SIGHT)


@pytest.mark.parametrize("size", [(1024, 768), (390, 844)])
def test_the_map_holds_norway_on_a_small_screen(visitor, size):
    page = visitor.open("kart?vis=gap")
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    map_frame(page)
    page.wait_for_timeout(300)
    assert page.locator('iframe[title^="Kart over"]').bounding_box()["height"] < size[1]
    assert in_map(page, IN_SIGHT)
