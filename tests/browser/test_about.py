"""An indicator's name tells what it is, by mouse, key and finger; its entry opens."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import settled


def test_a_name_opens_what_it_is_and_leads_to_its_entry(visitor):
    page = visitor.open("sammenlign?sammenlign=voss.alta")
    name = page.locator(".rs-compare .rs-about").first
    slug = name.get_attribute("data-about")
    name.focus()
    page.keyboard.press("Enter")
    box = page.locator("#rs-about")
    expect(box).to_be_visible()
    expect(box.locator("dt", has_text="Nyeste år")).to_be_visible()
    assert box.locator('a[rel="noopener"]').count() >= 1
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(name).to_be_focused()
    name.click()
    box.get_by_role("link", name="Alt om indikatoren").click()
    page.wait_for_url(f"**/data?*#{slug}")
    settled(page)
    entry = page.locator(f"details#{slug}")
    expect(entry).to_have_attribute("open", "")
    expect(entry.locator("summary")).to_be_in_viewport()


def test_a_link_to_an_entry_opens_it(visitor):
    page = visitor.open("data#folketall")
    entry = page.locator("details#folketall")
    expect(entry).to_have_attribute("open", "")
    expect(entry.locator("summary")).to_be_in_viewport()
    expect(page.locator("details#fiberdekning")).not_to_be_visible()


def test_a_word_is_explained_to_a_finger(phone):
    page = phone.open("senter?senter=voss&del=tema&tema=a")
    word = page.locator('[data-about="ord-median"]').first
    word.scroll_into_view_if_needed()
    word.tap()
    expect(page.locator("#rs-about")).to_contain_text("Det midterste tallet")
