"""The page of one centre in the browser: rows as pictures with words, details, the map, the phone."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import map_frame, settled
from tests.browser.test_accessibility import RULES
from tests.browser.test_app import choose


def test_rows_are_drawn_with_words_and_details_open_by_keyboard(visitor):
    page = visitor.open("senter?senter=tynset&tema=d")
    rows = page.locator(".rs-row")
    assert rows.count() == 17
    pictures = page.locator(".rs-row img")
    told = pictures.evaluate_all("all => all.map(one => [one.alt, one.naturalWidth])")
    assert len(told) >= 17 and all(len(alt) > 20 and width > 50 for alt, width in told)
    assert "Tynset" in told[0][0]
    summary = page.get_by_text("Mer om Høyere utdanning", exact=True)
    summary.scroll_into_view_if_needed()
    summary.click()
    settled(page)
    opened = page.locator('[class*="st-key-more-hoyere-utdanning"]').first
    expect(opened.locator(".js-plotly-plot")).to_have_count(2)
    expect(opened.get_by_text("Tåler gapet en annen omlandsregel?")).to_be_visible()
    answer = Axe().run(page, options=RULES).response
    assert not [rule["id"] for rule in answer["violations"]]


def test_a_new_theme_draws_new_rows_and_the_links_carry_it(visitor):
    page = visitor.open("senter?senter=voss&tema=d")
    choose(page, "Tema", "a) ")
    page.wait_for_url("**tema=a**")
    settled(page)
    expect(page.get_by_text("Sentralitetsindeks")).to_be_visible()
    link = page.locator(".st-key-header").get_by_role("link", name="Tabell")
    assert "tema=a" in link.get_attribute("href")


def test_map_beside_the_sentences_shows_the_chosen_centre(visitor):
    page = visitor.open("senter?senter=sunnfjord")
    map_frame(page)
    box = page.locator('iframe[title^="Kart over"]').bounding_box()
    assert box["height"] == 420 and box["y"] < 900
    assert visitor.strangers == []


def test_opened_row_fits_a_phone(phone):
    page = phone.open("senter?senter=orsta-volda&tema=a")
    page.get_by_text("Mer om Egendekning", exact=True).click()
    settled(page)
    wide = page.evaluate(
        "() => document.querySelector('.stMainBlockContainer').scrollWidth - window.innerWidth"
    )
    assert wide <= 0
