"""What is seen is handed on whole: link, code, the map's extent, title, language, another site's frame."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESKTOP, PHONE, in_map, map_frame, settled
from tests.browser.test_accessibility import RULES
from tests.browser.test_app import choose


def open_menu(page: Page):
    page.get_by_role("button", name="Del", exact=True).click()
    menu = page.get_by_role("dialog", name="Del visningen")
    menu.locator(".rs-share-qr svg").wait_for()
    return menu


def link_in(menu) -> str:
    return menu.get_by_label("Lenke til det du ser nå").input_value()


def parameters(link: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(link).query)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_link_is_of_what_is_seen_and_is_copied(visitor, address, size):
    page = visitor.open("kart?senter=voss&utm_source=brev&embed_options=dark_theme")
    page.set_viewport_size(size)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    menu = open_menu(page)
    assert link_in(menu) == f"{address}/kart?senter=voss"
    assert [url for url in asked if "/del/qr" in url] == [
        f"{address}/del/qr.svg?lenke=http%3A%2F%2F{address.removeprefix('http://').replace(':', '%3A')}"
        "%2Fkart%3Fsenter%3Dvoss"
    ]
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    menu.get_by_role("button", name="Kopier lenken").click()
    expect(menu.get_by_role("status")).to_have_text("Lenken er kopiert.")
    assert page.evaluate("() => navigator.clipboard.readText()") == link_in(menu)
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(page.get_by_role("button", name="Del", exact=True)).to_be_focused()


def test_the_link_is_copied_or_marked_where_the_clipboard_is_shut(visitor):
    page = visitor.open("data")
    page.evaluate(
        """() => {
            Object.defineProperty(navigator, 'clipboard', { value: undefined });
            document.execCommand = () => false;
        }"""
    )
    menu = open_menu(page)
    menu.get_by_role("button", name="Kopier lenken").click()
    expect(menu.get_by_role("status")).to_contain_text("Ctrl+C")
    assert page.evaluate("() => getSelection().toString()") == link_in(menu)
    expect(menu.get_by_label("Ta med kartutsnittet")).to_be_hidden()  # there is no map


def test_nothing_is_made_before_the_menu_is_opened_and_the_code_can_be_had_as_a_file(visitor):
    page = visitor.open("senter?senter=voss")
    assert page.locator(".rs-share-qr").inner_html() == ""
    menu = open_menu(page)
    with page.expect_download() as started:
        menu.get_by_role("link", name="Last ned PNG").click()
    assert started.value.suggested_filename == "regionsenter-qr.png"
    assert started.value.path().read_bytes().startswith(b"\x89PNG")
    small = menu.locator(".rs-share-qr").bounding_box()["width"]
    menu.get_by_role("button", name="Vis stor kode").click()
    assert menu.locator(".rs-share-qr").bounding_box()["width"] > 1.9 * small


def test_the_maps_extent_goes_along_when_asked_for_and_the_map_begins_there(visitor, browser):
    page = visitor.open("kart")
    map_frame(page)
    menu = open_menu(page)
    assert "utsnitt" not in link_in(menu)
    page.keyboard.press("Escape")
    map_frame(page).get_by_role("button", name="Zoom inn").click()
    map_frame(page).get_by_role("button", name="Zoom inn").click()
    page.wait_for_timeout(600)
    seen = in_map(page, "() => RegionsenterMap.extent()")
    menu = open_menu(page)
    menu.get_by_label("Ta med kartutsnittet").check()
    expect(menu.get_by_label("Lenke til det du ser nå")).to_have_value(f"{page.url}?utsnitt={seen}")
    link = link_in(menu)
    assert page.url.endswith("/kart")  # the address itself stays as it is

    again = browser.new_context(viewport=DESKTOP).new_page()
    again.goto(link)
    settled(again)
    assert in_map(again, "() => RegionsenterMap.extent()") == seen
    choose(again, "Indikator", "Arbeidsplassdekning")
    assert "utsnitt" in again.url
    assert in_map(again, "() => RegionsenterMap.extent()") == seen
    choose(again, "Søk", "Alta")
    again.wait_for_url("**senter=alta**")
    assert "utsnitt" not in again.url  # the map has gone there
    assert in_map(again, "() => RegionsenterMap.extent()") != seen
    again.context.close()


def test_title_and_language_follow_every_way_the_view_changes(visitor):
    page = visitor.open("kart?sprak=en")
    assert page.evaluate("() => document.documentElement.lang") == "en"
    expect(page).to_have_title("Map – Regionsenter")
    page = visitor.open("kart?senter=voss")
    expect(page).to_have_title("Voss – Kart – Regionsenter")
    page.get_by_role("button", name="Lukk").first.click()
    expect(page).to_have_title("Kart – Regionsenter")  # in the map's fragment alone
    page.go_back()
    expect(page).to_have_title("Voss – Kart – Regionsenter")
    settled(page)
    page.locator('.rs-nav a[data-page="senter"]').click()
    expect(page).to_have_title("Voss – Senter – Regionsenter")
    settled(page)
    page.locator(".rs-languages a[lang=nn]").click()
    page.wait_for_function("() => document.documentElement.lang === 'nn'")
    page.go_back()
    page.wait_for_function("() => document.documentElement.lang === 'nb'")
    page.go_forward()
    page.wait_for_function("() => document.documentElement.lang === 'nn'")
    expect(page).to_have_title("Voss – Senter – Regionsenter")


def test_a_view_inside_another_page_stays_so_on_every_way(visitor):
    page = visitor.open("kart?senter=voss&embed=true&embed_options=show_padding&embed_options=light_theme")
    kept = {"embed": ["true"], "embed_options": ["show_padding", "light_theme"]}
    page.locator('.rs-nav a[data-page="senter"]').click()
    page.wait_for_url("**/senter?**")
    settled(page)
    assert parameters(page.url) == {"senter": ["voss"], **kept}
    page.locator('.rs-nav a[data-page="kart"]').click()
    page.wait_for_url("**/kart?**")
    settled(page)
    choose(page, "Indikator", "Arbeidsplassdekning")
    page.wait_for_url("**indikator=**")
    assert parameters(page.url).items() >= kept.items()
    page.get_by_role("link", name="Se Voss og omlandet").click()  # a link of Streamlit's own
    page.wait_for_url("**/senter?**")
    settled(page)
    assert parameters(page.url).items() >= kept.items()
    assert "embed" not in link_in(open_menu(page))  # who gets the link opens the app itself


@pytest.mark.parametrize(
    "path", ["Kart", "kart)", "kart/", "kart.?senter=voss", "KART/?senter=voss&amp;sprak=nb"]
)
def test_an_address_as_people_get_it_opens_the_map(visitor, path):
    page = visitor.open(path)
    assert urlsplit(page.url).path == "/kart"
    assert len(in_map(page, "() => RegionsenterMap.colours()")) == 357


def test_an_unknown_address_is_answered_in_the_readers_language_with_a_search(visitor, address):
    page = visitor.context.new_page()
    answer = page.goto(f"{address}/kart/xyz?sprak=nn")
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Fann ikkje sida")
    page.get_by_role("searchbox").fill("Førde")
    page.get_by_role("button", name="Søk").click()
    settled(page)
    assert urlsplit(page.url).path == "/kart"
    expect(page).to_have_title("Førde – Kart – Regionsenter")


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_menu_has_no_violations_and_keeps_the_keyboard_in_it(visitor, language):
    page = visitor.open(f"data?sprak={language}")
    page.locator(".rs-share-button").focus()
    page.keyboard.press("Enter")
    page.locator(".rs-share-qr svg").wait_for()
    answer = Axe().run(page, context=".rs-share[open]", options=RULES).response
    assert len(answer["passes"]) > 5
    assert [node["html"] for rule in answer["violations"] for node in rule["nodes"]] == []
    for _ in range(12):
        page.keyboard.press("Tab")
        # The browser's own bar is on the round too; then nothing on the page has the focus.
        where = page.evaluate("() => document.activeElement.closest('.rs-share, body').tagName")
        assert where == "DIALOG" or page.evaluate("() => document.activeElement === document.body")
