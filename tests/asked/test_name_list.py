"""``asked/name_list.py``: names out of pasted texts and files, and files that are none."""

from __future__ import annotations

import io
import time

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.asked.mylist import list_in_file
from regionsenter.asked.name_list import MOST_BYTES, MOST_NAMES, ListError, names_in_file, names_in_text
from regionsenter.findable import known_places

CLEAR = known_places().clear


def written(found):
    return [name for _, name, _ in found.names]


@pytest.mark.parametrize(
    "text",
    [
        "Voss\nAlta\nNarvik",
        "Voss, Alta, Narvik",
        "Voss;Alta;Narvik",
        "Navn\r\nVoss\r\n\r\n  Alta \r\nNarvik\r\n",
        "Voss, Alta\nNarvik",
        "\"Voss\"\n'Alta'\nNarvik,",
    ],
)
def test_names_stand_one_a_line_or_with_signs_between(text):
    assert written(names_in_text(text, CLEAR)) == ["Voss", "Alta", "Narvik"]


def test_lines_are_counted_from_one_and_the_heading_is_told():
    found = names_in_text("Kommune\nVoss\n\nAlta", CLEAR)
    assert found.names == ((2, "Voss", "Voss"), (4, "Alta", "Alta")) and found.heading == "Kommune"
    assert found.column == 0


def test_the_column_of_names_is_found_in_a_table():
    found = names_in_text("Fylke\tNavn\tFolketall\nVestland\tVoss\t16 438\nFinnmark\tAlta\t21 000", CLEAR)
    assert written(found) == ["Voss", "Alta"]
    assert (found.column, found.of_columns, found.heading) == (2, 3, "Navn")


@pytest.mark.parametrize(
    "text",
    [
        "Voss,14000\nAlta,22074\nNarvik,21 647",
        "Navn,Folketall\nVoss,4601\nAlta,22074\nNarvik,21647",  # 4601 is Bergen's number, and a population
        "Voss, 14000\nAlta\nNarvik, 21647, 3",
        "Voss, Alta, 17, Narvik",
        "14000,Voss\n22074,Alta\n21647,Narvik",
    ],
)
def test_numbers_beside_names_are_no_names(text):
    assert written(names_in_text(text, CLEAR)) == ["Voss", "Alta", "Narvik"]


@pytest.mark.parametrize("text", ["4621\n5601", "4621, 5601", "Nr,Folketall\n4621,16438\n5601,22074"])
def test_municipal_numbers_are_names_still(text):
    names = names_in_text(text, CLEAR)
    assert [by for _, _, by in names.names] == ["4621", "5601"]


def test_an_unclear_name_is_read_by_the_code_beside_it_and_an_unknown_one_is_kept():
    found = names_in_file("liste.csv", b"navn,nr\nVoss,4621\nHer\xf8y,1818\nNarvik,1806\nTull,-\n", CLEAR)
    assert found.names == (
        (2, "Voss", "Voss"),
        (3, "Herøy", "1818"),
        (4, "Narvik", "Narvik"),
        (5, "Tull", "Tull"),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
def test_any_usual_encoding(encoding):
    assert written(names_in_file("liste.txt", "Førde\nÅlesund\n".encode(encoding), CLEAR)) == [
        "Førde",
        "Ålesund",
    ]


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_the_first_sheet_of_a_workbook_with_codes_as_numbers():
    data = workbook(["Kommunenr", "Kommune"], [4621, "Voss"], [301.0, "Oslo"], [None, "Alta"])
    found = names_in_file("Liste.XLSX", data, CLEAR)
    assert [way for _, _, way in found.names] == ["Voss", "Oslo", "Alta"]
    assert (found.column, found.of_columns) == (2, 2)
    one_column = names_in_file("l.xlsx", workbook([4621], [301]), CLEAR)
    assert written(one_column) == ["4621", "301"]


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b" \n\n", "empty"),
        ("a.csv", b"navn\n", "empty"),
        ("a.xlsx", workbook(), "empty"),
        ("a.csv", b"V" * (MOST_BYTES + 1), "too_large"),
        ("a.txt", b"Voss\n" * (MOST_NAMES + 1), "too_many"),
        ("a.csv", workbook(["Voss"]), "not_text"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "not_text"),
        ("a.txt", b"\xff\xfeV", "not_text"),
        ("a.xlsx", b"Voss;Alta\n", "not_workbook"),
        ("a.xlsx", b"PK\x03\x04nothing more", "not_workbook"),
    ],
)
def test_what_cannot_be_read_says_why(name, data, why):
    with pytest.raises(ListError) as refused:
        names_in_file(name, data, CLEAR)
    assert refused.value.why == why


def test_a_small_workbook_that_unpacks_to_something_huge_is_refused(monkeypatch):
    monkeypatch.setattr("regionsenter.asked.name_list.MOST_UNPACKED", 100)
    with pytest.raises(ListError) as refused:
        names_in_file("a.xlsx", workbook(["Voss"]), CLEAR)
    assert refused.value.why == "too_large"


@pytest.mark.parametrize(
    "text",
    [
        "(" * 900_000,
        " i" * 400_000,
        ("x" + " " * 400_000) * 2,
        (";" * 400_000 + "Voss\n") * 2,
        "\n".join(["Voss" + " " * 300_000 + ";Vestland"] * 3),
        '"' * 900_000,
    ],
)
def test_a_file_made_to_be_slow_is_not(text):
    start = time.process_time()
    try:
        known_places()
        listed = list_in_file("a.csv", text.encode())
    except ListError:
        listed = None
    assert time.process_time() - start < 3
    assert listed is None or len(listed.readings) <= MOST_NAMES


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.txt", "a.xlsx"]))
def test_any_bytes_give_names_or_a_reason(data, name):
    try:
        found = names_in_file(name, data, CLEAR)
    except ListError:
        return
    assert found.names and all(name.strip() for _, name, _ in found.names)


@given(st.lists(st.sampled_from(["Voss", "Alta", "Tull", "Førde", "Herøy"]), min_size=1, max_size=20))
def test_no_name_of_a_list_is_lost(names):
    assert written(names_in_text("\n".join(names), CLEAR)) == names
