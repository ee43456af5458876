import pytest

from regionsenter.asked.files import file_rows
from regionsenter.catalog import indicators
from regionsenter.view import View

SLUG = "andel-67-pluss"


def kinds(rows):
    return {place.slug for place, _ in rows}, {one.indicator.slug for _, several in rows for one in several}


@pytest.mark.parametrize("page", ["kart", "utvikling"])
def test_a_page_of_one_indicator_gives_it_for_all_that_are_shown(page):
    places, entries = kinds(file_rows(page, View(indicator=SLUG)))
    assert len(places) == 121 and entries == {SLUG}


@pytest.mark.parametrize("page", ["senter", "lignende", "profil"])
def test_a_page_of_one_centre_gives_all_that_is_known_of_it(page):
    places, entries = kinds(file_rows(page, View(indicator=SLUG, centre="voss")))
    assert places == {"voss"} and entries == set(indicators())


def test_compared_centres_give_what_stands_side_by_side():
    view = View(indicator=SLUG, compared=("alta", "voss"), theme="e")
    places, entries = kinds(file_rows("sammenlign", view))
    assert places == {"alta", "voss"} and all(indicators()[slug].theme == "e" for slug in entries)


def test_other_pages_give_the_table():
    places, entries = kinds(file_rows("senter", View(indicator=SLUG, theme="d")))
    assert len(places) == 121 and all(indicators()[slug].theme == "d" for slug in entries)
