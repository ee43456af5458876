"""The one class of the map that a view looks at: in words, and who is in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isnan

from regionsenter.asked.map_thirds import THIRDS
from regionsenter.asked.shown import shown_centres
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.present.map.legend_classes import class_texts
from regionsenter.present.map.pairs import Pairs
from regionsenter.present.map.state import HINTERLAND_DECLINES, WORSE, centre_order, municipality_order
from regionsenter.present.map.view import MapView
from regionsenter.present.parts.coloured import ColouredClasses
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.view.written import BOTH_DECLINE, HINTERLAND_WORSE
from regionsenter.vocabulary import county_code


@dataclass(frozen=True)
class Members:
    """Who is in a class: the centres, the highest number first, and the municipalities' codes."""

    centres: tuple[Centre, ...]
    municipalities: tuple[str, ...]


def cell_members(view: View, shown: MapView) -> Members:
    """The centres and municipalities in the class that the view looks at, inside the view's filters.

    A centre that is only there because it is chosen or compared is not counted in.
    """
    state, only = shown.state, shown.state.only
    flags = dict(zip(centre_order(), state.centre_classes, strict=True))
    marks = dict(zip(centre_order(), state.marks, strict=False))  # empty: no marks on this map
    let_through = shown_centres(replace(view, centre=None, compared=(), municipality=None))

    def inside(slug: str) -> bool:
        if flags[slug] == "-":
            return False
        if only in (WORSE, HINTERLAND_DECLINES):
            return marks.get(slug, "0") >= only
        return flags[slug] == only

    # Of who fares worse, the widest apart come first.
    sign = 1 if only in (WORSE, HINTERLAND_DECLINES) and shown.entry.direction == "high_bad" else -1

    def rank(place: Centre) -> tuple[bool, float, str]:
        number = shown.numbers[place.slug]
        return isnan(number), 0 if isnan(number) else sign * number, place.name

    centres = sorted((place for place in let_through if inside(place.slug)), key=rank)
    county = county_code().get(view.county or "")
    codes = (
        code
        for code, flag in zip(municipality_order(), state.classes, strict=False)  # empty: whole regions
        if flag == only and county in (None, code[:2])
    )
    return Members(tuple(centres), tuple(codes))


def cell_text(view: View, shown: MapView, t: Translate) -> str:
    """The class that the view looks at, in words."""
    entry = shown.entry
    if view.cell in (HINTERLAND_WORSE, BOTH_DECLINE):
        return worse_text(entry, t) if view.cell == HINTERLAND_WORSE else decline_text(t)
    number = int(shown.state.only)
    if shown.pairs and shown.pairs.gap is None:
        inside, around = side_texts(shown.pairs, entry.unit, entry, t)
        return t("Senter {inside}, omland {around}").format(
            inside=inside[number % THIRDS], around=around[number // THIRDS]
        )
    unit, decimals = (entry.gap_unit, entry.gap_decimals) if shown.pairs else (entry.unit, entry.decimals)
    return class_texts(shown.classes, unit, decimals, t)[number] if shown.classes else ""


def side_texts(shown: Pairs, unit: str, entry: Indicator, t: Translate) -> tuple[list[str], list[str]]:
    """Low, middle and high of the centres and of the hinterlands: their limits, in ``unit``."""
    return _thirds(shown.centre, unit, entry, t), _thirds(shown.hinterland, unit, entry, t)


def third_names(t: Translate) -> list[str]:
    """What the thirds are called."""
    return [t("lav"), t("middels"), t("høy")]


def _thirds(classes: ColouredClasses | None, unit: str, entry: Indicator, t: Translate) -> list[str]:
    if classes is None or len(classes.palette) != THIRDS:  # so many equal values that thirds merge
        return third_names(t)
    return class_texts(classes, unit, entry.decimals, t)


def worse_text(entry: Indicator, t: Translate) -> str:
    """What the ring on the map says."""
    if entry.direction == "neither":
        return t("Omlandet lavere enn senteret")
    return t("Omlandet verre enn senteret")


def decline_text(t: Translate) -> str:
    """Both below zero, and the hinterland the most."""
    return t("Under null i begge, mest i omlandet")
