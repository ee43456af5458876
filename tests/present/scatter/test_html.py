"""Who is in each corner, as links (regionsenter/present/scatter/html.py)."""

from __future__ import annotations

import re
from dataclasses import replace

from regionsenter.asked.scatter import shown_scatter
from regionsenter.measures.scatter import CORNERS
from regionsenter.present.scatter.html import MOST, corners_html, farthest_out
from regionsenter.texts import translator
from regionsenter.view import View, parse
from regionsenter.vocabulary import vocabulary

VIEW = View(indicator="andel-67-pluss", against="folketall", centre="voss", municipality="voss")


def test_every_centre_stands_once_as_a_link_that_chooses_it_and_keeps_the_rest():
    pair = shown_scatter(VIEW)
    html = str(corners_html(pair, VIEW, ("voss",), translator("nb")))
    links = re.findall(r'href="(samspill\?[^"]*)"', html)
    chosen = []
    for link in links:
        params = dict(part.split("=") for part in link.replace("&amp;", "&").split("?")[1].split("&"))
        view, notices = parse(params, vocabulary())
        assert not notices and view == replace(VIEW, centre=view.centre, municipality=None)
        chosen.append(view.centre)
    assert sorted(chosen) == sorted(pair.frame["slug"])
    assert html.count('aria-current="true"') == 1


def test_the_count_stands_in_the_heading_and_the_farthest_out_come_first():
    pair = shown_scatter(VIEW)
    html = str(corners_html(pair, VIEW, (), translator("nb")))
    counts = [int(n) for n in re.findall(r"<h2>[^<]* <span>(\d+)", html)]
    assert counts == [n for corner in CORNERS if (n := len(pair.members(corner)))]
    order = farthest_out(pair)
    assert order["out"].is_monotonic_decreasing and len(order) == pair.count
    box = html.split("<section")[1].split("<details")[0]
    first = order[order["corner"] == CORNERS[0]]["name"].head(MOST)
    assert re.findall(r'href="[^"]*"[^>]*>([^<]*)</a>', box) == list(first)
