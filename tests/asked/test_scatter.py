"""Two indicators against each other in a view (regionsenter/asked/scatter.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regionsenter.asked.files import file_rows
from regionsenter.asked.peers import alike
from regionsenter.asked.scatter import (
    NEWEST,
    chosen_point,
    common_years,
    peers_shown,
    second,
    set_year,
    shown_scatter,
    sides,
    without_gap,
)
from regionsenter.catalog import indicator, indicators, themes
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one, years
from regionsenter.view import View
from regionsenter.view.actions import set_against, set_indicator, swap_indicators
from regionsenter.vocabulary import vocabulary

PLAIN = View(indicator="andel-67-pluss")


def test_what_is_first_offered_is_the_lead_of_another_theme_for_every_indicator():
    leads = {topic.lead for topic in themes().values()}
    for slug, entry in indicators().items():
        other = second(View(indicator=slug))
        assert other in leads and indicator(other).theme != entry.theme
    assert second(PLAIN) == "kjoretid-til-sykehus"
    assert second(View(indicator="kjoretid-til-sykehus")) == "folkevekst-10-ar"


def test_the_view_s_own_indicator_as_the_other_changes_places_with_it():
    view = replace(PLAIN, against="folketall", year=2026)
    swapped = set_against(view, "andel-67-pluss", vocabulary())
    assert (swapped.indicator, second(swapped), swapped.year) == ("folketall", "andel-67-pluss", 2026)
    assert swap_indicators(swapped, None, vocabulary()) == view
    unsaid = swap_indicators(PLAIN, None, vocabulary())
    assert (unsaid.indicator, unsaid.against) == ("kjoretid-til-sykehus", "andel-67-pluss")
    assert set_indicator(view, "folketall", vocabulary()).against is None


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (PLAIN, (2026, 2025)),  # each its own newest
        (replace(PLAIN, year=2010), (2010, 2025)),  # the other lacks it
        (replace(PLAIN, against="folketall", year=2010), (2010, 2010)),
    ],
)
def test_each_is_of_the_year_it_has(view, expected):
    assert tuple(side.year for side in sides(view)) == expected


def test_the_years_offered_are_those_that_both_have_newest_first():
    view = replace(PLAIN, against="medianinntekt")
    offered = common_years(view)
    assert set(offered) == set(years("andel-67-pluss")) & set(years("medianinntekt"))
    assert list(offered) == sorted(offered, reverse=True)
    assert set_year(view, offered[1], vocabulary()).year == offered[1]
    assert set_year(replace(view, year=offered[1]), NEWEST, vocabulary()).year is None


def test_the_chosen_centre_has_its_numbers_its_hinterland_s_and_its_doubt():
    view = replace(PLAIN, centre="voss")
    pair = shown_scatter(view)
    point = chosen_point(view, pair)
    compared = [compare_one(side.entry, centre("voss"), "best", side.year) for side in sides(view)]
    assert [one.value for one in point.numbers] == [one.centre.value for one in compared]
    assert point.around == tuple(one.hinterland.value for one in compared)
    own = compared[0].centre
    assert own.lower < pair.medians[0] < own.upper and point.crosses == (True, False)
    assert point.near == (True, False) and not point.outside
    gap = replace(view, show="gap")
    point = chosen_point(gap, shown_scatter(gap))
    assert point.hinterland is None and [one.value for one in point.numbers] == [
        one.gap.value for one in compared
    ]


def test_a_chosen_centre_outside_the_filters_is_shown_and_not_counted():
    view = replace(PLAIN, against="folketall", centre="oslo-baerum", county="innlandet")
    pair = shown_scatter(view)
    assert chosen_point(view, pair).outside
    inside = pair.frame[pair.frame["compared"]]
    assert set(inside["county"]) == {"34"} and len(inside) == len(pair.frame) - 1


def test_the_peers_are_the_likeness_s_as_far_as_they_are_shown():
    view = replace(PLAIN, centre="voss", likeness="naring")
    assert peers_shown(view, shown_scatter(view)) == alike(view, "voss").slugs
    few = replace(view, county="vestland")
    shown = peers_shown(few, shown_scatter(few))
    assert set(shown) < set(alike(view, "voss").slugs)
    assert all(centre(slug).county == "46" for slug in shown)
    assert peers_shown(PLAIN, shown_scatter(PLAIN)) == ()


def test_what_a_centre_alone_has_has_no_gap():
    view = replace(PLAIN, against="folk-innen-5-km")
    assert without_gap(view) == () and without_gap(replace(view, show="gap")) == ("folk-innen-5-km",)
    of_gaps = View(indicator="gap-medianinntekt", against="folketall", show="gap")
    assert without_gap(of_gaps) == ()


def test_the_file_has_both_in_the_years_that_are_drawn():
    view = replace(PLAIN, county="innlandet", year=2010)
    rows = file_rows("samspill", view)
    assert {place.county for place, _ in rows} == {"34"}
    assert all(
        [(one.indicator.slug, one.year) for one in several]
        == [("andel-67-pluss", 2010), ("kjoretid-til-sykehus", 2025)]
        for _, several in rows
    )
