"""What a centre's page shows first, on the committed snapshot."""

from regionsenter.asked.centre import (
    inhabitants,
    key_comparisons,
    panel_comparisons,
    town_comparisons,
    town_inhabitants,
)
from regionsenter.catalog import indicator, key_figures, town_key_figures
from regionsenter.geography.centres import centre
from regionsenter.measures import default_year, value
from regionsenter.view import View


def test_inhabitants_are_the_latest_of_municipality_and_region():
    people, year = inhabitants(centre("voss")), default_year("folketall")
    assert people.centre.year == people.region.year == year
    codes = centre("voss").municipalities
    assert people.region.value == sum(
        value("folketall", "municipality", code, year).value for code in codes
    )
    assert people.centre.value == value("folketall", "municipality", "4621", year).value


def test_the_views_year_counts_for_its_own_indicator_alone():
    own = key_figures()[0]
    rows = key_comparisons(centre("voss"), View(indicator=own.slug, centre="voss", year=2015))
    assert [row.indicator for row in rows] == list(key_figures())
    assert rows[0].year == 2015 and all(row.year != 2015 for row in rows[1:])


def asked(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


def test_a_towns_figures_are_for_those_without_a_hinterland_to_tell_of():
    """Hammerfest has none, Narvik's is Gratangen alone, Alta's is five municipalities."""
    for slug in ("hammerfest", "narvik"):
        rows = town_comparisons(centre(slug), asked(slug))
        assert [row.indicator for row in rows] == list(town_key_figures())
        assert all(row.rule == "local" and row.hinterland.value is not None for row in rows)
    assert town_comparisons(centre("alta"), asked("alta")) == []


def test_the_maps_indicator_stands_among_those_it_belongs_to():
    place = centre("sor-varanger")
    town, rest = panel_comparisons(place, asked("sor-varanger"), indicator("andel-67-pluss"), 2026)
    assert len(town) == 4 and rest[0].indicator.slug == "andel-67-pluss"
    growth = indicator("byvekst-10-ar")
    town, rest = panel_comparisons(place, asked("sor-varanger"), growth, 2018)
    assert (town[0].indicator, town[0].year, len(town)) == (growth, 2018, 4)
    assert [row.indicator for row in rest] == list(key_figures())
    town, rest = panel_comparisons(centre("alta"), asked("alta"), growth, 2019)
    assert town == [] and rest[0].indicator == growth


def test_a_towns_share_of_people_who_live_there_is_the_grids():
    found = town_inhabitants(centre("kvinnherad"))
    assert (found.value, found.year) == (4417, 2019)
