"""Numbers as people type them: every way of writing one is read, and what may be two is asked."""

from __future__ import annotations

import re
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.typed import box_text
from regionsenter.typed_numbers import (
    ANY,
    TwoReadings,
    Wanted,
    plain_text,
    read_number,
    read_numbers,
    read_range,
)

WHOLE = Wanted(whole=True)
PERCENT = Wanted(low=0, high=100)
#: Numbers to Python and to nobody else.
PYTHONS_ONLY = ("nan", "inf", "-Infinity", "1e3", "1E999", "1_000", "9" * 400)
#: Likely to be nearly a number.
texts = st.text(alphabet="0123456789,.-+−– %;'\u00a0\u202f\u200be_", max_size=12)
languages = st.sampled_from(["nb", "nn", "en"])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 000", 1_000),
        ("1\u00a0234\u202f567", 1_234_567),
        ("1\u2009000,5", 1_000.5),
        ("10\u200b000", 10_000),
        ("5\u00ad000", 5_000),
        ("1'000", 1_000),
        ("1’000", 1_000),
        ("32,5 %", 32.5),
        ("32,5 prosent", 32.5),
        ("32.5", 32.5),
        ("−3,25", -3.25),
        ("–3", -3),
        ("− 3 %", -3),
        ("+7", 7),
        ("1.234,5", 1_234.5),
        ("1,234.5", 1_234.5),
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("0,125", 0.125),
        ("1234.500", 1_234.5),
        ("1 000,-", 1_000),
        (",5", 0.5),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, number: float) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("text", "wanted", "number"),
    [
        ("10.000", WHOLE, 10_000),
        ("10,000", WHOLE, 10_000),
        ("-1.250.000", WHOLE, -1_250_000),
        ("0.500", WHOLE, 0.5),
        ("32.5", WHOLE, 32.5),
        ("12.500", PERCENT, 12.5),
        ("1.000", Wanted(low=0, high=5), 1),
        ("1.000", Wanted(low=500), 1_000),
    ],
)
def test_what_is_asked_for_settles_what_a_sign_parts(text: str, wanted: Wanted, number: float) -> None:
    assert read_number(text, wanted) == number


@pytest.mark.parametrize(
    ("text", "readings"), [("10.000", (10_000, 10)), ("1,234", (1_234, 1.234)), ("−1.500", (-1_500, -1.5))]
)
def test_what_may_be_two_numbers_is_asked(text: str, readings: tuple[float, ...]) -> None:
    with pytest.raises(TwoReadings) as caught:
        read_number(text)
    assert caught.value.readings == readings
    assert all(plain_text(number) in str(caught.value) for number in readings)


@pytest.mark.parametrize(
    "text",
    ["", " ", "%", "mange", "1,2,3", "--1", "−", "10 20", "1000 000", "1 0000", "007", *PYTHONS_ONLY],
)
def test_what_is_no_number_is_an_error(text: str) -> None:
    for wanted in (ANY, WHOLE, PERCENT):
        with pytest.raises(ValueError, match="is not a number"):
            read_number(text, wanted)


@given(texts)
def test_nothing_but_a_number_is_read_and_nothing_but_a_word_is_said(text: str) -> None:
    for read in (read_number, read_numbers, read_range):
        try:
            found = read(text)
        except ValueError as error:
            assert str(error)
            continue
        assert all(map(isfinite, found if isinstance(found, list | tuple) else [found]))


@given(st.integers(-(10**8), 10**8), st.integers(0, 3), languages)
def test_what_we_write_we_read_or_ask(steps: int, decimals: int, language: str) -> None:
    value = steps / 10**decimals  # what can be written with so many decimals
    text = format_number(value, decimals, language)
    try:
        assert read_number(text, Wanted(whole=decimals == 0)) == value
    except TwoReadings as error:
        assert decimals == 3 and value in error.readings


@given(st.lists(st.integers(-(10**8), 10**8), min_size=1, max_size=8), st.integers(0, 3), languages)
def test_a_box_reads_what_it_shows(steps: list[int], decimals: int, language: str) -> None:
    values = [step / 10**decimals for step in steps]
    shown = [box_text(value, language) for value in values]
    assert not any("e" in text for text in shown)
    for wanted in (ANY, WHOLE) if decimals == 0 else (ANY,):
        assert read_numbers("; ".join([*shown, ""]), wanted) == values
        assert [read_number(text, wanted) for text in shown] == values


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("10 000; 20 000", [10_000, 20_000]),
        ("5000;10 000", [5_000, 10_000]),
        ("10 000;", [10_000]),
        ("10 500;", [10_500]),
        ("10 000", [10_000]),
        ("10; 20; 30,5", [10, 20, 30.5]),
        ("10 20 30", [10, 20, 30]),
        ("1 000; 2 500", [1_000, 2_500]),
        ("1\u00a0000;2\u202f500", [1_000, 2_500]),
        ("1 000 2 000", [1_000, 2_000]),
        ("−5; 5 %;", [-5, 5]),
        ("10 % 20 %", [10, 20]),
        ("10; 20 30", [10, 20, 30]),
        ("10, 20, 30", [10, 20, 30]),
        ("10,5, 20,5", [10.5, 20.5]),
        ("1 000, 2 500", [1_000, 2_500]),
        ("100, 200, 300", [100, 200, 300]),
        ("1,000,000; 2,000,000", [1_000_000, 2_000_000]),
        ("10\n20\n30", [10, 20, 30]),
        ("10_20_30.5", [10, 20, 30.5]),
    ],
)
def test_several_numbers(text: str, numbers: list[float]) -> None:
    assert read_numbers(text) == numbers


def test_several_whole_numbers_with_dots() -> None:
    assert read_numbers("10.000; 20.000", WHOLE) == [10_000, 20_000]
    assert read_numbers("10,000; 20,000", WHOLE) == [10_000, 20_000]


@pytest.mark.parametrize(
    "text", ["100,200,300", "1 100,200,300", "−100,200,300,400", "100 200 300", "10 500", "1,000"]
)
def test_one_number_or_several_is_asked_again(text: str) -> None:
    with pytest.raises(TwoReadings, match="semicolon"):
        read_numbers(text, WHOLE)


@pytest.mark.parametrize("text", ["10,20,30", "1000 000", "10 og 20", "1_000", "1 " * 100 + "x", "10–20"])
def test_what_is_not_several_numbers_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        read_numbers(text)


@given(st.lists(st.integers(-999, 999), min_size=1, max_size=8))
def test_numbers_between_spaces_are_those_or_are_asked(values: list[int]) -> None:
    try:
        assert read_numbers(" ".join(map(str, values))) == values
    except TwoReadings:
        assert re.search(r"\d \d{3}(?!\d)", " ".join(map(str, values)))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("1 000–50 000", (1_000, 50_000)),
        ("1000-50000", (1_000, 50_000)),
        ("1.000 – 50.000", (1_000, 50_000)),
        ("5 til 10 %", (5, 10)),
        ("−5–5", (-5, 5)),
        ("5..10", (5, 10)),
    ],
)
def test_a_range_has_two_ends(text: str, ends: tuple[float, float]) -> None:
    assert read_range(text, WHOLE) == ends


@pytest.mark.parametrize("text", ["", "5", "-5", "10–5", "fra 5 til 10", "x–y"])
def test_what_is_no_range_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        read_range(text)
