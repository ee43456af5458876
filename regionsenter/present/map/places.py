"""The values of one indicator at every place on the map, and the classes they fall in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.measures.area_values import AreaValues
from regionsenter.measures.values import values
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.numbers import machine_number
from regionsenter.present.map.pairs import by
from regionsenter.present.map.state import centre_order, municipality_order
from regionsenter.present.parts.classes import Classes

CLASS_COUNT = 5


@dataclass(frozen=True, eq=False)
class Places:
    """One row of places on the map: numbers, class flags and which are estimates, in the map's order."""

    numbers: np.ndarray
    flags: str
    estimated: str

    def texts(self, entry: Indicator) -> tuple[str, ...]:
        """The numbers as plain text, estimates rounded as such, empty when missing."""
        return _texts(tuple(self.numbers.tolist()), self.estimated, entry.unit, entry.decimals)


@lru_cache(maxsize=256)
def _texts(numbers: tuple[float, ...], estimated: str, unit: str, decimals: int) -> tuple[str, ...]:
    doubt = estimated or "0" * len(numbers)
    return tuple(
        machine_number(as_estimate(number, unit, unsure == "1"), decimals)
        for number, unsure in zip(numbers, doubt, strict=True)
    )


@lru_cache(maxsize=1024)
def classified(
    slug: str,
    year: int,
    rule: str,
    span: tuple[int, ...],
    classing: str | tuple[float, ...],
) -> tuple[Places, Places, Classes]:
    """Both rows of places and the classes they share; a gap has no municipal values.

    The classes are made of the values of all years in ``span``.
    """
    municipal, central = _rows(slug, year, rule)
    classes = _classes(slug, rule, span, classing)
    return _places(*municipal, classes), _places(*central, classes), classes


@lru_cache(maxsize=256)
def _classes(slug: str, rule: str, span: tuple[int, ...], classing: str | tuple[float, ...]) -> Classes:
    entry = indicator(slug)
    basis = [_rows(slug, year, rule)[1 if entry.centre_only else 0][0] for year in span]
    return by(np.concatenate(basis), classing, CLASS_COUNT, entry, diverging=entry.diverging)


#: Numbers, and whether each is an estimate.
_Row = tuple[np.ndarray, np.ndarray]


def _rows(slug: str, year: int, rule: str) -> tuple[_Row, _Row]:
    """Values of the municipalities and of the centres in a year, in the map's order."""
    entry = indicator(slug)
    if entry.is_gap and rule == "local":  # nothing to compare below municipal level for a growth
        central = _nothing(centre_order())
    else:
        central = _row(values(slug, entry.centre_kind(rule)), year, centre_order())
    if entry.centre_only:
        return _nothing(municipality_order()), central
    return _row(values(slug, "municipality"), year, municipality_order()), central


def _nothing(order: tuple[str, ...]) -> _Row:
    return np.full(len(order), np.nan), np.zeros(len(order), dtype=bool)


def _row(found: AreaValues, year: int, order: tuple[str, ...]) -> _Row:
    row = found.year_index(year)
    if row is None:
        return _nothing(order)
    place = {code: i for i, code in enumerate(found.codes)}
    columns = [place[code] for code in order]
    return found.value[row, columns], found.estimated[row, columns]


def _places(numbers: np.ndarray, estimated: np.ndarray, classes: Classes) -> Places:
    codes = [classes.code(number) for number in numbers]
    flags = "".join("x" if code is None else str(code) for code in codes)
    known = estimated & ~np.isnan(numbers)
    return Places(numbers, flags, "".join(map(str, known.astype(int))) if known.any() else "")
