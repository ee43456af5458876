"""Search that forgives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography.search import Entry, find

ENTRIES = (
    Entry("centre", "tromso", "Tromsø"),
    Entry("centre", "voss", "Voss"),
    Entry("centre", "mo-i-rana", "Mo i Rana"),
    Entry("centre", "sunnfjord", "Førde", aliases=("Sunnfjord",)),
    Entry("centre", "steinkjer", "Steinkjer"),
    Entry("centre", "hammerfest", "Hammerfest"),
    Entry("municipality", "voss", "Voss"),
    Entry("municipality", "rana", "Rana"),
    Entry("municipality", "ringerike", "Ringerike"),
    Entry("municipality", "karasjok", "Kárášjohka", aliases=("Karasjok", "5610")),
    Entry("indicator", "andel-67-pluss", "Andel 67 år og eldre"),
    Entry("indicator", "hoyere-utdanning", "Høyere utdanning"),
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("tromsø", "tromso"),
        ("TROMSO", "tromso"),
        ("trom", "tromso"),
        ("tormsø", "tromso"),
        ("tromsö", "tromso"),
        ("steinkjær", "steinkjer"),
        ("stenkjer", "steinkjer"),
        ("hamerf", "hammerfest"),
        ("vsos", "voss"),
        ("rana", "rana"),
        ("forde", "sunnfjord"),
        ("sunnfjord", "sunnfjord"),
        ("karasjok", "karasjok"),
        ("5610", "karasjok"),
        ("utdaning", "hoyere-utdanning"),
        ("67", "andel-67-pluss"),
        ("hoyere", "hoyere-utdanning"),
    ],
)
def test_finds(query: str, first: str) -> None:
    assert find(query, ENTRIES)[0].slug == first


def test_beginnings_first_and_kinds_in_the_order_given() -> None:
    assert [(e.kind, e.slug) for e in find("voss", ENTRIES)] == [
        ("centre", "voss"),
        ("municipality", "voss"),
    ]
    assert [e.slug for e in find("r", ENTRIES)] == ["rana", "ringerike", "mo-i-rana"]
    assert [e.slug for e in find("ran", ENTRIES)] == ["rana", "mo-i-rana"]


@pytest.mark.parametrize("query", ["", "  ", "?", "xyzxyz", "qq"])
def test_finds_nothing(query: str) -> None:
    assert find(query, ENTRIES) == []


def test_limit() -> None:
    assert len(find("an", ENTRIES, limit=2)) == 2


@given(st.text(max_size=200))
def test_any_text_can_be_searched_for(query: str) -> None:
    found = find(query, ENTRIES)
    assert len(found) == len(set(found)) <= 8


@given(st.sampled_from(ENTRIES))
def test_everything_is_found_by_its_name(entry: Entry) -> None:
    assert entry in find(entry.name, ENTRIES)


def test_a_word_leads_to_several_in_the_order_declared():
    entries = (
        Entry("indicator", "a", "Alfa", words=(("hus", 1),)),
        Entry("indicator", "b", "Beta", words=(("hus", 0),)),
        Entry("indicator", "c", "Hus", words=()),
    )
    assert [hit.slug for hit in find("hus", entries)] == ["c", "b", "a"]
