"""Who is in the class that is looked at, beside the map."""

from __future__ import annotations

import re

from regionsenter.present.map.cells import cell_members
from regionsenter.present.map.choose import choices_of
from regionsenter.present.map.picked import picked_html
from tests.present.map.test_cells import T, looked_at


def picked(**params: str) -> str:
    view, shown = looked_at(**params)
    return picked_html(view, shown, choices_of(view), T).replace("\u00a0", " ")


def test_everybody_is_named_with_a_link_a_county_and_a_figure():
    html, inside = picked(klasse="5"), cell_members(*looked_at(klasse="5"))
    assert f"{len(inside.centres)} sentre og {len(inside.municipalities)} kommuner" in html
    figures = re.findall(r"</a> <small>[^<]+</small></span><span>\d\d,\d %</span>", html)
    assert len(figures) == len(inside.centres)
    links = re.findall(r'data-map="centre:([^"]+)"', html)
    assert links == [place.slug for place in inside.centres]
    assert html.count('data-map="municipality:') == len(inside.municipalities)
    assert re.search(r'class="rs-clear" data-map="cell:" href="kart"', html)


def test_both_figures_stand_where_both_are_shown_and_what_may_be_chance_is_marked():
    html = picked(vis="bivariat", indikator="kohortendring-16-24", klasse="omland-verre", fylke="innlandet")
    figures = re.findall(r"<span>([−\d,]+) / ([−\d,]+)( \*)?</span>", html)
    assert len(figures) == html.count('data-map="centre:') > 3
    assert {star for *_, star in figures} == {"", " *"} and "* Forskjellen kan være tilfeldig." in html
    apart = [
        float(own.replace("−", "-").replace(",", ".")) - float(around.replace("−", "-").replace(",", "."))
        for own, around, _ in figures
    ]
    assert apart == sorted(apart, reverse=True) and min(apart) >= 5


def test_nothing_is_told_without_a_class():
    assert picked() == "" and picked(klasse="lav-lav") == ""


def test_gaps_have_their_unit():
    assert re.search(r"<span>−\d,\d prosentpoeng</span>", picked(vis="gap", klasse="2"))
