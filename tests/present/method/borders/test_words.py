"""Moved borders on «Data og metode», in words (regionsenter/present/method/borders)."""

from __future__ import annotations

import math

import pytest

from regionsenter.measures.borders import moved_borders
from regionsenter.present.method.borders.html import borders_html
from regionsenter.present.method.borders.words import (
    borders_text,
    corrected_text,
    found_text,
    persons_text,
)
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


def test_the_number_of_borders_and_of_people_are_those_of_the_table():
    frame = moved_borders()
    known = frame[frame["corrected"]]
    text = borders_text(frame, t).replace("\N{NO-BREAK SPACE}", " ")
    assert f"{len(frame)} grenser er funnet" in text and f"{len(known)} av dem har kjent" in text
    assert f"{int(known['persons'].sum()):,} personer".replace(",", " ") in text
    assert " 2 grenser" in borders_text(frame[:2], t)


def test_what_is_done_is_told_by_the_flags_that_stand_at_the_numbers():
    assert "«utledet»" in corrected_text(t) and "«brudd i serien»" in corrected_text(t)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ways_are_told_in_the_readers_words(language):
    told = found_text("components;grid;jump;published", translator(language))
    assert len(set(told.split("; "))) == 4 and "components" not in told


def test_persons_stand_with_what_they_may_be_off():
    assert persons_text(412.0, 1.05, t) == "412"
    assert persons_text(549.0, 49.5, t) == "549 ± 50"
    assert persons_text(math.nan, math.nan, t) == "ukjent"


def test_every_move_has_its_row_with_its_source():
    frame = moved_borders()
    html = borders_html(frame, t)
    assert html.count("<tr>") == len(frame) + 1
    row = next(part for part in html.split("<tr>") if "Vågstranda" in part)
    for told in (
        "2021",
        "Rauma",
        "Vestnes",
        "412",
        "(442)",
        "pressemelding",
        'href="https://',
        "regnet tilbake",
    ):
        assert told in row, told
    assert html.count("merket som brudd") == (~frame["corrected"]).sum() == 2


def test_names_are_text_and_not_markup():
    frame = moved_borders().assign(giver="<b>Rauma</b>")
    assert "<b>" not in borders_html(frame, t)
