"""What a page shows first is in the HTML (server/first.py)."""

from __future__ import annotations

import re
from html import unescape

import pytest

from regionsenter.server.first import first_element, first_script
from regionsenter.view import PAGES


def heading(html: str) -> str:
    return unescape(re.search(r"<h1[^>]*>([^<]+)</h1>", html)[1])


@pytest.mark.parametrize(
    ("page", "query", "words"),
    [
        ("", "", "Hvordan står småbyene – og omlandet rundt?"),
        ("kart", "sprak=nb", "Hvordan står småbyene – og omlandet rundt?"),
        ("kart", "senter=voss", "Andel 67 år og eldre, 2026 · Voss"),
        ("senter", "senter=forde", "Førde"),
        ("senter", "", "Senter og omland"),
        ("sammenlign", "", "Sammenlign sentre"),
        ("tabell", "fylke=vestland", "Tabell over sentrene"),
        ("kart", "senter=%3Cscript%3E&ar=x&x=%00", "Andel 67 år og eldre, 2026"),
    ],
)
def test_each_view_has_its_heading_before_any_script(page, query, words):
    assert heading(first_element(page, query)) == words


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_page_has_one_heading_in_every_language(page, language):
    assert first_element(page, f"sprak={language}").count("<h1") == 1


def test_the_landing_page_has_its_questions_as_links_and_room_for_the_map():
    html = first_element("", "sprak=en")
    assert html.count('class="rs-card"') == 4 and "sprak=en" in html
    assert html.count('class="rs-first-map"') == 1
    assert 'class="rs-first-map"' not in first_element("data", "")


def test_it_stands_before_streamlits_part_and_can_be_read_without_a_script(client):
    before = client.get("/kart").text.partition('<div id="root"></div>')[0]
    assert before.count('id="rs-first"') == 1 and heading(before).startswith("Hvordan")


def test_the_scripts_can_stand_in_a_page():
    script = first_script()
    assert script.startswith("<script>") and script.count("</script>") == 1
