"""The values of one indicator at every place on the map, and the classes they fall in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.asked.map_classing import Classing, classes_by
from regionsenter.catalog import indicator
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.borders import broken
from regionsenter.measures.classes import Classes
from regionsenter.measures.unranked import doubtful
from regionsenter.measures.values import values
from regionsenter.static_files import place_order

CLASS_COUNT = 5


@dataclass(frozen=True, eq=False)
class PlaceValues:
    """One row of places in the map's order: their numbers (NaN: missing), which of them are estimates,
    and which are in doubt: these have no class."""

    numbers: Numbers
    estimated: Truths
    doubtful: Truths

    @property
    def classed(self) -> Numbers:
        """The numbers that have a class."""
        return np.where(self.doubtful, np.nan, self.numbers)

    @property
    def unsure(self) -> Truths:
        """Which of the numbers there are that are estimates."""
        return self.estimated & ~np.isnan(self.numbers)


def place_values(slug: str, year: int, rule: str) -> tuple[PlaceValues, PlaceValues]:
    """Values of the municipalities and of the centres in a year.

    What only a centre has is missing in every municipality.
    """
    entry = indicator(slug)
    municipalities, centres = (place_order()[kind] for kind in ("municipalities", "centres"))
    central = _in_order(slug, entry.centre_kind(rule), year, centres)
    if entry.centre_only:
        return _nothing(municipalities), central
    return _in_order(slug, "municipality", year, municipalities), central


@lru_cache(maxsize=256)
def place_classes(slug: str, rule: str, span: tuple[int, ...], classing: Classing) -> Classes:
    """The classes of the values of all years in ``span``: the municipalities', else the centres'."""
    entry = indicator(slug)
    basis = [place_values(slug, year, rule)[1 if entry.centre_only else 0].classed for year in span]
    return classes_by(
        np.concatenate(basis), classing, CLASS_COUNT, entry.decimals, diverging=entry.diverging
    )


def _nothing(order: tuple[str, ...]) -> PlaceValues:
    none = np.zeros(len(order), dtype=bool)
    return PlaceValues(np.full(len(order), np.nan), none, none)


def _in_order(slug: str, kind: str, year: int, order: tuple[str, ...]) -> PlaceValues:
    areas = values(slug, kind)
    row = areas.year_index(year)
    if row is None:
        return _nothing(order)
    place = {code: i for i, code in enumerate(areas.codes)}
    columns = [place[code] for code in order]
    return PlaceValues(
        areas.value[row, columns],
        areas.estimated[row, columns],
        (broken(slug, kind, year) | doubtful(slug, kind))[columns],
    )
