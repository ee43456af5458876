"""From a view to what the map shows: classes, colours, values in words, the legend's content."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import nan
from typing import Any

from regionsenter.asked.hinterlands import ranked
from regionsenter.asked.shown import KEPT, shown_centres
from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography import hinterland
from regionsenter.geography.centres import Centre, centre
from regionsenter.measures.catchments import hospital_area
from regionsenter.measures.values import flags_of
from regionsenter.present.language.flags import flag_labels
from regionsenter.present.language.gaps import gap_name
from regionsenter.present.language.numbers import axis_unit
from regionsenter.present.language.years import indicator_when_text
from regionsenter.present.map.filtered import (
    held_up,
    of_county,
    only_shown,
    pair_flags,
    without_hinterland,
)
from regionsenter.present.map.layers import band_flags, commuting_flows, minutes_text
from regionsenter.present.map.legend_classes import class_texts
from regionsenter.present.map.pairs import Pairs, pairs
from regionsenter.present.map.places import Places, classified
from regionsenter.present.map.state import MapState, Play, centre_order, map_texts, only_of
from regionsenter.present.parts.coloured import ColouredClasses
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import county_code, municipality_code


@dataclass(frozen=True, eq=False)
class MapView:
    """What the map page draws: the message to the map, the classes behind the legend, the numbers.

    Shared by all who ask for the same view, so nobody may change what is in it.

    ``numbers`` is each centre's value by slug, NaN where it is missing or not ranked. ``pairs`` is there
    when the map shows centres against their hinterlands: then ``numbers`` are the gaps. The map of both
    sides at once has no one row of ``classes``.
    """

    state: MapState
    numbers: dict[str, float]
    classes: ColouredClasses | None
    entry: Indicator
    year: int
    when: str
    pairs: Pairs | None = None


@lru_cache(maxsize=KEPT)
def map_view(
    view: View,
    year: int,
    t: Translate,
    *,
    years: tuple[int, ...] = (),
    playing: bool = False,
    with_years: bool = False,
    span: tuple[int, ...] = (),
) -> MapView:
    """The view's map, kept for the next who asks for it: in a meeting all look at the same one.

    Parameters
    ----------
    year
        The year in force (the view's own, or the indicator's latest).
    years
        All the years there are, for playing them.
    playing
        Classes that hold for all the years, so that colours can be compared from year to year.
    with_years
        Send every year's classes too: the browser has asked for them.
    span
        Years whose values the classes are made of, when not of ``year`` alone.
    """
    entry = indicator(view.indicator)
    playing = playing and len(years) > 1
    span = tuple(sorted(years)) if playing else span or (year,)
    if view.show != "verdi" and not entry.centre_only:
        return _pair_view(view, entry, year, t)
    municipal, central, classes = classified(entry.slug, year, view.rule, span, view.classing)
    when = indicator_when_text(entry.slug, year, t)
    shown = held_up(view) if entry.is_gap else {one.slug for one in shown_centres(view)}
    county = county_code().get(view.county or "")
    quiet = entry.centre_only
    state = MapState(
        title=entry.short.in_language(view.language),
        unit=axis_unit(entry.unit, t) or "",
        year=when,
        palette=classes.palette,
        # What a centre alone has is not missing in a municipality: the land is left quiet.
        classes="-" * len(municipal.flags) if quiet else of_county(municipal.flags, county),
        centre_classes=only_shown(
            shown, without_hinterland(central.flags, view.rule) if entry.is_gap else central.flags
        ),
        values=municipal.texts(entry),
        centre_values=central.texts(entry),
        **_common(view, entry, t),
        remark=_remark(entry, "municipality", year, t),
        centre_remark=_remark(entry, "centre", year, t),
        estimated=municipal.estimated,
        centre_estimated=central.estimated,
        decimals=entry.decimals,
        indicator=entry.slug,
        only=only_of(view.cell, len(classes.palette), both=False),
        years=len(years),
        play=_play(view, year, span, t, full=with_years) if playing else None,
    )
    numbers = dict(zip(centre_order(), _ranked(entry, central), strict=True))
    return MapView(state, numbers, classes, entry, year, when)


def _pair_view(view: View, entry: Indicator, year: int, t: Translate) -> MapView:
    """The map of gaps, or of centre and hinterland at once: regions have their centre's colour."""
    # Of a hinterland picked by hand there is one pair, and no thirds of several.
    show = view.show if ranked(view.rule) else "gap"
    found = pairs(entry.slug, view.rule, year, show, view.classing, selected=view.centre)
    last = found.years[-1]
    when = indicator_when_text(entry.slug, last, t)
    if found.years[0] != last:
        when = f"{found.years[0]}–{last}"
    flags = only_shown(held_up(view), pair_flags(found.codes.tolist(), found.nowhere.tolist()))
    is_gap = show == "gap"
    title = f"{{name}}, {gap_name(entry, t)}" if is_gap else t("{name}, senter / omland")
    common = _common(view, entry, t)
    rank = {} if is_gap and ranked(view.rule) else {"centre_rank": ""}
    common["texts"] = common["texts"] | {"rank": ""} | rank
    state = MapState(
        title=title.format(name=entry.short.in_language(view.language)),
        unit=axis_unit(entry.gap_unit if is_gap else entry.unit, t) or "",
        year=when,
        palette=found.palette,
        classes="",
        centre_classes=flags,
        values=(),
        centre_values=found.texts,
        **common,
        centre_remark=flag_labels({"derived"}, t) if is_gap else "",
        centre_estimated=found.estimated,
        indicator=entry.slug,
        by_region=True,
        only=only_of(view.cell, len(found.palette), both=not is_gap),
        marks=found.marks,
        decimals=entry.gap_decimals if is_gap else entry.decimals,
        signed=is_gap and not entry.gap_is_share,
    )
    numbers = dict(zip(centre_order(), found.numbers.tolist(), strict=True))
    return MapView(state, numbers, found.gap, entry, year, when, found)


