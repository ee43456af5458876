"""Comparison, similar centres and development in a browser: keyboard, Back, phone, alt texts."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import settled

EIGHT = "voss.alta.sunnfjord.namsos.hammerfest.vadso.arendal.bodo"
ALTS = """() => [...document.querySelectorAll('[data-testid="stPlotlyChart"]')]
    .map((one) => one.getAttribute('aria-label') ?? '')"""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_choosing_a_centre_by_keyboard_and_going_back(visitor):
    page = visitor.open("sammenlign?sammenlign=voss.alta")
    box = page.get_by_role("combobox", name="Sentre (to til åtte)")
    box.click()
    box.fill("Namsos")
    page.get_by_role("option", name="Namsos").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**sammenlign=voss.alta.namsos*")
    settled(page)
    expect(page.locator(".rs-compare thead")).to_contain_text("Namsos")
    page.go_back()
    page.wait_for_url("**sammenlign=voss.alta")
    settled(page)
    expect(page.locator(".rs-compare thead")).not_to_contain_text("Namsos")


def test_every_chart_has_an_alt_text_and_no_page_scrolls_sideways_on_a_phone(phone):
    for view in (
        f"sammenlign?sammenlign={EIGHT}&vis=gap",
        "lignende?senter=voss&likhet=tema-b",
        "utvikling?senter=voss&sammenlign=alta.sunnfjord",
    ):
        page = phone.open(view)
        page.locator('[data-testid="stPlotlyChart"] svg').first.wait_for()
        alts = page.evaluate(ALTS)
        assert alts and all(len(alt) > 60 for alt in alts), view
        assert page.evaluate(WIDE) <= 0, view
        page.close()


def test_a_similar_centre_opens_on_what_sets_it_apart(visitor):
    page = visitor.open("lignende?senter=voss")
    first = page.locator(".rs-alike details").first
    expect(first.locator("table")).to_be_hidden()
    first.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(first.locator("table")).to_be_visible()
    page.get_by_text("Sammenlign Voss med de 7 likeste").click()
    page.wait_for_url("**/sammenlign?**sammenlign=voss.**")
    settled(page)
    expect(page.locator(".rs-compare thead th")).to_have_count(11)
