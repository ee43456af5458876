"""The challenge profile in the browser: topics, weights, pictures with words, the phone."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import settled


def test_topic_and_weight_go_through_the_address_and_every_picture_has_words(visitor):
    page = visitor.open("profil?senter=voss")
    page.get_by_role("radio", name="Klimaomstilling").click()
    page.wait_for_url("**utfordring=klimaomstilling**")
    settled(page)
    expect(page.get_by_role("heading", name="Alle sentrene: Klimaomstilling")).to_be_visible()
    page.locator("summary", has_text="Vekt indikatorene selv").click()
    slider = page.get_by_role("slider").first
    slider.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**vekter=**")
    settled(page)
    expect(page.get_by_role("button", name="Like vekter")).to_be_visible()
    pictures = page.locator(".stPlotlyChart").all()
    told = [picture.get_attribute("aria-label") for picture in pictures]
    assert len(told) == 2 and all("Voss" in words for words in told)
    assert visitor.strangers == []


def test_types_and_parts_open_on_a_phone_without_sideways_scroll(phone):
    page = phone.open("profil?senter=voss&tema=b")
    for title in ("Typer av sentre", "Distriktsindeksen"):
        page.locator("summary", has_text=title).click()
        settled(page)
    expect(page.get_by_text("danner ikke klare grupper")).to_be_visible()
    expect(page.get_by_text("Distriktsindeksen kan ikke beregnes")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
