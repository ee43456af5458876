"""The search in a browser: by keyboard, on a phone, and never taking a guess unasked."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import settled

ENGLISH = ("Add:", "Select ", "No results", "Choose an option")


def field(page, name="Søk"):
    box = page.get_by_role("combobox", name=name)
    box.wait_for()
    return box


def test_enter_takes_what_is_shown_first_however_fast_one_types(visitor):
    page = visitor.open("kart?indikator=folketall")
    box = field(page)
    box.click()
    box.press_sequentially("voss")
    box.press("Enter")  # before the answer is there
    page.wait_for_url("**senter=voss")
    expect(box).to_have_value("")
    expect(box).to_be_focused()
    page.go_back()
    page.wait_for_url("**/kart?indikator=folketall")


def test_a_guess_and_a_name_of_several_are_asked_before_one_is_taken(visitor):
    page = visitor.open("kart?indikator=folketall")
    box = field(page)
    box.click()
    box.fill("Bergn")
    expect(page.locator(".rs-combo-question:visible")).to_have_text("Fant ikke «Bergn». Mente du …?")
    assert box.get_attribute("aria-activedescendant") is None
    box.press("Enter")
    assert "senter" not in page.url and box.get_attribute("aria-activedescendant")
    box.press("Escape")
    expect(page.get_by_role("listbox", name="Søk")).to_be_hidden()
    box.fill("Herøy")
    question = page.locator(".rs-combo-question:visible")
    expect(question).to_have_text("«Herøy» kan være flere steder. Hvilket?")
    for _ in range(3):
        box.press("ArrowDown")
    chosen = page.locator(f"#{box.get_attribute('aria-activedescendant')}")
    expect(chosen).to_contain_text("kommune i Nordland")
    box.press("Home")
    expect(page.locator(".rs-combo-active")).to_contain_text("Silvalen")
    box.press("End")
    box.press("Enter")
    page.wait_for_url("**senter=**")


@pytest.mark.parametrize(
    ("typed", "goal"),
    [
        ("1507 Ålesund", "**senter=alesund"),
        ("Kárášjohka", "**senter=karasjok"),
        ("bredbånd", "**indikator=fiberdekning"),
        ("Innlandet", "**fylke=innlandet"),
        ("tema e", "**tema=e**"),
        ("Data og metode", "**/data**"),
    ],
)
def test_it_goes_to_places_themes_words_and_pages(visitor, typed, goal):
    page = visitor.open("kart?indikator=folketall")
    box = field(page)
    box.click()
    box.fill(typed)
    page.locator(".rs-combo-option").first.wait_for()
    box.press("Enter")
    page.wait_for_url(goal)


def test_a_place_found_on_a_page_that_shows_none_is_one_step_away(visitor):
    page = visitor.open("data")
    box = field(page)
    box.click()
    box.fill("voss")
    page.locator(".rs-combo-option").first.wait_for()
    box.press("Enter")
    page.wait_for_url("**/kart?senter=voss")
    page.go_back()
    page.wait_for_url("**/data")


def test_typing_in_the_comparison_adds_exactly_one_and_a_cross_takes_it_out(visitor):
    page = visitor.open("sammenlign?sammenlign=alta.namsos")
    box = field(page, "Sentre (to til åtte)")
    box.click()
    box.press_sequentially("Voss")
    box.press("Enter")
    page.wait_for_url("**sammenlign=alta.namsos.voss")
    settled(page)
    page.get_by_role("link", name="Fjern Alta").click()
    page.wait_for_url("**sammenlign=namsos.voss")
    settled(page)
    assert not [word for word in ENGLISH if word in page.locator("body").inner_text()]


def test_on_a_phone_the_rows_are_large_and_inside_the_screen(phone):
    page = phone.open("kart?indikator=folketall")
    box = field(page)
    box.tap()
    box.fill("bø")
    page.locator(".rs-combo-option mark").first.wait_for()
    sizes = [one.bounding_box() for one in page.locator(".rs-combo-option").all()]
    assert all(size["height"] >= 44 and size["x"] >= 0 for size in sizes)
    assert max(size["x"] + size["width"] for size in sizes) <= page.viewport_size["width"]
    page.get_by_role("option", name="tettsted i Telemark").tap()
    page.wait_for_url("**kommune=midt-telemark**")


def test_a_link_with_a_slip_asks_and_its_link_answers(visitor):
    page = visitor.open("kart?senter=Bergn&indikator=folketall")
    page.get_by_role("link", name="Bergen (Vestland)").click()
    page.wait_for_url("**senter=bergen")
