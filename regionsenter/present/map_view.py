"""From a view to what the map shows: classes, colours, values in words, the legend's content."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Gap, Indicator
from regionsenter.geography import hinterland
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.measures.area_values import AreaValues
from regionsenter.measures.values import base_year, values
from regionsenter.present.classes import Classes, classify
from regionsenter.present.map_state import MapState, centre_order, map_texts, municipality_order
from regionsenter.present.numbers import axis_unit, format_value
from regionsenter.present.sentences import year_text
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import county_code, municipality_code

CLASS_COUNT = 5


@dataclass(frozen=True)
class MapView:
    """What the map page draws: the message to the map, the classes behind the legend, the numbers.

    ``numbers`` is each centre's value by slug, NaN where it is missing.
    """

    state: MapState
    numbers: dict[str, float]
    classes: Classes
    entry: Indicator
    year: int
    when: str


def shown_centres(view: View) -> tuple[Centre, ...]:
    """The centres that the view's filters let through; the selected one always is."""
    county = county_code().get(view.county or "")
    return tuple(
        one
        for one in centres()
        if one.slug == view.centre
        or (
            (one.candidate or view.group == "alle")
            and (county is None or one.county == county)
            and (view.size is None or one.size_class == view.size)
        )
    )


def map_view(view: View, year: int, t: Translate) -> MapView:
    """The view's map.

    Parameters
    ----------
    year
        The year in force (the view's own, or the indicator's latest).
    """
    entry = indicator(view.indicator)
    municipal, central, classes = _classified(entry.slug, year, view.rule)
    when = year_text(year, base_year(entry.slug, year), t)
    shown = {one.slug for one in shown_centres(view)}
    county = county_code().get(view.county or "")
    selected = centre(view.centre) if view.centre else None
    state = MapState(
        title=entry.short.in_language(view.language),
        unit=axis_unit(entry.unit, t) or "",
        year=when,
        palette=classes.palette,
        classes="".join(
            # What a centre alone has is not missing in a municipality: the land is left quiet.
            "-" if entry.centre_only or (county and code[:2] != county) else flag
            for code, flag in zip(municipality_order(), municipal.flags, strict=True)
        ),
        centre_classes="".join(
            flag if slug in shown else "-"
            for slug, flag in zip(centre_order(), central.flags, strict=True)
        ),
        values=municipal.texts(entry, view.language),
        centre_values=central.texts(entry, view.language),
        selected=view.centre,
        municipality=municipality_code().get(view.municipality or ""),
        outline=outline(selected, view.rule) if selected else (),
        rule=view.rule,
        texts=map_texts(t),
        lang=view.language,
    )
    numbers = dict(zip(centre_order(), central.numbers.tolist(), strict=True))
    return MapView(state, numbers, classes, entry, year, when)


def outline(selected: Centre, rule: str) -> tuple[str, ...]:
    """The municipalities the map draws its line round: the hinterland, or where there is none of
    whole municipalities, the centre municipality that the local hinterland lies inside."""
    return hinterland.members(selected, rule) or selected.centre_municipalities


@dataclass(frozen=True, eq=False)
class _Places:
    """One row of places on the map: numbers and class flags, in the map's order."""

    numbers: np.ndarray
    flags: str

    def texts(self, entry: Indicator, language: str) -> tuple[str, ...]:
        return _texts(tuple(self.numbers.tolist()), entry.decimals, language)


@lru_cache(maxsize=256)
def _texts(numbers: tuple[float, ...], decimals: int, language: str) -> tuple[str, ...]:
    return tuple(
        "" if number != number else format_value(number, "count", decimals, language)
        for number in numbers
    )


@lru_cache(maxsize=256)
def _classified(slug: str, year: int, rule: str) -> tuple[_Places, _Places, Classes]:
    """Both rows of places and the classes they share; a gap has no municipal values."""
    entry = indicator(slug)
    if entry.centre_only:
        is_gap = isinstance(entry.aggregation, Gap)
        of_centres = (
            _gap_numbers(slug, year, rule)
            if is_gap
            else _numbers(values(slug, "centre"), year, centre_order())
        )
        of_municipalities = np.full(len(municipality_order()), np.nan)
        basis = of_centres
    else:
        of_centres = _numbers(values(slug, "centre"), year, centre_order())
        of_municipalities = _numbers(values(slug, "municipality"), year, municipality_order())
        basis = of_municipalities
    classes = classify(basis, CLASS_COUNT, decimals=entry.decimals, diverging=entry.diverging)
    return _places(of_municipalities, classes), _places(of_centres, classes), classes


def _gap_numbers(slug: str, year: int, rule: str) -> np.ndarray:
    if rule == "local":  # nothing to compare below municipal level for a growth
        return np.full(len(centre_order()), np.nan)
    return _numbers(values(slug, f"gap:{rule}"), year, centre_order())


def _numbers(found: AreaValues, year: int, order: tuple[str, ...]) -> np.ndarray:
    row = found.year_index(year)
    if row is None:
        return np.full(len(order), np.nan)
    place = {code: i for i, code in enumerate(found.codes)}
    return found.value[row, [place[code] for code in order]]


def _places(numbers: np.ndarray, classes: Classes) -> _Places:
    codes = [classes.code(number) for number in numbers]
    return _Places(numbers, "".join("x" if code is None else str(code) for code in codes))
