"""``asked/found.py``: what a view becomes when something is found, and where it is shown."""

from dataclasses import replace

import pytest

from regionsenter.asked.comparison import with_one_more, without
from regionsenter.asked.found import page_for, view_of
from regionsenter.vocabulary import vocabulary

WORDS = vocabulary()
DEFAULT = WORDS.default


@pytest.mark.parametrize(
    ("kind", "slug", "field", "value"),
    [
        ("centre", "voss", "centre", "voss"),
        ("municipality", "ulvik", "centre", "voss"),
        ("town", "sandefjord", "municipality", "sandefjord"),
        ("county", "troms", "county", "troms"),
        ("theme", "e", "theme", "e"),
        ("challenge", "demografi", "challenge", "demografi"),
        ("indicator", "gjeld", "indicator", "gjeld"),
    ],
)
def test_what_is_found_is_in_the_view(kind, slug, field, value):
    assert getattr(view_of(DEFAULT, kind, slug, WORDS), field) == value


@pytest.mark.parametrize(
    ("kind", "slug"), [("page", "kart"), ("year", "2020"), ("centre", "x"), ("town", "x")]
)
def test_what_is_not_there_is_refused(kind, slug):
    with pytest.raises(ValueError, match="unknown"):
        view_of(DEFAULT, kind, slug, WORDS)


@pytest.mark.parametrize(
    ("kind", "slug", "page", "shown"),
    [
        ("centre", "voss", "senter", "senter"),
        ("centre", "voss", "data", "kart"),
        ("municipality", "ulvik", "data", "kart"),
        ("county", "troms", "tabell", "tabell"),
        ("indicator", "gjeld", "utvikling", "utvikling"),
        ("indicator", "gjeld", "data", "kart"),
    ],
)
def test_the_page_that_shows_it(kind, slug, page, shown):
    assert page_for(view_of(DEFAULT, kind, slug, WORDS), kind, page) == shown


def test_one_more_is_compared_once_and_the_rest_stays():
    view = replace(DEFAULT, centre="voss", compared=("alta",))
    more = with_one_more(view, "namsos", WORDS)
    assert more.compared == ("voss", "alta", "namsos") and with_one_more(more, "alta", WORDS) == more
    assert without(more, "voss", WORDS).compared == ("alta", "namsos")
    assert without(more, "voss", WORDS).centre is None
    full = replace(DEFAULT, compared=WORDS.centres[:8])
    assert with_one_more(full, WORDS.centres[9], WORDS) == full