def _ranked(entry: Indicator, central: Places) -> tuple[float, ...]:
    """The centres' numbers as far as they may be ranked."""
    if entry.covers:
        return (nan,) * len(central.numbers)
    pairs_of = zip(central.numbers, central.flags, strict=True)
    return tuple(nan if flag == "x" else number for number, flag in pairs_of)


def _common(
    view: View, entry: Indicator, t: Translate
) -> dict[str, Any]:  # of as many types as MapState has fields
    """What every map of a view has: the selection, its hinterland, the layers, language and words."""
    selected = centre(view.centre) if view.centre else None
    common: dict[str, Any] = {
        "selected": view.centre,
        "municipality": municipality_code().get(view.municipality or ""),
        "outline": outline(selected, view.rule) if selected else (),
        "rule": view.rule,
        "texts": map_texts(t) | ({"rank": "", "centre_rank": ""} if entry.covers else {}),
        "lang": view.language,
        "compared": tuple(slug for slug in view.compared if slug != view.centre),
        "dark": "mork" in view.layers,
        "background": "bakgrunn" in view.layers,
        "extent": view.extent,
        "county": county_code().get(view.county or "", ""),
    }
    if selected and "pendling" in view.layers:
        common["flows"] = commuting_flows(selected.slug, t)
    if selected and "kjoretid" in view.layers:
        common["bands"], common["minutes"] = band_flags(selected.slug)
        common["minutes_text"] = minutes_text(t)
    if selected and "opptak" in view.layers:
        common["catchment"] = hospital_area(selected.slug)
    return common


def outline(selected: Centre, rule: str) -> tuple[str, ...]:
    """The municipalities the map draws its line round: the hinterland, or where there is none of
    whole municipalities, the centre municipality that the local hinterland lies inside."""
    return hinterland.members(selected, rule) or selected.centre_municipalities


def _play(view: View, year: int, span: tuple[int, ...], t: Translate, *, full: bool) -> Play:
    """What the browser needs to play the years: all their classes, when it asks for them."""
    entry = indicator(view.indicator)
    key = f"{entry.slug} {view.rule} {view.language}"
    if not full:
        return Play(key, year)
    rows = [classified(entry.slug, one, view.rule, span, view.classing) for one in span]
    classes = rows[0][2]
    return Play(
        key,
        year,
        span,
        () if entry.centre_only else tuple(municipal.flags for municipal, _, _ in rows),
        tuple(central.flags for _, central, _ in rows),
        tuple(class_texts(classes, entry.unit, entry.decimals, t)) if classes.palette else (),
        tuple(indicator_when_text(entry.slug, one, t) for one in span),
    )


def _remark(entry: Indicator, kind: str, year: int, t: Translate) -> str:
    """The flags in words that all values of a kind of place share."""
    flags = {*flags_of(entry, kind, year, estimated=False)} | ({"not_ranked"} if entry.covers else set())
    # That a municipality's figure is of the whole municipality goes without saying; ``old`` stands with
    # the year.
    unsaid = {"old"} | ({"municipality"} if kind == "municipality" else set())
    return flag_labels(flags - unsaid, t)
