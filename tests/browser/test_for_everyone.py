"""Focus is seen on every kind of control, also where the system chooses the colours; nothing moves unasked;
a finger hits what it points at; menus that are open keep to WCAG too."""

from __future__ import annotations

import io

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image, ImageChops

from tests.browser.conftest import DESKTOP, map_frame, settled, visiting
from tests.browser.test_accessibility import RULES

VIEWS = [
    "kart?senter=voss",
    "senter?senter=voss&del=tema&tema=a",
    "profil?senter=voss",
    "sammenlign?sammenlign=voss.alta",
    "tabell?senter=voss",
    "avgrensning",
    "data",
]
#: What has the focus: its kind, and where it is; null when the way round the page is done.
FOCUSED = """() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    window.focused = one;
    const { x, y, width, height } = one.getBoundingClientRect();
    const names = [...one.classList].filter((name) => name.startsWith('rs-'));
    const part = one.closest('[data-testid]')?.dataset.testid ?? '';
    return { kind: [one.tagName, one.type, one.role, part, ...names].join(' '), x, y, width, height };
}"""
MOST_STEPS = 70
#: A frame of one pixel round a small link is more than this.
FEWEST_PIXELS = 40


def unseen(page) -> list[str]:
    """The kinds of control on which no pixel tells that they have the focus."""
    kinds, found = {"IFRAME", "MAIN"}, []
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if at is None:
            break
        if at["kind"] in kinds or at["kind"].split()[0] in kinds:
            continue
        kinds.add(at["kind"])
        page.wait_for_timeout(80)
        at = page.evaluate(FOCUSED)
        x, y = max(0, at["x"] - 8), max(0, at["y"] - 8)
        clip = {
            "x": x,
            "y": y,
            "width": at["width"] + 16,
            "height": min(at["height"] + 16, DESKTOP["height"] - y),
        }
        shown = page.screenshot(clip=clip, caret="hide")
        page.evaluate("window.focused.blur()")
        page.wait_for_timeout(50)
        bare = page.screenshot(clip=clip, caret="hide")
        page.evaluate("window.focused.focus({ preventScroll: true })")
        pictures = (Image.open(io.BytesIO(one)).convert("L") for one in (shown, bare))
        apart = ImageChops.difference(*pictures).point(lambda level: 255 * (level > 30))
        if apart.histogram()[255] < FEWEST_PIXELS:
            found.append(at["kind"])
    assert len(kinds) > 6, "the keyboard came nowhere"
    return found


@pytest.mark.parametrize("colours", ["none", "active"])
def test_focus_is_seen_on_every_control(browser, address, colours):
    for visitor in visiting(
        browser, address, viewport=DESKTOP, forced_colors=colours, reduced_motion="reduce"
    ):
        hidden = {view: unseen(visitor.open(view)) for view in VIEWS}
        assert {view: kinds for view, kinds in hidden.items() if kinds} == {}


def colour_of(locator, name="background-color") -> str:
    return locator.evaluate(f"(one) => getComputedStyle(one).getPropertyValue({name!r})")


def test_forced_colours_keep_what_is_chosen_and_what_colour_means(browser, address):
    for visitor in visiting(browser, address, viewport=DESKTOP, forced_colors="active"):
        page = visitor.open("kart?senter=voss")
        segments = page.locator(".stButtonGroup button")
        chosen, other = segments.and_(page.locator('[aria-checked="true"]')), segments.nth(1)
        assert colour_of(chosen.first) != colour_of(other)
        classes = {colour_of(one) for one in page.locator(".rs-classes .rs-class").all()}
        assert len(classes) == 5
        page = visitor.open("kart?vis=bivariat")
        assert len({colour_of(one) for one in page.locator(".rs-bivariate .rs-class").all()}) == 9
        page = visitor.open("avgrensning")
        thumb = page.locator('.stSlider div:has(> div > input[type="range"])').first
        assert thumb.bounding_box()["width"] >= 12 and colour_of(thumb, "border-top-style") == "solid"
        page = visitor.open("sammenlign?sammenlign=voss.alta")
        assert colour_of(page.locator(".rs-own th").first, "border-left-width") == "4px"
        assert colour_of(page.locator(".js-plotly-plot").first) == "rgb(255, 255, 255)"


def test_nothing_moves_for_who_wants_it_still(browser, address):
    for visitor in visiting(browser, address, viewport=DESKTOP, reduced_motion="reduce"):
        page = visitor.open("kart?senter=voss")
        moving = page.evaluate(
            """() => [...document.querySelectorAll('.stApp *, .rs-top *')].filter((one) => {
                const style = getComputedStyle(one);
                return [style.transitionDuration, style.animationDuration]
                    .some((all) => all.split(', ').some((time) => parseFloat(time) > 0.02));
            }).length"""
        )
        assert moving == 0


#: Links in running text are as high as the text; what is hidden or inside another target is not aimed at.
SMALL = """() => [...document.querySelectorAll('a[href], button, summary, input, [role="radio"]')]
    .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((one) => [one.closest('label') ?? one, one])
    .filter(([box, one]) => {
        const { width, height, right, bottom } = box.getBoundingClientRect();
        const inText = one.tagName === 'A' && one.parentElement.matches('p, dd, td, small, h3, th');
        return width > 2 && right > 0 && bottom > 0 && !inText && (width < 24 || height < 24)
            && !one.closest('[data-testid="stTooltipIcon"], .stSlider');
    })
    .map(([box, one]) => `${one.outerHTML.slice(0, 120)} ${JSON.stringify(box.getBoundingClientRect())}`)"""


@pytest.mark.parametrize("view", VIEWS)
def test_targets_on_a_phone_are_large_enough(phone, view):
    page = phone.open(view)
    assert page.evaluate(SMALL) == []


OPENED = {
    "share": ("kart?senter=voss", ".rs-share-button"),
    "download": ("tabell", ".rs-files summary"),
    "combobox": ("kart?senter=voss", ".st-key-picks .rs-combo input"),
    "popover": ("kart?senter=voss", ".stPopover button"),
    "select": ("profil?senter=voss", ".stSelectbox input"),
}


@pytest.mark.parametrize("what", OPENED)
def test_what_is_open_has_no_violations(visitor, what):
    view, selector = OPENED[what]
    page = visitor.open(view)
    if view.startswith("kart"):
        map_frame(page)
    page.locator(selector).first.click()
    page.wait_for_timeout(500)
    settled(page)
    answer = Axe().run(page, options=RULES).response
    assert [
        f"{rule['id']}: {node['html'][:160]}" for rule in answer["violations"] for node in rule["nodes"]
    ] == []


def test_the_open_menu_of_a_phone_has_no_violations(phone):
    page = phone.open("kart?senter=voss")
    page.locator(".rs-menu").click()
    answer = Axe().run(page, options=RULES).response
    assert [
        f"{rule['id']}: {node['html'][:160]}" for rule in answer["violations"] for node in rule["nodes"]
    ] == []
