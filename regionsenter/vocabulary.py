"""What the catalog and the snapshot hold, put into the words of the view and of the search."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog import challenges, indicators, themes
from regionsenter.catalog.keywords import other_names, words_for
from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import centre, centres
from regionsenter.geography.delineation import SIZE_CLASSES
from regionsenter.geography.delineation_code import from_code, to_code
from regionsenter.geography.other_towns import other_towns
from regionsenter.geography.place_names import CENTRE, MUNICIPALITY, TOWN, PlaceNames
from regionsenter.geography.rules import RULES
from regionsenter.geography.search import Entry
from regionsenter.geography.slugs import sort_key
from regionsenter.measures import years
from regionsenter.snapshot import snapshot
from regionsenter.view import IndicatorTerms, Vocabulary

DEFAULT_INDICATOR = "andel-67-pluss"


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Every value a URL may hold, with the aliases that lead to them."""
    municipal = snapshot().table("municipalities")
    counties = snapshot().table("counties")
    slug_of = dict(zip(municipal["code"], municipal["slug"], strict=True))
    return Vocabulary(
        indicators={
            slug: IndicatorTerms(entry.theme, entry.challenge, years(slug))
            for slug, entry in indicators().items()
        },
        default_indicator=DEFAULT_INDICATOR,
        themes=tuple(themes()),
        challenges=tuple(challenges()),
        centres=tuple(centre.slug for centre in centres()),
        municipalities=tuple(municipal["slug"]),
        counties=tuple(counties["slug"]),
        sizes=tuple(slug for slug, _ in SIZE_CLASSES),
        hinterlands=tuple(RULES),
        limits={name: rule.limits for name, rule in RULES.items() if rule.limits},
        default_limits={n: rule.default for n, rule in RULES.items() if rule.default is not None},
        aliases={
            "centre": {alias: centre.slug for centre in centres() for alias in centre.aliases},
            "municipality": slug_of,
            "county": dict(zip(counties["code"], counties["slug"], strict=True)),
        },
        presets=tuple(presets()),
        delineation=lambda text: to_code(from_code(text)) or None,
        centre_of={slug_of[code]: c.slug for c in centres() for code in c.municipalities},
    )


def data_version() -> str:
    """Which data these are; see ``Snapshot.version``."""
    return snapshot().version


@lru_cache(maxsize=1)
def municipality_code() -> dict[str, str]:
    """Municipal slug to code."""
    table = snapshot().table("municipalities")
    return dict(zip(table["slug"], table["code"], strict=True))


@lru_cache(maxsize=1)
def municipality_name() -> dict[str, str]:
    """Municipal code to its Norwegian name."""
    table = snapshot().table("municipalities")
    return dict(zip(table["code"], table["name"], strict=True))


@lru_cache(maxsize=1)
def municipality_labels() -> dict[str, str]:
    """Municipal code to the name to choose by, with the Sámi and Kven ones, in alphabetical order."""
    table = snapshot().table("municipalities")
    labels = {row.code: _with_others(row.name, row.official_name) for row in table.itertuples()}
    return dict(sorted(labels.items(), key=lambda item: sort_key(item[1])))


def _with_others(name: str, official: str) -> str:
    """``Karasjok (Kárášjohka)``: the other names of the official one in parentheses."""
    others = [part for part in official.split(" - ") if part != name]
    return f"{name} ({', '.join(others)})" if others else name


@lru_cache(maxsize=1)
def kostra_group() -> dict[str, str]:
    """Municipal code to its KOSTRA group of 2024 (SSB Klass 112); empty where there is none."""
    table = snapshot().table("municipalities")
    return dict(zip(table["code"], table["kostra_group"], strict=True))


@lru_cache(maxsize=1)
def county_name() -> dict[str, str]:
    """County code to its Norwegian name."""
    table = snapshot().table("counties")
    return dict(zip(table["code"], table["name"], strict=True))


@lru_cache(maxsize=1)
def county_code() -> dict[str, str]:
    """County slug to code."""
    table = snapshot().table("counties")
    return dict(zip(table["slug"], table["code"], strict=True))


@lru_cache(maxsize=3)
def search_entries(language: str) -> tuple[Entry, ...]:
    """Everything that can be searched for: centres, then municipalities, then indicators.

    A municipality is also found by its Sámi and Kven names and by what it was before a merger, an
    indicator by everyday words.
    """
    words = words_for(language)
    municipal = snapshot().table("municipalities")
    entries = [
        Entry("centre", c.slug, c.name, (c.official_name, c.region_name, *c.aliases)) for c in centres()
    ]
    entries += [
        Entry(
            "municipality",
            row.slug,
            row.name,
            _other_names(row.official_name, row.code),
            county_name()[row.county_code],
        )
        for row in municipal.itertuples()
    ]
    entries += [
        Entry(
            "indicator",
            slug,
            entry.name.in_language(language),
            (slug, entry.short.in_language(language)),
            words=words[slug],
        )
        for slug, entry in indicators().items()
    ]
    return tuple(entries)


@lru_cache(maxsize=1)
def known_places() -> PlaceNames:
    """What a written list of towns is read with: centres, other towns and municipalities.

    The name of a municipality means its centre, or the other town that is its largest.
    """
    county, municipal = county_name(), snapshot().table("municipalities")
    slug_of = dict(zip(municipal["code"], municipal["slug"], strict=True))
    means = {slug_of[town.code]: (TOWN, town.slug) for town in other_towns()}
    for place in centres():
        means |= {slug_of[code]: (CENTRE, place.slug) for code in place.centre_municipalities}
    entries = [
        Entry(entry.kind, entry.slug, entry.name, entry.aliases, entry.detail or _county_of(entry.slug))
        for entry in search_entries("nb")
        if entry.kind in (CENTRE, MUNICIPALITY)
    ]
    entries += [Entry(TOWN, town.slug, town.name, (), county[town.county]) for town in other_towns()]
    return PlaceNames(entries, means)


def _county_of(slug: str) -> str:
    return county_name()[centre(slug).county]


def _other_names(official: str, code: str) -> tuple[str, ...]:
    """The official name whole and in its parts, the code, and former and other names."""
    parts = official.split(" - ") if " - " in official else ()
    return (official, *parts, code, *other_names().get(code, ()))
