"""What the catalog and the snapshot hold, put into the words of the view."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog import challenges, indicators, landing_indicator, themes
from regionsenter.catalog.similarity import presets
from regionsenter.findable import KINDS, PLACES, in_same_region, names
from regionsenter.geography.centres import centres
from regionsenter.geography.delineation import SIZE_CLASSES
from regionsenter.geography.delineation_code import from_code, to_code
from regionsenter.geography.entries import Entry
from regionsenter.geography.lookup import Found, look_up
from regionsenter.geography.rules import RULES
from regionsenter.geography.slugs import sort_key
from regionsenter.measures import years
from regionsenter.snapshot import snapshot
from regionsenter.texts import LANGUAGES
from regionsenter.view import IndicatorTerms, Vocabulary
from regionsenter.view.vocabulary import Meant


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Every value a URL may hold, with the aliases that lead to them."""
    municipal = snapshot().table("municipalities")
    counties = snapshot().table("counties")
    slug_of = dict(zip(municipal["code"], municipal["slug"], strict=True))
    return Vocabulary(
        indicators={
            slug: IndicatorTerms(entry.theme, entry.challenge, years(slug), entry.decimals)
            for slug, entry in indicators().items()
        },
        default_indicator=landing_indicator(),
        themes=tuple(themes()),
        challenges=tuple(challenges()),
        theme_leads={slug: topic.lead for slug, topic in themes().items()},
        challenge_leads={slug: topic.lead for slug, topic in challenges().items()},
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
        meaning=meaning,
        centre_of={slug_of[code]: c.slug for c in centres() for code in c.municipalities},
    )


def data_version() -> str:
    """Which data these are; see ``Snapshot.version``."""
    return snapshot().version


#: How many places or indicators a reader is asked to choose between.
MOST_ASKED = 6


@lru_cache(maxsize=1024)
def meaning(kind: str, text: str) -> Meant:
    """What a text in a link means of a kind (a field of the view), by all the names there are.

    An exact name or number of today or before is certain. What is one of another kind leads to what of
    this kind is there (``senter=maloy`` to the centre of that region), and what is merely like a name to a
    guess; neither is taken for the reader.
    """
    if kind not in KINDS:
        return Meant()
    found = [look_up(text, names(language, (kind,)), MOST_ASKED) for language in _languages(kind)]
    best = next((one for one in found if one.exact), None)
    if best is not None:
        meant = best.exact if best.ambiguous else best.exact[:1]
        return Meant(_options(meant), certain=True)
    around = in_same_region(kind, text)
    return Meant(_options(around) or next((_options_of(one) for one in found if one.hits), ()))


def _languages(kind: str) -> tuple[str, ...]:
    return ("nb",) if kind in PLACES else tuple(LANGUAGES)


def _options_of(found: Found) -> tuple[tuple[str, str], ...]:
    return _options(tuple(hit.entry for hit in found.hits))


def _options(entries: tuple[Entry, ...]) -> tuple[tuple[str, str], ...]:
    """Slug and name to ask by: with the county, for places that have one."""
    return tuple(
        (
            entry.slug,
            f"{entry.name} ({entry.detail})" if entry.kind in PLACES and entry.detail else entry.name,
        )
        for entry in entries[:MOST_ASKED]
    )


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
