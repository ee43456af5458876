"""Numbers as Norwegians and English readers write them, equal to Babel's."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest
from babel.numbers import format_currency, format_decimal, format_percent
from babel.units import format_unit
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.catalog.models import Unit
from regionsenter.present.language.numbers import (
    axis_unit,
    format_gap,
    format_number,
    format_value,
    unit_name,
)
from regionsenter.texts import LANGUAGES, translator

languages = st.sampled_from(LANGUAGES)
places = st.integers(0, 3)
numbers = st.one_of(
    st.floats(-1e9, 1e9),
    st.integers(-(10**9), 10**9),
    st.decimals(-1000, 1000, places=3).map(float),
)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def babel_pattern(decimals: int) -> str:
    return "#,##0." + "0" * decimals if decimals else "#,##0"


def expected(text: str) -> str:
    """Babel's text with our minus sign, and without a sign on what is zero."""
    if not any(c in "123456789" for c in text):
        text = text.replace("-", "")
    return text.replace("-", "\N{MINUS SIGN}")


@given(numbers, places, languages)
def test_numbers_equal_babel(value: float, decimals: int, language: str) -> None:
    wanted = format_decimal(Decimal(repr(float(value))), babel_pattern(decimals), language)
    assert format_number(value, decimals, language) == expected(wanted)


@given(numbers, places, languages)
def test_percentages_equal_babel(value: float, decimals: int, language: str) -> None:
    pattern = babel_pattern(decimals) + ("%" if language == "en" else "\N{NO-BREAK SPACE}%")
    wanted = format_percent(Decimal(repr(float(value))) / 100, pattern, language)
    assert format_value(value, "percent", decimals, language) == expected(wanted)


@given(st.integers(-(10**9), 10**9), languages)
def test_money_equals_babel(value: int, language: str) -> None:
    pattern = "¤ #,##0" if language == "en" else "#,##0 ¤"
    wanted = format_currency(value, "NOK", pattern, language, currency_digits=False)
    assert plain(format_value(value, "nok", 0, language)) == plain(expected(wanted))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("unit", "cldr"), [("minutes", "duration-minute"), ("kilometres", "length-kilometer")]
)
def test_measures_equal_babel(unit: str, cldr: str, language: str) -> None:
    wanted = format_unit(12.4, cldr, "short", babel_pattern(1), language)
    assert plain(format_value(12.4, unit, 1, language)) == plain(wanted)


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "nb", "en"),
    [
        (1234.5, "count", 1, "1 234,5", "1,234.5"),
        (17.2, "percent", 1, "17,2 %", "17.2%"),
        (-3.1, "percentage_points", 1, "−3,1 prosentpoeng", "−3.1 percentage points"),
        (8, "minutes", 0, "8 min", "8 min"),
        (635200, "nok", 0, "635 200 kr", "NOK 635,200"),
        (12.4, "kilometres", 1, "12,4 km", "12.4 km"),
        (0.8, "decares_per_1000", 1, "0,8 dekar", "0.8 decares"),
        (16438, "persons", 0, "16 438", "16,438"),
        (-0.04, "percent", 1, "0,0 %", "0.0%"),
        (0.25, "ratio", 1, "0,2", "0.2"),
        (0.35, "ratio", 1, "0,4", "0.4"),
        (None, "percent", 1, "mangler", "missing"),
        (float("nan"), "nok", 0, "mangler", "missing"),
        (float("inf"), "nok", 0, "mangler", "missing"),
    ],
)
def test_values(value: float | None, unit: str, decimals: int, nb: str, en: str) -> None:
    assert plain(format_value(value, unit, decimals, "nb")) == nb
    assert plain(format_value(value, unit, decimals, "en")) == en


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "nb"),
    [
        (3.14, "percent", 1, "+3,1 prosentpoeng"),
        (-3.14, "percent", 1, "−3,1 prosentpoeng"),
        (-0.04, "percent", 1, "0,0 prosentpoeng"),
        (-12300, "nok", 0, "−12 300 kr"),
        (4, "persons", 0, "+4"),
        (None, "percent", 1, "mangler"),
    ],
)
def test_gaps(value: float | None, unit: str, decimals: int, nb: str) -> None:
    assert plain(format_gap(value, unit, decimals, "nb")) == nb


def test_money_gap_in_english() -> None:
    assert plain(format_gap(-12300, "nok", 0, "en")) == "−NOK 12,300"


def test_long_writes_the_unit_out() -> None:
    assert plain(format_value(16438, "persons", 0, "nb", long=True)) == "16 438 personer"
    assert plain(format_value(1, "persons", 0, "nb", long=True)) == "1 person"
    assert plain(format_value(10, "persons", 0, "nb", long=True)) == "10 personer"
    assert plain(format_value(1, "dwellings", 1, "nb", long=True)) == "1,0 bolig"
    assert plain(format_value(17.2, "percent", 1, "nb", long=True)) == "17,2 %"
    assert plain(format_value(1000, "index", 0, "nb", long=True)) == "1 000"
    assert plain(format_gap(13.5, "per_1000", 1, "nb", long=True)) == "+13,5 per 1 000"
    assert plain(format_gap(-2.4, "percent", 1, "nb", long=True)) == "−2,4 prosentpoeng"


@pytest.mark.parametrize("unit", get_args(Unit))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_has_a_name_and_a_format(unit: str, language: str) -> None:
    assert unit_name(unit, translator(language))
    axis_unit(unit, translator(language))
    for shown in (format_value(1.5, unit, 1, language), format_gap(1.5, unit, 1, language)):
        assert ("1.5" if language == "en" else "1,5") in shown


def test_unknown_units_and_languages_are_errors() -> None:
    with pytest.raises(ValueError, match="furlongs"):
        format_value(1, "furlongs", 0, "nb")
    with pytest.raises(ValueError, match="fr"):
        format_value(1, "percent", 0, "fr")


@pytest.mark.parametrize("value", [1e15, 123456789012345678901234.0, -1e22])
def test_huge_numbers_do_not_fail(value: float) -> None:
    wanted = format_decimal(Decimal(repr(value)), "#,##0", "nb")
    assert format_number(value, 0, "nb") == expected(wanted)
    assert format_number(1e300, 1, "nb").endswith("000,0")  # more than Babel can do
