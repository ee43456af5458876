"""One row of the centre page: its numbers, what is missing, and every row of hard places."""

from __future__ import annotations

import re
from decimal import Decimal

import numpy as np
import pytest

from regionsenter.asked.peers import peers
from regionsenter.asked.rows import indicator_row, indicator_rows
from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.present.centre.row.html import row_html
from regionsenter.texts import translator
from regionsenter.view import View

NB = translator("nb")


def view(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


def row(slug: str, entry: str, **changes):
    shown = view(slug, **changes)
    return indicator_row(indicator(entry), centre(slug), shown, peers(shown))


def test_known_truth_of_voss():
    found = row("voss", "folketall")
    assert found.comparison.centre.value == 16_438
    said = row_html(found, "Voss", NB)
    assert (
        "16\u00a0438" in said
        and "<b>nummer 27 av 121 fra høyeste</b>" in said
        and 'alt="121 sammenlignbare sentre' in said
    )
    # A size is held up against neither the country nor the hinterland's size.
    assert found.to_hinterland is None and "5\u00a0627\u00a0400" not in said


def test_the_gap_of_a_size_is_a_share_and_said_to_be():
    said = row_html(row("voss", "folketall"), "Voss", NB)
    assert "94\u00a0%" in said and "senterets andel av senter og omland" in said


def test_an_estimate_stands_under_the_number_and_old_figures_with_the_year():
    # Norway is a weighted mean of the municipalities, Voss is as published; the extract ends in 2022.
    said = row_html(row("voss", "fiberdekning"), "Voss", NB)
    cells = dict(re.findall(r'<p class="(rs-\w+)[^"]*">(.*?)</p>', said))
    assert "anslag" in cells["rs-norway"] and "anslag" not in cells["rs-centre"]
    assert "2022, eldre tall" in said and said.count("eldre tall") == 1


def test_the_countrys_median_is_missing_and_the_reason_is_said():
    said = row_html(row("voss", "medianinntekt"), "Voss", NB)
    cells = dict(re.findall(r'<p class="(rs-\w+)[^"]*">(.*?)</p>', said))
    assert "kan ikke regnes ut av kommunenes" in cells["rs-norway"]


def test_without_a_hinterland_other_centres_stand_instead_of_it():
    found = row("alta", "andel-67-pluss", hinterland="ba")
    assert found.others is not None and found.others.group == found.position.median
    said = row_html(found, "Alta", NB)
    assert "mangler" not in said and "Omland" not in said and "<span>Gap" not in said
    assert said.index("Målgruppa") < said.index("Lignende sentre") < said.index("Mot medianen")
    assert "−6,9" in said and "lavere enn medianen" in said  # 14,1 % against 21,0 %
    with_one = row_html(row("alta", "andel-67-pluss"), "Alta", NB)
    assert "Omland" in with_one and "Målgruppa" not in with_one


def test_missing_says_why_and_nothing_is_made_up():
    # Hole in the source: Ålesund was one with Haram until 2024.
    found = row("alesund", "folkevekst-5-ar")
    assert found.comparison.centre.value is None and found.alike is None
    said = row_html(found, "Ålesund", NB)
    assert "mangler" in said and "fantes ikke med dagens grenser" in said


@pytest.mark.parametrize("slug", ["voss", "alta", "orsta-volda", "ringerike", "alesund", "roros"])
@pytest.mark.parametrize("rule", ["best", "ba", "local", "drive", "own:4618.4621"])
def test_every_row_of_hard_places_is_whole(slug, rule):
    shown = view(slug, hinterland=rule)
    place = centre(slug)
    for language in ("nb", "en"):
        t = translator(language)
        for found in indicator_rows(tuple(indicators().values()), place, shown, peers(shown)):
            said = row_html(found, place.name, t)
            assert said.count("<p ") == 8 and not re.search(r"\bnan\b|None|\binf\b", said), said
            assert said.count("<img") == said.count("alt=")
            assert np.isfinite(found.limit)


def test_too_few_births_have_no_place_and_say_why():
    said = row_html(row("dovre", "fodte-per-1000"), "Dombås", NB)
    assert "for få hendelser til å rangere" in said and "av 121" not in said
    assert 'title="Bak tallet ligger under 20 hendelser eller under 1\u00a0000 personer."' in said
    assert "fjerde høyest av 121" in row_html(row("dovre", "andel-67-pluss"), "Dombås", NB)


def test_the_place_counts_from_the_nearest_end_and_so_do_those_alike():
    """Alta has the lowest share of old people: nobody is told that it is number 121."""
    said = row_html(row("alta", "andel-67-pluss"), "Alta kommune", NB)
    assert "<b>lavest av 121</b>" in said and "121 av 121" not in said
    first, last = row("alta", "andel-67-pluss").alike
    assert last == 121 and (first == 121 or f"omtrent likt: 1–{122 - first}" in said)


@pytest.mark.parametrize("slug", [one.slug for one in centres() if one.candidate])
def test_the_gap_is_the_difference_of_the_numbers_beside_it(slug):
    for entry in ("andel-67-pluss", "hoyere-utdanning", "folkevekst-10-ar"):
        said = row_html(row(slug, entry), "x", NB)
        cells = dict(re.findall(r'<p class="rs-(\w+)"><span>[^<]*</span><b>([^<]*)</b>', said))
        if {"centre", "hinterland", "gap"} <= set(cells):
            own, around, gap = (
                Decimal(cells[one].replace(",", ".").replace("−", "-"))
                for one in ("centre", "hinterland", "gap")
            )
            assert own - around == gap


def test_the_strip_says_the_interval_of_a_number_that_chance_plays_with():
    births = row_html(row("voss", "fodte-per-1000"), "Voss", NB)
    assert "Tilfeldigheter alene kan flytte tallet innenfor 7,8–10,8 (95 %-intervall)." in births
    assert "Tilfeldigheter" not in row_html(row("voss", "medianinntekt"), "Voss", NB)


def test_one_minute_against_thirty_seven_to_a_station_is_told_to_be_lower():
    said = row_html(row("voss", "kjoretid-til-stasjon"), "Voss", NB)
    assert "▼ lavere enn omlandet" in said
