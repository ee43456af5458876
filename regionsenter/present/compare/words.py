"""Compared centres, side by side, over the years and among all, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.asked.comparison import Compared
from regionsenter.asked.group import in_group
from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.model import Position
from regionsenter.measures.place import place_among
from regionsenter.measures.rank_change import breaks_between
from regionsenter.measures.shown import apart
from regionsenter.measures.standing import ranks_in
from regionsenter.present.language.about import few_text
from regionsenter.present.language.breaks import breaks_text
from regionsenter.present.language.estimates import as_estimate, said_estimate
from regionsenter.present.language.gaps import gap_name, gap_text
from regionsenter.present.language.hinterland import hinterland_kind_text
from regionsenter.present.language.lists import listed
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.numbers import format_gap, format_value
from regionsenter.present.language.places import places_note
from regionsenter.present.language.rank_words import rank_text
from regionsenter.present.language.years import indicator_when_text
from regionsenter.texts import Translate
from regionsenter.view import View


def name_of(entry: Indicator, gap: bool, t: Translate) -> str:
    """The indicator's name; of a ``gap``, what the gap is."""
    name = entry.name.in_language(t.language)
    return f"{name}, {gap_name(entry, t)}" if gap else name


def hinterlands_text(view: View, t: Translate) -> str:
    """Each compared centre's hinterland, and by which rules the target group has theirs; Markdown."""
    places = [centre(slug) for slug in view.compared]
    inside = [place for place in centres() if place.slug in in_group(view)]
    lines = [hinterland_kind_text(place, view.rule, t) for place in places]
    return "  \n".join([*lines, rules_text(inside, view.rule, t)])


def _number_text(value: float, entry: Indicator, gap: bool, language: str, *, long: bool = True) -> str:
    if gap:
        return gap_text(value, entry, language)
    return format_value(value, entry.unit, entry.decimals, language, long=long)


def written_values(frame: pd.DataFrame, slug: str) -> list[float]:
    """The ``value`` column of ``compared_series``, its estimates as they are written."""
    return [
        as_estimate(number, indicator(slug).unit, "estimated" in flags)
        for number, flags in zip(frame["value"], frame["flags"], strict=True)
    ]


def lines_text(frame: pd.DataFrame, slug: str, t: Translate, *, gap: bool = False) -> str:
    """Each centre's first and last figure and the change between them; what is missing.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.compared.compared_series` gives it.
    """
    entry = indicator(slug)
    parts = []
    missing = []
    for place in dict.fromkeys(frame["slug"]):
        part = frame[frame["slug"] == place]
        name = t("Norge") if place == "norway" else part["name"].iloc[0]
        known = part[part["value"].notna()]
        if known.empty:
            missing.append(name)
            continue
        start, end = known.iloc[0], known.iloc[-1]
        doubt = ["estimated" in row["flags"] for row in (start, end)]
        first, last = (
            said_estimate(
                _number_text(as_estimate(row["value"], entry.unit, unsure), entry, gap, t.language),
                unsure,
                t,
            )
            for row, unsure in zip((start, end), doubt, strict=True)
        )
        if start["year"] == end["year"]:
            parts.append(
                t("{name}: {value} i {year}.").format(name=name, value=last, year=int(end["year"]))
            )
            continue
        unit, decimals = (entry.gap_unit, entry.gap_decimals) if gap else (entry.unit, entry.decimals)
        before, after = (
            as_estimate(row["value"], entry.unit, unsure)
            for row, unsure in zip((start, end), doubt, strict=True)
        )
        change = as_estimate(apart(after, before, decimals), entry.unit, any(doubt))
        changed = format_gap(change, unit, decimals, t.language)
        parts.append(
            t("{name}: fra {first} i {start} til {last} i {end} ({change}).").format(
                name=name,
                first=first,
                start=int(start["year"]),
                last=last,
                end=int(end["year"]),
                change=changed,
            )
        )
    if missing:
        parts.append(t("Tall mangler for {names}.").format(names=listed(missing, t)))
    known = frame[frame["value"].notna()]
    if len(known):
        broken = breaks_between(slug, int(known["year"].min()), int(known["year"].max()))
        if broken:
            parts.append(breaks_text(broken, t))
    lead = f"{name_of(entry, gap, t)}. {places_note(entry, t)} "
    return lead + " ".join(parts)


def names_marked(compared: Compared, unranked: frozenset[str], t: Translate) -> Compared:
    """The compared with the mark on the names of those whose number is shown and not ranked."""
    marked = t("{name} (rangeres ikke)")
    return tuple(
        (slug, marked.format(name=name) if slug in unranked else name, value)
        for slug, name, value in compared
    )


def compare_strip_text(
    position: Position,
    compared: Compared,
    slug: str,
    year: int,
    t: Translate,
    *,
    gap: bool = False,
    estimated: frozenset[str] = frozenset(),
    few: frozenset[str] = frozenset(),
    unranked: frozenset[str] = frozenset(),
) -> str:
    """The compared centres from the highest value to the lowest, each with its place among all.

    ``estimated`` are slugs of the centres whose number is an estimate, and written as one; ``few`` of
    those behind whose number lies too little to rank it; those of ``unranked`` are told last, without a
    place in the order.
    """
    entry = indicator(slug)
    known = [(value, place, name) for place, name, value in compared if value is not None]
    places = []
    ranks = ranks_in(position)
    for value, place, name in sorted(known, key=lambda row: (row[1] in unranked, -row[0])):
        number = as_estimate(value, entry.unit, place in estimated)
        shown = _number_text(number, entry, gap, t.language, long=False)
        shown = said_estimate(shown, place in estimated, t)
        if place in unranked:
            places.append(t("{name} {value} (rangeres ikke)").format(name=name, value=shown))
        elif place in few:
            places.append(f"{name} {shown} ({few_text(t)})")
        elif place in ranks:
            decimals = entry.gap_decimals if gap else entry.decimals
            rank = rank_text(place_among(value, position, decimals), t)
            places.append(t("{name} {value}, {rank}").format(name=name, value=shown, rank=rank))
        else:
            places.append(t("{name} {value} (utenfor gruppa)").format(name=name, value=shown))
    parts = []
    if places:
        parts.append(places_note(entry, t))
        parts.append(
            t("{indicator}, {year}, fra høyest til lavest: {centres}.").format(
                indicator=name_of(entry, gap, t),
                year=indicator_when_text(slug, year, t),
                centres="; ".join(places),
            )
        )
    if position.median is not None:
        # A median of estimates is one.
        written = as_estimate(position.median, entry.unit, bool(estimated))
        median = _number_text(written, entry, gap, t.language)
        parts.append(t("Medianen blant {of} sentre er {median}.").format(of=position.of, median=median))
    missing = [name for _, name, value in compared if value is None]
    if missing:
        parts.append(t("Tall mangler for {names}.").format(names=listed(missing, t)))
    return " ".join(parts)
