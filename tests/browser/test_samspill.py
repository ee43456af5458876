"""Two indicators against each other in a browser: by keyboard, by a point, by a link, on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import settled

#: Where a centre's point is on the screen, or null.
POINT = """(slug) => {
    const chart = document.querySelector('.js-plotly-plot'), { xaxis, yaxis } = chart._fullLayout;
    const { x: left, y: top } = chart.getBoundingClientRect();
    for (const { customdata = [], x, y } of chart.data) {
        const at = customdata.indexOf(slug);
        if (at < 0) continue;
        return [left + xaxis._offset + xaxis.d2p(x[at]), top + yaxis._offset + yaxis.d2p(y[at])];
    }
    return null;
}"""
#: Words of the picture that lie on one another, or stick out: corners, titles, ticks and names.
TOUCHING = """() => {
    const words = '.annotation-text, .xtick text, .ytick text, .xtitle, .ytitle';
    const chart = document.querySelector('.js-plotly-plot'), whole = chart.getBoundingClientRect();
    const found = [...chart.querySelectorAll(words)]
        .map((one) => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() }))
        .filter(({ width }) => width);
    const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
        && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    const out = found.filter(({ left, right }) => left < whole.left - 1 || right > whole.right + 1);
    const pairs = found.flatMap((a, i) => found.slice(i + 1).map((b) => [a, b]));
    return [
        ...out.map(({ text }) => `outside: ${text}`),
        ...pairs.filter(([a, b]) => touch(a, b)).map(([a, b]) => `${a.text} / ${b.text}`),
    ];
}"""


def drawn(page):
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    settled(page)
    return page


def test_the_second_indicator_is_chosen_by_keyboard_and_the_link_opens_the_same(visitor):
    page = drawn(visitor.open("samspill?senter=voss"))
    box = page.get_by_role("combobox", name="Oppover")
    box.focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("fiber")
    page.get_by_role("option").first.wait_for()
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    page.wait_for_url("**/samspill?senter=voss&mot=fiberdekning")
    drawn(page)
    corners = page.locator(".rs-corner h2").all_inner_texts()
    assert any("Fiberdekning: høyt" in text for text in corners)
    other = drawn(visitor.open(page.url.split("/")[-1]))
    assert other.locator(".rs-corner h2").all_inner_texts() == corners
    expect(other.get_by_role("combobox", name="Oppover")).to_have_value(box.input_value())


def test_a_point_chooses_the_centre_and_back_lets_it_go(visitor):
    page = drawn(visitor.open("samspill"))
    assert page.evaluate(POINT, "lodingen")
    page.mouse.click(*page.evaluate(POINT, "lodingen"))
    page.wait_for_url("**/samspill?senter=lodingen")
    drawn(page)
    expect(page.locator(".rs-chosen-point")).to_contain_text("Lødingen: 30,9")
    page.mouse.move(5, 5)
    page.mouse.click(*page.evaluate(POINT, "alta"))
    page.wait_for_url("**/samspill?senter=alta")
    page.go_back()
    page.wait_for_url("**/samspill?senter=lodingen")


def test_a_name_in_a_corner_chooses_the_centre(visitor):
    page = drawn(visitor.open("samspill?mot=folketall"))
    page.locator(".rs-corner a").first.focus()
    name = page.locator(".rs-corner a").first.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/samspill?senter=*&mot=folketall")
    drawn(page)
    expect(page.locator('.rs-corner a[aria-current="true"]')).to_have_text(name)


@pytest.mark.parametrize(
    "view",
    [
        "samspill?senter=voss",
        "samspill?senter=alta&vis=gap&mot=medianinntekt",
        "samspill?senter=narvik&indikator=folketall&mot=reservekapasitet-fastlege&sprak=en",
    ],
)
def test_on_a_phone_no_words_meet_and_the_page_does_not_scroll_sideways(phone, view):
    page = drawn(phone.open(view))
    assert not page.evaluate(TOUCHING)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_finger_scrolls_past_the_picture_and_a_tap_chooses(phone):
    page = drawn(phone.open("samspill?senter=voss"))
    chart = page.locator(".js-plotly-plot")
    chart.evaluate("(one) => one.scrollIntoView()")
    page.wait_for_timeout(400)
    x, y = page.evaluate(POINT, "lodingen")
    touch = page.context.new_cdp_session(page)
    before = chart.bounding_box()["y"]
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": 200, "y": y}]})
    for step in range(1, 8):
        points = [{"x": 200, "y": y - 20 * step}]
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points})
        page.wait_for_timeout(30)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(500)
    assert before - chart.bounding_box()["y"] > 80
    page.touchscreen.tap(*page.evaluate(POINT, "lodingen"))
    page.wait_for_url("**/samspill?senter=lodingen")
