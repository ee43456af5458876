"""The overview of one centre: sentences, key figures, where it belongs."""

from __future__ import annotations

import re

import pytest

from regionsenter.catalog import key_figures
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one
from regionsenter.measures.shown import apart
from regionsenter.present.centre.html import figures_html, heading_html, stand_out_html
from regionsenter.present.language.gaps import bare_gap_text
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import translator
from regionsenter.view import View

NB = translator("nb")


def view(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


@pytest.mark.parametrize("slug", ["voss", "sunnfjord", "roros"])
def test_key_figures_with_gap_and_source(slug):
    said = figures_html(centre(slug), view(slug), NB)
    for entry in key_figures():
        found = compare_one(entry, centre(slug), "ba", None)
        assert entry.short.nb in said
        assert format_number(found.centre.value, entry.decimals, "nb") in said
        if "estimated" in found.gap.flags:
            continue  # rounded, see tests/present/language/test_estimates.py
        gap = found.gap.value
        if not entry.gap_is_share:
            gap = apart(found.centre.value, found.hinterland.value, entry.decimals)
        assert bare_gap_text(gap, entry, "nb") in said
    assert "Kilder: Statistisk sentralbyrå tabell 07459" in said and "<details" in said


def test_the_views_year_counts_for_its_own_indicator_alone():
    said = figures_html(centre("voss"), view("voss", year=2015), NB)
    assert "% · 2015" in said and "personer · 2026" in said


def test_told_with_the_peers_named():
    said = stand_out_html(centre("voss"), view("voss"), NB)
    assert said.count("<p>") == 3
    assert "121" in figures_html(centre("voss"), view("voss"), NB)


def test_the_heading_is_one_h1_with_the_facts():
    said = heading_html(centre("sunnfjord"), NB)
    assert "<h1>Førde</h1>" in said and "22\u00a0804" in said and "Vestland" in said


def test_without_a_hinterland_the_columns_are_the_target_group_and_those_alike():
    said = figures_html(centre("alta"), view("alta", hinterland="ba"), NB)
    heads = re.findall(r'<th scope="col">([^<]*)</th>', said)
    assert heads == ["Indikator", "Senter", "Målgruppa", "Lignende sentre", "Norge"]
    assert (
        "rs-hinterland" not in said and "rs-gap" not in said and "Tallene finnes ikke for et omland" in said
    )
    assert re.search(r'67 år og eldre<.*?<td class="rs-median">21,0</td>', said)
    assert ">Omland</th>" in figures_html(centre("alta"), view("alta"), NB)
