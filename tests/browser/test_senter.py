"""The page of one centre in the browser: sections, rows as pictures with words, the open row, the phone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from regionsenter.asked.topics import of_theme
from tests.browser.conftest import DESKTOP, PHONE, map_frame, settled
from tests.browser.test_accessibility import RULES
from tests.browser.test_app import choose

#: Elements of Streamlit's own on a section. Every one costs time at every choice (see ``pages/senter.py``).
MOST_ELEMENTS = {"oversikt": 20, "tema": 20, "pendling": 20, "rekkevidde": 21, "befolkning": 30}


def violations(page) -> list[str]:
    return [rule["id"] for rule in Axe().run(page, options=RULES).response["violations"]]


def too_wide(page) -> int:
    """How many px the page is wider than the screen."""
    return page.evaluate(
        "() => document.querySelector('.stMainBlockContainer').scrollWidth - window.innerWidth"
    )


@pytest.mark.parametrize("section", MOST_ELEMENTS)
def test_a_section_is_light(visitor, section):
    page = visitor.open(f"senter?senter=voss&tema=d&del={section}")
    page.get_by_role("heading", name="Voss", exact=True, level=1).wait_for()
    found = page.locator(".stElementContainer").count()
    assert 8 < found <= MOST_ELEMENTS[section]
    assert not violations(page)


def test_sections_go_to_the_url_and_back(visitor):
    page = visitor.open("senter?senter=voss")
    expect(page.locator(".rs-told")).to_be_visible()
    page.locator(".rs-pages").get_by_role("link", name="Pendling").click()
    page.wait_for_url("**del=pendling**")
    expect(page.get_by_role("heading", name="Pendling", level=2)).to_be_visible()
    expect(page.locator(".rs-told")).to_have_count(0)
    choose(page, "Senter", "Alta")
    page.wait_for_url("**senter=alta**")
    assert "del=pendling" in page.url
    expect(page.get_by_role("heading", name="Alta", exact=True)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Voss", exact=True)).to_be_visible()
    page.go_back()
    expect(page.locator(".rs-told")).to_be_visible()


def test_rows_are_drawn_with_words(visitor):
    page = visitor.open("senter?senter=tynset&tema=d&del=tema")
    assert page.locator(".rs-row").count() == len(of_theme("d"))
    pictures = page.locator(".rs-row img")
    told = pictures.evaluate_all("all => all.map(one => [one.alt, one.naturalWidth])")
    assert len(told) >= 17 and all(len(alt) > 20 and width > 50 for alt, width in told)
    assert "Tynset" in told[0][0]


def test_a_row_opens_and_closes_by_keyboard_where_it_is(visitor):
    page = visitor.open("senter?senter=tynset&tema=d&del=tema")
    page.evaluate("() => { window.same = true }")
    link = page.get_by_role("link", name="Mer om Høyere utdanning", exact=True)
    link.scroll_into_view_if_needed()
    top = link.bounding_box()["y"]
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**mer=hoyere-utdanning**")
    opened = page.locator(".st-key-more")
    expect(opened.locator(".js-plotly-plot")).to_have_count(2)
    expect(opened.get_by_text("Tåler gapet en annen omlandsregel?")).to_be_visible()
    settled(page)
    close = page.get_by_role("link", name="Lukk Høyere utdanning", exact=True)
    expect(close).to_be_focused()
    assert abs(close.bounding_box()["y"] - top) < 3
    assert opened.bounding_box()["y"] > close.bounding_box()["y"]
    assert page.locator(".rs-row").count() == len(of_theme("d"))
    assert not violations(page)

    page.get_by_role("link", name="Mer om Bare grunnskole", exact=True).click()
    page.wait_for_url("**mer=grunnskole-hoyeste**")
    close = page.get_by_role("link", name="Lukk Bare grunnskole", exact=True)
    expect(close).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_function("() => !location.search.includes('mer=')")
    expect(page.get_by_role("link", name="Mer om Bare grunnskole", exact=True)).to_be_focused()
    expect(page.locator(".st-key-more")).to_have_count(0)
    page.go_back()
    expect(page.get_by_role("link", name="Lukk Bare grunnskole", exact=True)).to_be_visible()
    assert page.evaluate("() => window.same"), "the page was loaded anew"


def test_a_row_is_a_link_of_its_own(visitor):
    page = visitor.open("senter?senter=tynset&tema=d&del=tema&mer=hoyere-utdanning")
    expect(page.locator(".st-key-more .js-plotly-plot")).to_have_count(2)
    header = page.locator(".rs-top")
    assert "mer=" not in header.get_by_role("link", name="Sammenlign").get_attribute("href")
    with visitor.context.expect_page() as other:
        page.get_by_role("link", name="Mer om Fagskole", exact=True).click(button="middle")
    settled(other.value)
    expect(other.value.get_by_role("link", name="Lukk Fagskole", exact=True)).to_be_visible()
    assert "mer=hoyere-utdanning" in page.url


def test_a_new_theme_draws_new_rows_and_the_links_carry_it(visitor):
    page = visitor.open("senter?senter=voss&tema=d&del=tema")
    choose(page, "Tema", "a) ")
    page.wait_for_url("**tema=a**")
    settled(page)
    expect(page.get_by_text("Sentralitetsindeks")).to_be_visible()
    link = page.locator(".rs-top").get_by_role("link", name="Sammenlign")
    assert "tema=a" in link.get_attribute("href")


def test_the_overview_is_one_screen_with_the_map_beside_the_words(visitor):
    page = visitor.open("senter?senter=sunnfjord")
    map_frame(page)
    box = page.locator('iframe[title^="Kart over"]').bounding_box()
    assert box["height"] == 420 and box["y"] + box["height"] < 900
    figures = page.locator(".rs-figures").bounding_box()
    assert figures["y"] + figures["height"] < 900
    assert visitor.strangers == []


@pytest.mark.parametrize("section", [*MOST_ELEMENTS, "alle"])
def test_a_section_fits_a_phone(phone, section):
    page = phone.open(f"senter?senter=orsta-volda&tema=a&del={section}")
    assert too_wide(page) <= 0
    if section == "tema":
        page.get_by_role("link", name="Mer om Egendekning", exact=True).click()
        page.locator(".st-key-more .js-plotly-plot").first.wait_for()
        settled(page)
        assert too_wide(page) <= 0


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_the_tables_of_the_reach_and_of_why_are_not_cut(visitor, size):
    page = visitor.open("senter?senter=kvinnherad&del=rekkevidde")
    page.set_viewport_size(size)
    page.get_by_text("Hvorfor er ingen kommuner med?").click()
    expect(page.locator(".rs-why table")).to_have_count(1)
    expect(page.locator(".rs-reach table")).to_have_count(3)
    cut = page.locator(":is(.rs-reach, .rs-why) .rs-scroll").evaluate_all(
        "all => all.map(one => one.scrollWidth - one.clientWidth)"
    )
    assert len(cut) == 4 and max(cut) <= 0
    assert too_wide(page) <= 0 and not violations(page)
