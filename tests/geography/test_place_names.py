"""``geography/place_names.py``: what a written name means, with the snapshot's names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.findable import known_places

NAMES = known_places()


@pytest.mark.parametrize(
    ("text", "kind", "slug"),
    [
        ("Voss", "centre", "voss"),
        ("VOSS KOMMUNE", "centre", "voss"),
        ("4621", "centre", "voss"),
        ("301", "centre", "oslo-baerum"),  # a spreadsheet dropped the zero
        ("bo", "centre", "bo"),  # the code of our own files, whatever else is called Bø
        ("1. Alta", "centre", "alta"),
        ("• Kárášjohka", "centre", "karasjok"),
        ("Guovdageaidnu suohkan", "centre", "kautokeino"),
        ("Hábmer - Hamarøy", "centre", "hamaroy"),
        ("Florø", "centre", "kinn"),
        ("Ørsta", "centre", "orsta-volda"),
        ("Sandefjord", "town", "sandefjord"),
        ("Ringsaker", "town", "brumunddal"),
        ("Lindesnes kommune", "town", "mandal"),
        ("Herøy (Nordland)", "centre", "heroy"),
        ("Herøy i Møre og Romsdal", "town", "fosnavag"),
        ("Mo i Rana", "centre", "rana"),
        ("Lillehammer (senter)", "centre", "lillehammer"),
        ("Våler (Innlandet)", "municipality", "valer-innlandet"),
        ("Våler i Solør", "municipality", "valer-innlandet"),
        ("Granvin", "centre", "voss"),
        ("1235 Voss", "centre", "voss"),
        ("Måløy", "centre", "kinn"),
    ],
)
def test_a_name_means_one_place(text, kind, slug):
    reading = NAMES.read(text, 7)
    assert reading.place is not None and (reading.place.kind, reading.place.slug) == (kind, slug)
    assert (reading.line, reading.text, reading.suggestions) == (7, text, ())
    assert NAMES.clear(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Herøy", {("town", "Fosnavåg"), ("centre", "Silvalen")}),
        ("Bø", {("centre", "Bø"), ("town", "Bø")}),
        ("Åmot", {("centre", "Åmot"), ("town", "Åmot"), ("municipality", "Åmot")}),
    ],
)
def test_a_name_of_several_is_not_guessed_at(text, names):
    reading = NAMES.read(text)
    assert reading.place is None and reading.ambiguous and not NAMES.clear(text)
    assert {(place.kind, place.name) for place in reading.suggestions} == names
    assert len({place.detail for place in reading.suggestions}) == len(names), "the counties differ"


def test_a_slip_is_unknown_with_a_suggestion():
    reading = NAMES.read("Sandefjrd")
    assert reading.place is None and not reading.ambiguous
    assert [place.name for place in reading.suggestions] == ["Sandefjord"]
    assert {place.name for place in NAMES.read("Våler i Atlantis").suggestions} == {"Våler"}
    assert NAMES.read("qqqqq").suggestions == ()


def test_another_cell_of_the_row_settles_it():
    reading = NAMES.read("Herøy", by="1818")
    assert reading.text == "Herøy" and reading.place is not None and reading.place.slug == "heroy"


@given(st.text(max_size=80))
def test_any_text_is_read_and_nothing_is_lost(text):
    reading = NAMES.read(text)
    assert reading.text == text and (reading.place is None or not reading.suggestions)
