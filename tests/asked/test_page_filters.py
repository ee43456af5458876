"""Filters in use and how each is taken off (regionsenter/asked/page_filters.py)."""

from __future__ import annotations

import pytest

from regionsenter.asked.page_filters import FILTERS, in_use, used_on, without, without_any
from regionsenter.view import View, to_params
from regionsenter.view.parse import parse
from regionsenter.vocabulary import vocabulary

ALL = (
    "senter=voss&kommune=voss&fylke=vestland&storrelse=3000-9999&utvalg=alle&avgrensning=min5000"
    "&tema=e&utfordring=demografi&ar=2010&fra=2006&omland=pendling&grense=20&overlapp=ja&likhet=naring"
    "&vekter=andel-67-pluss~0"
)


def view_of(query: str) -> View:
    view, notices = parse(dict(part.split("=") for part in query.split("&") if part), vocabulary())
    assert not notices
    return view


def test_a_new_view_has_no_filter_and_a_full_one_has_all() -> None:
    assert in_use(view_of(""), vocabulary()) == ()
    assert in_use(view_of(ALL), vocabulary()) == FILTERS
    assert in_use(without_any(view_of(ALL), vocabulary()), vocabulary()) == ()


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        ("centre", {"senter", "kommune"}),
        ("municipality", {"kommune"}),
        ("county", {"fylke"}),
        ("size", {"storrelse"}),
        ("group", {"utvalg"}),
        ("delineation", {"avgrensning"}),
        ("theme", {"tema"}),
        ("challenge", {"utfordring"}),
        ("year", {"ar"}),
        ("since", {"fra"}),
        ("hinterland", {"omland", "grense", "overlapp"}),
        ("likeness", {"likhet"}),
        ("weights", {"vekter"}),
    ],
)
def test_a_filter_taken_off_takes_nothing_else(name: str, gone: set[str]) -> None:
    view = view_of(f"indikator=dode-per-1000&{ALL}")
    before = to_params(view, vocabulary())
    after = to_params(without(view, name, vocabulary()), vocabulary())
    assert after == {key: text for key, text in before.items() if key not in gone}


@pytest.mark.parametrize(
    ("query", "filters"),
    [
        ("ar=2026", ()),  # the newest, which is what is shown anyway
        ("ar=2025", ("year",)),
        ("omland=beste", ()),
        ("overlapp=ja", ()),  # says nothing under the default rule
        ("omland=pendling", ("hinterland",)),
        ("sammenlign=voss.alta&vis=gap&lag=mork", ()),  # no filters
    ],
)
def test_what_says_nothing_is_no_filter(query: str, filters: tuple[str, ...]) -> None:
    assert in_use(view_of(query), vocabulary()) == filters


def test_a_page_nobody_declared_uses_nothing() -> None:
    assert not used_on("mote", "county", view_of("fylke=troms"))
    assert used_on("utvikling", "county", view_of("fylke=troms"))
