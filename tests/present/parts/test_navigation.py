"""The entries: every page stands in one, each link is one of its own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from regionsenter.present.parts.navigation import ENTRIES, page_titles
from regionsenter.texts import translator
from regionsenter.view import PAGES, View, parse
from regionsenter.vocabulary import vocabulary

LINKS = [link for entry in ENTRIES for link in entry.links]


def test_there_are_five_entries_and_the_meeting_has_no_page_yet():
    assert [entry.title for entry in ENTRIES] == ["Kart", "Senter", "Sammenlign", "Møte", "Om"]
    assert [entry.title for entry in ENTRIES if not entry.links] == ["Møte"]


def test_every_page_is_reached_and_every_link_leads_to_a_page():
    assert {link.page for link in LINKS} == set(PAGES) == set(page_titles(translator("nb")))
    for page in PAGES:
        assert (Path(__file__).parents[3] / "pages" / f"{page}.py").is_file()


def test_no_two_links_lead_to_the_same():
    assert max(Counter((link.page, link.own) for link in LINKS).values()) == 1


def test_the_sections_of_the_page_of_a_centre_are_links_that_are_read_back():
    sections = [link for link in LINKS if link.section]
    for link in sections:
        view, notices = parse(dict([link.own.split("=")] if link.own else []), vocabulary())
        assert (view.section, notices) == (link.section, ())
    assert {link.section for link in sections} == {
        "oversikt", "befolkning", "tema", "pendling", "rekkevidde", "alle",
    }  # fmt: skip
    assert [link.own for link in sections if link.section == View.section] == [""]
