"""The overview of one centre: sentences, key figures, where it belongs."""

from __future__ import annotations

import re

import pytest

from regionsenter.catalog import key_figures, town_key_figures
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
        if "estimated" in found.gap.flags:
            continue  # all of it rounded, see tests/present/language/test_differences.py
        assert format_number(found.centre.value, entry.decimals, "nb") in said
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
    assert said.count("<p>") == 2  # growth, and that nothing else is unusual
    assert "121" in figures_html(centre("voss"), view("voss"), NB)


def test_the_heading_is_one_h1_with_the_facts():
    said = heading_html(centre("sunnfjord"), NB)
    assert "<h1>Førde</h1>" in said and "22\u00a0804" in said and "Vestland" in said


def test_without_a_hinterland_the_columns_are_the_target_group_and_those_alike():
    said = figures_html(centre("alta"), view("alta", hinterland="ba"), NB)
    heads = re.findall(r'<th scope="col">(?:<button[^>]*>)?([^<]*)<', said)
    assert heads == ["Indikator", "Senter", "Median, målgruppa", "Median, lignende sentre", "Norge"]
    assert (
        "rs-hinterland" not in said and "rs-gap" not in said and "Tallene finnes ikke for et omland" in said
    )
    assert re.search(r'67 år og eldre<.*?<td class="rs-median">21,0</td>', said)
    assert ">Omland</button></th>" in figures_html(centre("alta"), view("alta"), NB)


def test_a_region_of_its_own_shows_its_town_against_the_rest_of_the_municipality():
    """Hammerfest's town has 8 028 residents (2019) and 5 139 jobs (2025), the rest 3 452 and 1 417."""
    said = figures_html(centre("hammerfest"), view("hammerfest"), NB).replace("\u00a0", " ")
    town, municipality = said.split("Hele kommunen mot andre sentre")
    heads = re.findall(r'<th scope="col">(?:<button[^>]*>)?([^<]*)<', town)
    assert heads == ["Indikator", "Byen", "Resten", "Gap", "Norge"]
    assert "Median, målgruppa" in municipality and "mangler" not in town
    for entry in town_key_figures():
        assert entry.short.nb in town
    rows = re.findall(r'<td class="rs-centre">([^<]*)</td><td class="rs-hinterland">([^<]*)</td>', town)
    assert rows[:3] == [("8 028", "3 452"), ("13,1", "0,4"), ("5 139", "1 417")]
    assert "Gapet i et antall er byens andel av kommunen." in town
    assert "Utdanningsdirektoratet NSR" in municipality
    assert "Byen mot resten" not in figures_html(centre("alta"), view("alta"), NB)


def test_a_slight_hinterland_is_no_reason_not_to_show_the_town():
    """Narvik's hinterland is Gratangen alone."""
    said = figures_html(centre("narvik"), view("narvik"), NB)
    town, municipality = said.split("Hele kommunen mot omlandet")
    assert ">Resten</th>" in town and ">Omland</button></th>" in municipality
