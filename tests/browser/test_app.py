"""The main job, as a policymaker does it: look, choose, compare, share."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from regionsenter.geography.centres import centres
from tests.browser.conftest import fills, map_frame, place_in_map, settled


def choose(page, label: str, text: str) -> None:
    """Choose in a select box as a user of the keyboard does."""
    box = page.get_by_role("combobox", name=label)
    box.click()
    box.fill(text)
    page.get_by_role("option").first.wait_for()
    box.press("Enter")
    settled(page)


def test_map_appears_with_the_network_shut_off_and_asks_no_other_host(visitor):
    page = visitor.open("kart")
    colours = fills(page)
    assert len(colours) == 357 and len(set(colours)) >= 5
    frame = map_frame(page)
    shown = frame.locator(".rs-centres [data-centre]").evaluate_all(
        "all => all.filter(one => getComputedStyle(one).display !== 'none').length"
    )
    assert shown == sum(one.candidate for one in centres())
    expect(frame.get_by_text("© Kartverket")).to_be_visible()
    assert visitor.strangers == []


def test_choosing_an_indicator_recolours_in_place_and_changes_the_url(visitor):
    page = visitor.open("kart")
    before = fills(page)
    page.evaluate("() => { document.querySelector('iframe').dataset.same = 'yes' }")
    choose(page, "Indikator", "Arbeidsplassdekning")
    page.wait_for_url("**/kart?*indikator=arbeidsplassdekning*")
    expect(page.locator(".st-key-map-row").get_by_text("Arbeidsplassdekning, 2022")).to_be_visible()
    page.wait_for_function(
        """(before) => {
            const { RegionsenterMap } = document.querySelector('iframe').contentWindow;
            return String(RegionsenterMap.colours()) !== before
        }""",
        arg=",".join(before),
    )
    after = fills(page)
    assert sum(a != b for a, b in zip(before, after, strict=True)) > 150
    assert page.evaluate("() => document.querySelector('iframe').dataset.same") == "yes"


def test_copied_url_shows_the_same_view_in_a_new_browser(visitor, browser, address):
    page = visitor.open("kart")
    choose(page, "Indikator", "Folkevekst siste 10")
    page.get_by_role("combobox", name="Søk").fill("Sunnfjord")
    page.get_by_role("option").first.click()
    page.wait_for_url("**senter=sunnfjord**")
    settled(page)
    expect(page.locator(".rs-figures")).to_contain_text("Folkevekst 10 år")
    seen, colours = page.locator(".rs-figures").inner_text(), fills(page)

    other = browser.new_context(locale="nb-NO", viewport={"width": 1440, "height": 900})
    again = other.new_page()
    again.goto(page.url)
    settled(again)
    assert again.locator(".rs-figures").inner_text() == seen
    assert fills(again) == colours
    other.close()


@pytest.mark.upgrade
def test_back_forward_and_reload(visitor):
    page = visitor.open("kart")
    choose(page, "Indikator", "Arbeidsplassdekning")
    page.wait_for_url("**indikator=arbeidsplassdekning**")
    choose(page, "År", "2020")
    page.wait_for_url("**ar=2020**")
    expect(page.locator(".st-key-map-row").get_by_text("Arbeidsplassdekning, 2020")).to_be_visible()
    page.go_back()
    expect(page.locator(".st-key-map-row").get_by_text("Arbeidsplassdekning, 2022")).to_be_visible()
    page.go_back()
    expect(page.locator(".st-key-map-row").get_by_text("Andel 67 år og eldre, 2026")).to_be_visible()
    page.go_forward()
    expect(page.locator(".st-key-map-row").get_by_text("Arbeidsplassdekning, 2022")).to_be_visible()
    page.reload()
    expect(page.locator(".st-key-map-row").get_by_text("Arbeidsplassdekning, 2022")).to_be_visible()


@pytest.mark.upgrade
def test_clicking_a_marker_selects(visitor):
    page = visitor.open("kart")
    # A marker may lie under another: send the click to the symbol itself.
    marker = map_frame(page).locator(".rs-centres [data-centre]").nth(60)
    marker.dispatch_event("click", {"bubbles": True})
    page.wait_for_url("**senter=**")
    settled(page)
    expect(page.locator(".rs-figures").first).to_be_visible()
    assert re.search(r"senter=[a-z-]+", page.url)


def test_clicking_a_municipality_selects_it_and_its_centre(visitor):
    page = visitor.open("kart")
    page.mouse.click(*place_in_map(page, "5612"))
    page.wait_for_url("**kommune=kautokeino**")
    settled(page)
    expect(page.locator(".rs-figures").first).to_be_visible()
    assert re.search(r"senter=[a-z-]+", page.url)


@pytest.mark.upgrade
def test_links_between_pages_keep_the_view(visitor):
    page = visitor.open("kart?indikator=medianinntekt&senter=voss&omland=lokalt")
    page.locator(".rs-nav").get_by_role("link", name="Senter", exact=True).click()
    page.wait_for_url("**/senter?*")
    assert "senter=voss" in page.url and "omland=lokalt" in page.url
    expect(page.get_by_role("heading", name="Voss", exact=True)).to_be_visible()
    page.get_by_role("link", name="Kart", exact=True).click()
    page.wait_for_url("**/kart?*")
    assert "indikator=medianinntekt" in page.url and "senter=voss" in page.url


def test_embedded_view_works(visitor):
    page = visitor.open("kart?embed=true&senter=alta")
    assert len(set(fills(page))) >= 5
    choose(page, "Indikator", "Folketall")
    page.wait_for_url("**indikator=folketall**")
    assert "embed=true" in page.url


def test_garbage_in_the_url_gives_the_default_and_a_notice(visitor):
    page = visitor.open("kart?senter=atlantis&ar=1492&tema=%3Cscript%3E&indikator=..%2F..")
    expect(page.locator(".st-key-map-row").get_by_text("Andel 67 år og eldre, 2026")).to_be_visible()
    expect(page.get_by_role("alert").first).to_contain_text("atlantis")
    assert len(set(fills(page))) >= 5


@pytest.mark.parametrize(
    "view", ["kart?senter=sunnfjord", "senter?senter=voss&tema=d&del=tema", "tabell", "data"]
)
def test_page_fits_a_phone(phone, view):
    page = phone.open(view)
    wide = page.evaluate(
        "() => document.querySelector('.stMainBlockContainer').scrollWidth - window.innerWidth"
    )
    assert wide <= 0, f"{wide} px wider than the screen"
    assert phone.strangers == []


def test_table_downloads_a_file_with_its_sources(visitor):
    page = visitor.open("tabell?tema=d&fylke=vestland")
    with page.expect_download() as download:
        page.get_by_role("button", name="Last ned CSV med kilder").click()
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert text.splitlines()[0].startswith("senter;")
    assert "Voss" in text and "Statistisk sentralbyrå" in text and "CC BY 4.0" in text


def test_page_language_follows_the_view(visitor):
    page = visitor.open("kart?sprak=en")
    assert page.locator("html").get_attribute("lang") == "en"
    expect(page.locator(".rs-nav").get_by_role("link", name="About", exact=True)).to_be_visible()


@pytest.mark.upgrade
def test_nothing_waits_to_fade_during_a_rerun(visitor):
    """An element that may fade is a layer of its own while a script runs: slow on any machine."""
    page = visitor.open("kart")
    page.evaluate(
        """() => {
            window.fades = [];
            document.addEventListener('transitionrun', ({ target, propertyName }) => {
                if (propertyName !== 'opacity') return;
                if (target.matches('.stElementContainer')) fades.push(target.className);
            }, true);
        }"""
    )
    choose(page, "Indikator", "Folketall")
    page.wait_for_url("**indikator=folketall**")
    settled(page)
    assert page.evaluate("window.fades") == []
