"""The rows of a theme in two pieces, each row with a link that opens or closes it."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import pytest

from regionsenter.asked.peers import peers
from regionsenter.asked.rows import indicator_rows
from regionsenter.asked.topics import of_theme
from regionsenter.geography.centres import centre
from regionsenter.present.centre.rows.html import rows_above_and_below
from regionsenter.texts import translator
from regionsenter.view import View, parse
from regionsenter.vocabulary import vocabulary

NB = translator("nb")
LINK = re.compile(r'<a class="rs-go( rs-close)?" id="mer-([^"]+)" href="([^"]+)">([^<]+)</a>')


def pieces(**changes) -> tuple[View, list[str], tuple[str, str]]:
    view = View(**{"indicator": "andel-20-39", "theme": "d", "centre": "voss"} | changes)
    entries, place = of_theme("d"), centre("voss")
    rows = indicator_rows(entries, place, view, peers(view))
    return view, [one.slug for one in entries], rows_above_and_below(rows, place, view, NB)


def led_to(href: str) -> View:
    """The view a link leads to, as the page there reads it."""
    view, notices = parse(dict(parse_qsl(urlsplit(unescape(href)).query)), vocabulary())
    assert not notices
    return view


def test_closed_rows_are_one_piece_and_every_link_opens_its_own():
    _, slugs, (above, below) = pieces(section="tema", indicator="hoyere-utdanning")
    assert below == ""
    links = LINK.findall(above)
    assert [slug for _, slug, _, _ in links] == slugs
    for closes, slug, href, label in links:
        there = led_to(href)
        assert there.more == slug and not closes and label.startswith("Mer om ")
        assert (there.centre, there.section, there.indicator) == (
            "voss",
            "tema",
            "hoyere-utdanning",
        )


@pytest.mark.parametrize("where", [0, 5, -1])
def test_the_open_row_ends_the_first_piece_and_closes(where):
    opened = [one.slug for one in of_theme("d")][where]
    _, slugs, (above, below) = pieces(more=opened, section="alle")
    upper, lower = LINK.findall(above), LINK.findall(below)
    assert [slug for _, slug, _, _ in upper + lower] == slugs
    closes, slug, href, label = upper[-1]
    assert slug == opened and closes and label.startswith("Lukk ")
    assert led_to(href).more is None and led_to(href).section == "alle"
    assert not any(closes for closes, *_ in upper[:-1] + lower)


def test_a_row_of_another_theme_opens_nothing():
    _, _, (above, below) = pieces(more="folketall")
    assert below == "" and "rs-close" not in above
