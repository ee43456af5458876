"""What Streamlit says on its controls is in the language of the page."""

from __future__ import annotations

import re

import pytest

from tests.browser.conftest import settled

#: Every text and every name of what is Streamlit's own.
SAID = """() => {
    const said = [];
    const ours = ['.stHtml', '.rs-top', '.stBidiComponent', '.js-plotly-plot', 'svg', 'script', 'style',
        'iframe', 'noscript', '[data-testid="stIconMaterial"]'].join(', ');
    for (const one of document.body.querySelectorAll('*')) {
        if (one.closest(ours)) continue;
        for (const name of ['aria-label', 'title', 'placeholder']) said.push(one.getAttribute(name) ?? '');
        for (const node of one.childNodes) if (node.nodeType === 3) said.push(node.nodeValue.trim());
    }
    return said.filter(Boolean);
}"""
ENGLISH = re.compile(
    r"\b(the|and|of|press|enter to|submit|apply|skip|drag|drop|browse|upload|choose|options?|results"
    r"|help|clear|close|show|hide|running|connecting|remove|loading|file)\b",
    re.IGNORECASE,
)


def english(page) -> list[str]:
    return [text for text in page.evaluate(SAID) if ENGLISH.search(text)]


def open_all(page) -> None:
    for summary in page.locator(".stExpander summary").all():
        summary.click()
        settled(page)


@pytest.mark.upgrade
@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize(
    "view",
    ["avgrensning", "kart?senter=voss", "sammenlign?sammenlign=voss.alta", "lignende?senter=voss", "data"],
)
def test_nothing_of_streamlits_is_english(visitor, view, language):
    page = visitor.open(f"{view}{'&' if '?' in view else '?'}sprak={language}")
    if view == "avgrensning":
        open_all(page)
        page.locator("textarea").fill("Voss")
        page.get_by_text("Trykk Ctrl+Enter for å sende").wait_for()
    assert english(page) == []


def test_a_list_without_a_hit_says_so(visitor):
    page = visitor.open("lignende?senter=voss&sprak=nn")
    box = page.locator(".stSelectbox input").first
    box.click()
    box.fill("zzzq")
    page.get_by_text("Ingen treff").wait_for()
    assert english(page) == []


def test_the_words_follow_when_the_language_changes_in_place(visitor):
    page = visitor.open("avgrensning")
    assert page.get_by_label("Hjelp: Tettstedet har minst").count()
    page.get_by_role("link", name="EN", exact=True).click()
    page.get_by_label("Help for The settlement has at least").first.wait_for()
    settled(page)
