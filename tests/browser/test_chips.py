"""Chips of the filters in use, in a browser: by mouse and keyboard, on the map and on a phone."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import settled

VIEW = "senter=gjovik&fylke=innlandet&likhet=naring"


def test_the_cross_takes_off_one_filter_and_back_brings_it_again(visitor):
    page = visitor.open(f"utvikling?{VIEW}")
    chips = page.locator(".rs-chips li")
    expect(chips).to_have_text(
        [
            "Senter: Gjøvik×",
            "Fylke: Innlandet×",
            "Ligner i: Næring og arbeid gjelder ikke her×",
            "Fjern alle",
        ]
    )
    page.get_by_role("link", name="Fjern Fylke: Innlandet").click()
    page.wait_for_url("**/utvikling?senter=gjovik&likhet=naring")
    settled(page)
    expect(page.get_by_role("link", name="Fjern Fylke: Innlandet")).to_have_count(0)
    expect(page.get_by_text(re.compile(r"blant de \d+ sentrene i målgruppa som har tall"))).to_be_visible()
    page.go_back()
    page.wait_for_url("**fylke=innlandet**")
    settled(page)
    expect(page.get_by_text("sentrene i utvalget (Innlandet)")).to_be_visible()


def test_by_keyboard_the_focus_goes_on_to_the_next_chip(visitor):
    page = visitor.open(f"tabell?{VIEW}")
    page.locator("#chip-centre").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tabell?fylke=innlandet&likhet=naring")
    page.wait_for_function("document.activeElement?.id === 'chip-county'")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tabell?likhet=naring")
    page.wait_for_function("document.activeElement?.id === 'chip-likeness'")
    page.keyboard.press("Enter")
    page.wait_for_function("!location.search.includes('likhet')")
    settled(page)
    expect(page.locator(".rs-chips")).to_have_count(0)
    page.wait_for_function("document.activeElement?.getAttribute('aria-current') === 'page'")


def test_what_is_chosen_in_the_maps_fragment_becomes_a_chip_and_all_go_at_once(visitor):
    page = visitor.open("kart?fylke=innlandet&ar=2020")
    expect(page.locator(".rs-chips li")).to_have_count(3)
    page.get_by_role("link", name="Fjern alle").click()
    page.wait_for_function("location.search === ''")
    settled(page)
    expect(page.locator(".rs-chips")).to_have_count(0)


def test_on_a_phone_the_chips_are_one_row_that_scrolls_in_itself(phone):
    page = phone.open(f"kart?{VIEW}&storrelse=10000-29999&omland=kjoretid&ar=2020")
    row = page.locator(".rs-chips")
    row.wait_for()
    box = row.bounding_box()
    assert box["height"] < 60
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert row.evaluate("(one) => one.scrollWidth > one.clientWidth")
    last = page.get_by_role("link", name="Fjern alle")
    last.focus()  # brings it into sight
    expect(last).to_be_in_viewport()
    for cross in page.locator(".rs-chip a").all():
        size = cross.bounding_box()
        assert min(size["width"], size["height"]) >= 24
