"""From view to URL and links."""

from __future__ import annotations

import pytest
from hypothesis import given

from regionsenter.view import FIELDS, PAGES, View, parse, to_params, url
from tests.view.words import WORDS, read, views


@given(views())
def test_round_trip(view: View) -> None:
    params = to_params(view, WORDS)
    assert parse(params, WORDS) == (view, ())
    order = [field.parameter for field in FIELDS]
    assert list(params) == sorted(params, key=order.index)


def test_defaults_are_left_out() -> None:
    assert to_params(WORDS.default, WORDS) == {}
    assert parse({}, WORDS) == (WORDS.default, ())


def test_a_whole_link() -> None:
    view = read(tema="b", indikator="andel-67-pluss", senter="voss", omland="pendling", ar="2026")
    assert view == View(
        indicator="andel-67-pluss", theme="b", centre="voss", hinterland="commuting", year=2026
    )
    assert url("kart", to_params(view, WORDS)) == (
        "kart?tema=b&indikator=andel-67-pluss&senter=voss&omland=pendling&ar=2026"
    )


def test_links_go_to_pages_that_exist() -> None:
    assert [url(page) for page in PAGES] == [
        "kart",
        "senter",
        "sammenlign",
        "lignende",
        "utvikling",
        "samspill",
        "avgrensning",
        "profil",
        "tabell",
        "data",
    ]
    with pytest.raises(ValueError, match="forside"):
        url("forside")


def test_the_section_and_the_open_row_are_in_links_to_their_own_page_alone() -> None:
    view = read(senter="voss", **{"del": "tema"}, mer="folketall")
    assert (view.section, view.more) == ("tema", "folketall")
    params = to_params(view, WORDS)
    assert url("senter", params) == "senter?senter=voss&del=tema&mer=folketall"
    assert url("kart", params) == "kart?senter=voss"
    assert url("kart", {"mer": "folketall"}) == "kart"
