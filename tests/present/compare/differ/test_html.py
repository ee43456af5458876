"""What compared centres differ in, with a way to each indicator."""

from __future__ import annotations

from regionsenter.measures.differ_most import differ_most
from regionsenter.present.compare.differ.html import differ_html
from regionsenter.texts import translator
from tests.asked.views import view

t = translator("nb")


def test_each_leads_to_the_same_comparison_of_its_indicator():
    mine = view(sammenlign="voss.alta", tema="a")
    found = differ_most(mine.compared)
    html = differ_html(found, mine, t)
    assert html.count("<li>") == len(found)
    for one in found:
        assert f'id="skiller-{one.indicator.slug}"' in html
        assert one.indicator.slug == "andel-67-pluss" or f"indikator={one.indicator.slug}" in html
    assert "sammenlign=voss.alta" in html and "tema=a" not in html


def test_when_nothing_stands_out_it_is_said():
    assert "Ingenting skiller dem tydelig" in differ_html((), view(sammenlign="voss.alta"), t)
