"""What a centre's page shows first, on the committed snapshot."""

from regionsenter.asked.centre import inhabitants, key_comparisons
from regionsenter.catalog import key_figures
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
