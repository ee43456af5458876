"""One indicator at every place on the map, as the map's message has it: class flags and plain texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from regionsenter.asked.map_classing import Classing
from regionsenter.asked.map_places import PlaceValues, place_classes, place_values
from regionsenter.catalog.models import Indicator
from regionsenter.measures.classes import Classes
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.numbers import machine_number
from regionsenter.present.map.state import estimate_marks
from regionsenter.present.parts.coloured import ColouredClasses, coloured


@dataclass(frozen=True, eq=False)
class Places:
    """One row of places on the map: numbers, class flags and which are estimates, in the map's order.

    A number in doubt has the flag of a missing one: it is told, and not coloured.
    """

    numbers: tuple[float, ...]
    flags: str
    estimated: str

    def texts(self, entry: Indicator) -> tuple[str, ...]:
        """The numbers as plain text, estimates rounded as such, empty when missing."""
        return _texts(self.numbers, self.estimated, entry.unit, entry.decimals)


@lru_cache(maxsize=512)
def _texts(numbers: tuple[float, ...], estimated: str, unit: str, decimals: int) -> tuple[str, ...]:
    doubt = estimated or "0" * len(numbers)
    return tuple(
        machine_number(as_estimate(number, unit, unsure == "1"), decimals)
        for number, unsure in zip(numbers, doubt, strict=True)
    )


@lru_cache(maxsize=1024)
def classified(
    slug: str, year: int, rule: str, span: tuple[int, ...], classing: Classing
) -> tuple[Places, Places, ColouredClasses]:
    """Both rows of places and the classes they share; a gap has no municipal values.

    The classes are made of the values of all years in ``span``.
    """
    municipal, central = place_values(slug, year, rule)
    classes = place_classes(slug, rule, span, classing)
    return _places(municipal, classes), _places(central, classes), coloured(classes)


def _places(places: PlaceValues, classes: Classes) -> Places:
    numbers: Sequence[float] = places.numbers.tolist()
    codes = [classes.code(number) for number in places.classed.tolist()]
    flags = "".join("x" if code is None else str(code) for code in codes)
    return Places(tuple(numbers), flags, estimate_marks(places.unsure))
