"""Numbers as the reader's language writes them: ``1 234,5``, ``17,2 %``, ``−3,1 prosentpoeng``.

Separators and the place of the per cent sign come from CLDR through Babel. Formatting itself is
done here, because the map formats more than 500 numbers on every interaction and Babel needs some
20 ms for that; a test holds the two equal. Like Babel, a tie rounds to the even digit of the
number as written (0.25 → 0,2 and 0.35 → 0,4). Unlike Babel, the minus sign is the typographic one,
which CLDR prescribes for Norwegian, and nothing is ever "minus zero".

Spaces inside a number, and between it and its unit, do not break.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from math import isfinite
from typing import NamedTuple

from babel import Locale

from regionsenter.catalog.models import gap_unit
from regionsenter.texts import Translate, translator

MINUS = "\N{MINUS SIGN}"

SPACE = "\N{NO-BREAK SPACE}"

_MOST_DECIMALS = 6

_POWERS = [10.0**n for n in range(_MOST_DECIMALS + 1)]

_SPECS = [f",.{n}f" for n in range(_MOST_DECIMALS + 1)]

_LARGEST = 1e15  # from here a float has no more digits to round, and the decimal context overflows


class _Style(NamedTuple):
    """How a number with its unit is put together in one language."""

    separators: dict[int, str]
    prefix: str
    suffix: str


def format_value(
    value: float | None, unit: str, decimals: int, language: str, *, long: bool = False
) -> str:
    """``value`` with its unit: ``17,2 %``, ``8 min``, ``635 200 kr``, ``12,4 km``.

    What is only counted (persons, jobs, index …) stands without a unit, as in a table or on a map
    whose title names it; with ``long`` its unit is written out: ``16 438 personer``. None, and a
    number that is not finite, is "mangler". Raises ValueError for an unknown unit or language.
    """
    if value is None or not isfinite(value):
        return translator(language)("mangler")
    digits, sign = _digits(value, decimals)
    separators, prefix, suffix = _style(unit, language)
    text = f"{MINUS if sign < 0 else ''}{prefix}{digits.translate(separators)}{suffix}"
    return text + _counted(unit, digits, sign, language) if long else text


def format_gap(value: float | None, unit: str, decimals: int, language: str, *, long: bool = False) -> str:
    """A difference in ``unit``, always with its sign: ``+3,1 prosentpoeng``, ``−12 300 kr``.

    A difference between percentages is in percentage points. What rounds to zero has no sign. ``long`` as
    in :func:`format_value`: ``+13,5 per 1 000``.
    """
    if value is None or not isfinite(value):
        return translator(language)("mangler")
    digits, sign = _digits(value, decimals)
    unit = gap_unit(unit)
    separators, prefix, suffix = _style(unit, language)
    counted = _counted(unit, digits, sign, language) if long else ""
    return f"{('', '+', MINUS)[sign]}{prefix}{digits.translate(separators)}{suffix}{counted}"


def difference_text(
    difference: float, unit: str, decimals: int, language: str, *, long: bool = False
) -> str:
    """The size of a difference without its sign: ``3,1 prosentpoeng``. ``long`` as there."""
    return format_gap(abs(difference), unit, decimals, language, long=long).lstrip("+")


def interval_text(interval: tuple[float, float] | None, unit: str, decimals: int, language: str) -> str:
    """Both ends of an interval, the unit once where it follows: ``7,8–10,8 %``; empty for None.

    Where an end is below zero the two are apart by words' room: ``−3,4 – 1,0``.
    """
    if interval is None:
        return ""
    low, high = (format_number(end, decimals, language) for end in interval)
    dash = f"{SPACE}–{SPACE}" if MINUS in low + high else "–"
    _, prefix, suffix = _style(unit, language)
    return f"{prefix}{low}{dash}{high}{suffix}"


def machine_number(value: float | None, decimals: int) -> str:
    """The number rounded as everywhere here, for a program to read: ``1234.5``, ``-3.1``, ``20``.

    Empty for None and for what is not finite.
    """
    if value is None or not isfinite(value):
        return ""
    digits, sign = _digits(value, decimals)
    text = digits.replace(",", "")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"-{text}" if sign < 0 else text


def format_number(value: float | None, decimals: int, language: str) -> str:
    """A bare number: ``1 234,5``."""
    return format_value(value, "count", decimals, language)


def unit_name(unit: str, t: Translate) -> str:
    """The unit in a word or two, for a column heading or an axis title: ``prosent``.

    Raises ValueError for an unknown unit.
    """
    return _lookup(unit, _NAMES)(t)


def axis_unit(unit: str, t: Translate) -> str:
    """The shortest sign of the unit, for tick labels and table heads; may be empty (index)."""
    return _lookup(unit, _SIGNS)(t)


_Text = Callable[[Translate], str]

_NAMES: dict[str, _Text] = {
    "percent": lambda t: t("prosent"),
    "percentage_points": lambda t: t("prosentpoeng"),
    "persons": lambda t: t("personer"),
    "jobs": lambda t: t("arbeidsplasser"),
    "nok": lambda t: t("kroner"),
    "minutes": lambda t: t("minutter"),
    "kilometres": lambda t: t("kilometer"),
    "decares": lambda t: t("dekar"),
    "decares_per_1000": lambda t: t("dekar per 1 000 innbyggere"),
    "square_metres": lambda t: t("kvadratmeter"),
    "nok_per_square_metre": lambda t: t("kroner per kvadratmeter"),
    "per_square_kilometre": lambda t: t("per kvadratkilometer"),
    "square_kilometres": lambda t: t("kvadratkilometer"),
    "tonnes": lambda t: t("tonn"),
    "gigawatt_hours": lambda t: t("gigawattimer"),
    "kilowatt_hours_per_resident": lambda t: t("kilowattimer per innbygger"),
    "megawatts": lambda t: t("megawatt"),
    "kilowatts_per_resident": lambda t: t("kilowatt per innbygger"),
    "metres_per_resident": lambda t: t("meter per innbygger"),
    "points": lambda t: t("poeng"),
    "dwellings": lambda t: t("boliger"),
    "index": lambda t: t("indeks"),
    "ratio": lambda t: t("forholdstall"),
    "years": lambda t: t("år"),
    "per_100": lambda t: t("per 100"),
    "per_1000": lambda t: t("per 1 000"),
    "count": lambda t: t("antall"),
}

_SIGNS: dict[str, _Text] = {
    **_NAMES,
    "percent": lambda t: "%",
    "nok": lambda t: t("kr"),
    "minutes": lambda t: "min",
    "kilometres": lambda t: "km",
    "decares_per_1000": lambda t: t("dekar"),
    "square_metres": lambda t: "m²",
    "nok_per_square_metre": lambda t: t("kr/m²"),
    "per_square_kilometre": lambda t: t("per km²"),
    "square_kilometres": lambda t: "km²",
    "gigawatt_hours": lambda t: "GWh",
    "kilowatt_hours_per_resident": lambda t: "kWh",
    "megawatts": lambda t: "MW",
    "kilowatts_per_resident": lambda t: "kW",
    "metres_per_resident": lambda t: "m",
    "index": lambda t: "",
    "ratio": lambda t: "",
    "count": lambda t: "",
}

#: Units that ``long`` writes out after the number.
_COUNTED: dict[str, Callable[[Translate, int], str]] = {
    "persons": lambda t, n: t.plural("person", "personer", n),
    "jobs": lambda t, n: t.plural("arbeidsplass", "arbeidsplasser", n),
    "dwellings": lambda t, n: t.plural("bolig", "boliger", n),
    "per_100": lambda t, n: t("per 100"),
    "per_1000": lambda t, n: t("per 1 000"),
}

#: Units that follow the number wherever it stands; the others are named by the title above it.
_SHOWN = {
    "percentage_points",
    "nok",
    "minutes",
    "kilometres",
    "decares",
    "decares_per_1000",
    "square_metres",
    "nok_per_square_metre",
    "per_square_kilometre",
    "square_kilometres",
    "tonnes",
    "gigawatt_hours",
    "kilowatt_hours_per_resident",
    "megawatts",
    "kilowatts_per_resident",
    "metres_per_resident",
    "points",
    "years",
}


def _lookup(unit: str, table: dict[str, _Text]) -> _Text:
    if unit not in table:
        raise ValueError(f"unknown unit {unit!r}")
    return table[unit]


@cache
def _counted(unit: str, digits: str, sign: int, language: str) -> str:
    """The unit of what is only counted, as it follows the number; empty for other units."""
    if unit not in _COUNTED:
        return ""
    singular = sign > 0 and float(digits.replace(",", "")) == 1
    return SPACE + _COUNTED[unit](translator(language), 1 if singular else 2)


def _style(unit: str, language: str) -> _Style:
    t = translator(language)
    sign = axis_unit(unit, t)
    locale = Locale.parse(language)
    symbols = locale.number_symbols["latn"]
    separators = str.maketrans({",": symbols["group"], ".": symbols["decimal"]})
    if unit == "percent":
        return _Style(separators, *locale.percent_formats[None].pattern.split("#,##0"))
    if unit == "nok" and language == "en":
        return _Style(separators, sign + SPACE, "")
    return _Style(separators, "", SPACE + sign if unit in _SHOWN else "")


def _digits(value: float, decimals: int) -> tuple[str, int]:
    """The rounded size as ``1,234.5`` and the sign of the rounded number: -1, 0 or 1."""
    size = abs(value)
    scaled = size * _POWERS[decimals]
    # Away from a tie the float rounds as its decimal digits do, and five times as fast.
    if scaled < 1e9 and abs(scaled % 1 - 0.5) > 1e-6:
        text, zero = format(size, _SPECS[decimals]), scaled < 0.5
    else:
        # Through repr: rounds the digits the reader knows, not their binary neighbours.
        number = Decimal(repr(float(size)))
        if scaled < _LARGEST:
            number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)
        text, zero = format(number, _SPECS[decimals]), not number
    return text, 0 if zero else 1 if value > 0 else -1
