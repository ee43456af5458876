"""Numbers as people type them: every way of writing one is read, and all that was read before still is."""

from __future__ import annotations

import re
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.present.language.numbers import format_number
from regionsenter.typed_numbers import read_number, read_numbers

#: Numbers to Python and to nobody else.
PYTHONS_ONLY = ("nan", "inf", "-Infinity", "1e3", "1E999", "1_000", "10_20_30", "9" * 400)
#: Likely to be nearly a number.
texts = st.text(alphabet="0123456789,.-+−– %;\u00a0\u202fe_", max_size=12)


def read_before(text: str) -> float:
    """A box for one limit, as it was read before there was one reader, but for what only Python reads."""
    if "_" in text or "e" in text:
        raise ValueError(text)
    return float("".join(text.split()).removesuffix("%").replace(",", "."))


def several_before(text: str) -> list[float]:
    """The box for limits of classes, as it was read, but for what only Python reads."""
    if "_" in text or "e" in text:
        raise ValueError(text)
    plain = text.replace(",", ".").replace("\u2212", "-")
    return [float(part) for part in re.split(r"[;\s]+", plain) if part]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 000", 1_000),
        ("1\u00a0234\u202f567", 1_234_567),
        ("32,5 %", 32.5),
        ("32.5", 32.5),
        ("−3,25", -3.25),
        ("–3", -3),
        ("+7", 7),
        ("1.234,5", 1_234.5),
        ("1,234.5", 1_234.5),
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1,234", 1.234),
        ("1.234", 1.234),
        (",5", 0.5),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, number: float) -> None:
    assert read_number(text) == number


def test_thousands_where_there_are_no_three_decimals() -> None:
    assert read_number("1.000", three_decimals=False) == 1_000
    assert read_number("-1.250.000", three_decimals=False) == -1_250_000
    assert read_number("0.500", three_decimals=False) == 0.5
    assert read_number("32.5", three_decimals=False) == 32.5
    assert read_number("100,000", three_decimals=False) == 100_000
    assert read_number("-1,000", three_decimals=False) == -1_000
    assert read_number("32,5", three_decimals=False) == 32.5


@pytest.mark.parametrize("text", ["", " ", "%", "mange", "1,2,3", "--1", "−", *PYTHONS_ONLY])
def test_what_is_no_number_is_an_error(text: str) -> None:
    for three_decimals in (True, False):
        with pytest.raises(ValueError):
            read_number(text, three_decimals=three_decimals)


@given(texts)
def test_what_was_read_before_is_read_the_same(text: str) -> None:
    try:
        expected = read_before(text)
    except ValueError:
        return
    if isfinite(expected):
        assert read_number(text) == expected


@given(st.integers(-(10**8), 10**8), st.integers(0, 3), st.sampled_from(["nb", "nn", "en"]))
def test_what_we_write_we_read(steps: int, decimals: int, language: str) -> None:
    value = steps / 10**decimals  # what can be written with so many decimals
    text = format_number(value, decimals, language)
    assert read_number(text, three_decimals=decimals != 0) == value


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("10; 20; 30,5", [10, 20, 30.5]),
        ("10 20 30", [10, 20, 30]),
        ("100 200 300", [100, 200, 300]),
        ("1 000; 2 500", [1_000, 2_500]),
        ("1 000 2 000", [1_000, 2_000]),
        ("−5; 5 %;", [-5, 5]),
        ("10; 20 30", [10, 20, 30]),
        ("10, 20, 30", [10, 20, 30]),
        ("10,5, 20,5", [10.5, 20.5]),
        ("1 000, 2 500", [1_000, 2_500]),
        ("100, 200, 300", [100, 200, 300]),
        ("1,000,000; 2,000,000", [1_000_000, 2_000_000]),
    ],
)
def test_several_numbers(text: str, numbers: list[float]) -> None:
    assert read_numbers(text) == numbers


@pytest.mark.parametrize("text", ["100,200,300", "1 100,200,300", "−100,200,300,400"])
def test_one_number_or_several_is_asked_again(text: str) -> None:
    with pytest.raises(ValueError, match="semicolon"):
        read_numbers(text)


@given(st.lists(texts, max_size=4).map(";".join) | texts)
def test_several_read_before_are_read_the_same_unless_they_were_thousands(text: str) -> None:
    try:
        expected = several_before(text)
    except ValueError:
        return
    if all(map(isfinite, expected)) and not re.search(r"\d\s\d{3}(?!\d)", text):
        assert read_numbers(text) == expected


@given(st.lists(st.integers(-(10**8), 10**8), min_size=2, max_size=8))
def test_several_as_we_write_them(steps: list[int]) -> None:
    values = [step / 100 for step in steps]
    assert read_numbers("; ".join(format_number(value, 2, "nb") for value in values)) == values
