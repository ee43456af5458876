"""The target group in the browser: a limit moved by keyboard, the map, pictures with words, the phone."""

from __future__ import annotations

from playwright.sync_api import expect

from regionsenter.measures.target_group import target_group
from tests.browser.conftest import settled


def test_a_limit_moved_by_keyboard_changes_number_map_and_address(visitor):
    page = visitor.open("avgrensning")
    frame = page.frame_locator('iframe[title^="Kart over målgruppa"]')
    frame.locator(".rs-compared").nth(len(target_group().borderline) - 1).wait_for()
    assert frame.locator(".rs-compared").count() == len(target_group().borderline)
    expect(page.locator(".rs-count")).to_contain_text("121")
    slider = page.get_by_role("slider", name="Tettstedet har minst")
    slider.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**avgrensning=min600**")
    expect(page.locator(".rs-count")).not_to_contain_text("121")
    page.go_back()
    expect(page.locator(".rs-count")).to_contain_text("121")
    assert visitor.strangers == []


def test_the_curves_have_words_and_the_phone_needs_no_sideways_scroll(phone):
    page = phone.open("avgrensning?avgrensning=min1000&alternativ=standard")
    page.locator("summary", has_text="Hva betyr hver grense").click()
    picture = page.locator(".stPlotlyChart")
    picture.wait_for()
    settled(page)
    assert "sentre er med" in picture.get_attribute("aria-label")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_other_towns_are_triangles_once_several_centres_may_be(visitor):
    page = visitor.open("avgrensning")
    frame = page.frame_locator('iframe[title^="Kart over målgruppa"]')
    frame.locator(".rs-compared").first.wait_for()
    assert frame.locator(".rs-town").count() == 0
    page.locator(".st-key-several-centres label").click()
    page.wait_for_url("**avgrensning=flere1**")
    frame.locator(".rs-town").nth(57).wait_for(state="attached")
    expect(page.locator(".rs-count")).to_contain_text("27 av 58 andre byer")
    expect(page.locator(".rs-key")).to_contain_text("annen by, med (27)")


def test_a_list_is_pasted_and_compared_on_a_phone(phone):
    page = phone.open("avgrensning")
    page.locator("summary", has_text="Din liste mot regelen").click()
    page.get_by_label("Navn", exact=True).fill("Voss, Sandefjord, Tull")
    page.get_by_role("button", name="Sammenlign", exact=True).click()
    expect(page.get_by_text("1 er både på lista og i målgruppa")).to_be_visible()
    expect(page.get_by_text("Kunne ikke leses (1)")).to_be_visible()
    assert "Voss" not in page.url
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
