"""On a phone: the first words, the map at once, filters behind a button, cards, nothing too wide."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visitor, map_frame, settled

WATCH = """if (window === top) {
    window.shift = 0;
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (!one.hadRecentInput) shift += one.value;
    }).observe({ type: 'layout-shift', buffered: true });
}"""
#: Elements of the main part that stick out of the screen, where nothing scrolls sideways to them.
TOO_WIDE = """() => [...document.querySelectorAll('.stMain *')].filter((one) => {
    const box = one.getBoundingClientRect();
    if (!box.width || box.right <= innerWidth + 1) return false;
    for (let up = one.parentElement; up && !up.matches('.stMain'); up = up.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return false;
    return true;
}).map((one) => one.className)"""
VIEWS = [
    "",
    "kart?senter=voss",
    "senter?senter=voss",
    "sammenlign?sammenlign=voss,sogndal,gol",
    "tabell",
    "profil?senter=voss",
]


@pytest.fixture(params=[(390, 844), (844, 390), (320, 700)], ids=str)
def small(request, browser, address):
    width, height = request.param
    context = browser.new_context(
        locale="nb-NO", viewport={"width": width, "height": height}, is_mobile=True, has_touch=True
    )
    context.set_default_timeout(20_000)
    yield Visitor(context, address)
    context.close()


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_moves_while_it_comes_and_no_font_is_fetched(phone, view):
    page, fonts = phone.context.new_page(), []
    page.add_init_script(WATCH)
    page.on("request", lambda one: one.resource_type == "font" and fonts.append(one.url))
    page.goto(f"{phone.address}/{view}")
    settled(page)
    page.wait_for_timeout(1000)
    assert page.evaluate("shift") < 0.1
    assert not [url for url in fonts if "SourceSans" in url or "MaterialSymbols" in url]
    assert page.locator("#rs-first").count() == 0


def test_the_first_words_are_there_without_a_script(browser, address):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address)
    assert page.get_by_role("heading", level=1).inner_text().startswith("Hvordan står småbyene")
    assert page.locator("a.rs-card").count() == 4
    context.close()


@pytest.mark.upgrade
@pytest.mark.parametrize("view", ["kart?senter=voss", "senter?senter=voss", "tabell", "sammenlign"])
def test_the_first_words_are_those_that_streamlit_shows(phone, view):
    page = phone.context.new_page()
    page.goto(f"{phone.address}/{view}", wait_until="commit")
    first = page.locator("#rs-first h1").inner_text()
    settled(page)
    page.locator("#rs-first").wait_for(state="detached")
    assert page.locator(".stMain h1").first.inner_text() == first


@pytest.mark.upgrade
def test_the_signs_have_their_glyphs(phone):
    """Of a sign that the cut font lacks its name would be seen, as wide as the word."""
    for view in ("kart?senter=voss", "senter?senter=voss", "avgrensning", "sammenlign"):
        page = phone.open(view)
        signs = page.evaluate(
            """() => [...document.querySelectorAll('[data-testid=stIconMaterial]')].map((one) => {
                const range = document.createRange();
                range.selectNodeContents(one);
                const size = parseFloat(getComputedStyle(one).fontSize);
                return [one.textContent, range.getBoundingClientRect().width / size];
            })"""
        )
        assert [name for name, width in signs if width > 1.2] == []


def test_the_map_begins_in_the_first_screen_and_has_its_height(small):
    for view in ("", "kart?senter=voss"):
        page = small.open(view)
        map_frame(page)
        box = page.locator('iframe[title^="Kart over"]').bounding_box()
        high = page.viewport_size["height"]
        assert box["y"] < 0.8 * high
        assert box["height"] == pytest.approx(0.55 * high, abs=1)


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_wider_than_the_screen(small, view):
    page = small.open(view)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate(TOO_WIDE) == []


def test_one_button_opens_the_filters_and_tells_what_is_chosen(phone):
    page = phone.open("kart?fylke=vestland")
    button = page.get_by_role("button", name="Filtre")
    indicator = page.get_by_role("combobox", name="Indikator", exact=True)
    before = button.inner_text()
    assert "Vestland" in before and not indicator.is_visible()
    button.click()
    assert button.get_attribute("aria-expanded") == "true" and indicator.is_visible()
    page.get_by_role("radio", name="Gap").click()
    settled(page)
    assert button.get_attribute("aria-expanded") == "true"
    assert button.inner_text() != before
    button.press("Escape")
    assert button.get_attribute("aria-expanded") == "false" and not indicator.is_visible()


def test_a_desk_has_the_filters_and_no_button(visitor):
    page = visitor.open("kart")
    assert not page.locator(".rs-filters").is_visible()
    assert page.get_by_role("combobox", name="Indikator", exact=True).is_visible()


def test_the_figures_of_the_chosen_centre_stand_first(phone):
    page = phone.open("kart?senter=voss")
    top = {
        name: page.locator(name).first.bounding_box()["y"]
        for name in (
            ".st-key-place .rs-figures",
            '.st-key-place [data-testid="stCaptionContainer"]',
            ".rs-legend",
        )
    }
    assert top[".st-key-place .rs-figures"] == min(top.values())


def test_compared_centres_are_cards(phone):
    page = phone.open("sammenlign?sammenlign=voss,sogndal,gol")
    page.locator(".rs-as-cards").wait_for()
    seen = page.evaluate(
        """() => { const card = document.querySelector('.rs-as-cards tbody tr');
            return [...card.querySelectorAll('td')].map((one) => [one.dataset.head,
                one.getBoundingClientRect().width / card.getBoundingClientRect().width]); }"""
    )
    assert [head for head, _ in seen] == ["Voss", "Sogndal", "Gol", "Median", "Norge"]
    assert all(share > 0.85 for _, share in seen)
