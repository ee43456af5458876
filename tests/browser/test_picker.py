"""The grouped picker of indicators, in a browser: by keyboard alone, by words, grouped either way."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from regionsenter.catalog import themes
from tests.browser.conftest import settled


def picker(page):
    return page.get_by_role("combobox", name="Indikator")


def tab_to_picker(page) -> None:
    """Go there by Tab, as one who has no mouse."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement?.getAttribute('role')") == "combobox" and picker(
            page
        ).evaluate("(one) => one === document.activeElement"):
            return
    raise AssertionError("the picker is not reached by Tab")


def test_theme_e_by_keyboard_alone_shows_functions(visitor):
    page = visitor.open("kart")
    tab_to_picker(page)
    page.keyboard.press("Control+a")
    page.keyboard.type("tema e")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")
    page.wait_for_url("**/kart?tema=e")
    settled(page)
    expect(picker(page)).to_have_value("Antall slag regionale funksjoner")
    expect(page.locator(".rs-chips")).to_contain_text("Tema: e) Funksjoner og tjenester")


def test_the_list_is_in_groups_with_a_line_of_explanation_and_shows_what_is_chosen(visitor):
    page = visitor.open("kart?indikator=medianinntekt")
    picker(page).click()
    options = page.get_by_role("option")
    options.first.wait_for()
    assert options.count() > 150
    headings = page.locator(".rs-combo-group").all_inner_texts()
    assert headings[1:] == [theme.name.nb for theme in themes().values()]
    chosen = page.locator('[role="option"][aria-selected="true"]')
    expect(chosen).to_have_count(1)
    expect(chosen).to_contain_text("Median husholdningsinntekt etter skatt")
    expect(chosen).to_be_in_viewport()
    assert all(text.strip() for text in page.locator(".rs-combo-detail").all_inner_texts()[1:])


def test_the_list_is_grouped_by_challenge_instead_and_stays_open(visitor):
    page = visitor.open("tabell")
    picker(page).click()
    page.get_by_role("option", name="Vis etter utfordring i stedet").click()
    whole = page.get_by_role("option", name="Hele utfordringen: Demografi")
    whole.click()
    page.wait_for_url("**/tabell?utfordring=demografi")
    settled(page)
    expect(page.locator(".rs-chips")).to_contain_text("Utfordring: Demografi")


@pytest.mark.parametrize(
    ("word", "slug"),
    [("eldre", "andel-67-pluss"), ("lønn", "medianinntekt"), ("pendlng", "pendling-til-senteret")],
)
def test_plain_words_find(visitor, word, slug):
    page = visitor.open("utvikling?indikator=folketall")
    picker(page).click()
    picker(page).fill(word)
    page.get_by_role("option").first.wait_for()
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    if word == "pendlng":  # a guess is asked first
        page.keyboard.press("Enter")
    page.wait_for_function(f"location.search.includes('{slug}') || !location.search.includes('folketall')")
    settled(page)
    name = {"andel-67-pluss": "Andel 67 år og eldre"}.get(slug)
    if name:
        expect(picker(page)).to_have_value(name)
    else:
        assert f"indikator={slug}" in page.url


def test_an_indicator_outside_the_theme_takes_the_themes_chip_away(visitor):
    page = visitor.open("kart?tema=e")
    picker(page).click()
    picker(page).fill("Medianinntekt")
    page.get_by_role("option", name="Median husholdningsinntekt").first.click()
    page.wait_for_url("**/kart?indikator=medianinntekt")
    settled(page)
    expect(page.locator(".rs-chips")).to_have_count(0)
