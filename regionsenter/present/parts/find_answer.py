"""What the search answers, in words: groups of hits, a question before a guess, and what to try instead."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import Any

from regionsenter.catalog import challenges, indicators, themes
from regionsenter.findable import KINDS, PLACES, in_same_region, names
from regionsenter.findable.kinds import (
    CENTRE,
    CHALLENGE,
    COUNTY,
    INDICATOR,
    MUNICIPALITY,
    PAGE,
    THEME,
    TOWN,
)
from regionsenter.folding import fold
from regionsenter.geography.entries import Entry
from regionsenter.geography.lookup import LONGEST, Found, Hit, look_up
from regionsenter.geography.slugs import sort_key
from regionsenter.texts import Translate, translator

#: What a request may ask for, by its name in the address.
ASKED = {
    "sted": PLACES,
    "senter": (CENTRE,),
    "tettsted": (TOWN,),
    "kommune": (MUNICIPALITY,),
    "fylke": (COUNTY,),
    "tema": (THEME,),
    "utfordring": (CHALLENGE,),
    "indikator": (INDICATOR,),
    "side": (PAGE,),
}
GROUPINGS = ("tema", "utfordring")
#: Hits of a text, and of one that only one kind is looked for by.
MOST, MOST_OF_ONE_KIND = 8, 30
#: Kinds that are listed before anything is typed where all kinds are looked for.
_FIRST = (THEME, CHALLENGE, PAGE)

Answer = dict[str, Any]


@lru_cache(maxsize=2048)
def find_answer(text: str, language: str, kinds: tuple[str, ...] = KINDS, grouped: str = "") -> Answer:
    """The answer to what has been typed: ``ask``, ``question``, ``groups`` of hits, ``empty``, ``said``.

    ``ask`` is ``which`` where the text is the name of several places, ``guess`` where the hits are merely
    like it, else empty; ``question`` puts it in words, and must be shown before one is taken. ``empty``
    says what to try where there is no hit; ``said`` is what a screen reader says of the answer. A hit has
    ``kind``, ``slug``, ``name``, ``by`` (another name that it was found by), ``detail`` (one line),
    ``exact`` and ``guess``. With nothing typed it is what there is to choose from. ``grouped`` puts the
    indicators under their ``tema`` or ``utfordring``. Made of plain types, and not to be changed.
    """
    t = translator(language)
    if not fold(text[:LONGEST]):
        every = sorted(_start(kinds, language), key=lambda entry: _place_of_group(entry, grouped))
        return _answer(text, Found(tuple(map(Hit, every))), grouped, t)
    found = look_up(text, names(language, kinds), MOST_OF_ONE_KIND if len(kinds) == 1 else MOST)
    if not found.exact and len(kinds) == 1 and (around := in_same_region(kinds[0], text)):
        found = Found(tuple(map(Hit, around)), guess=True)
    return _answer(text, found, grouped, t)


def _start(kinds: tuple[str, ...], language: str) -> tuple[Entry, ...]:
    if len(kinds) > 1:
        return names(language, tuple(kind for kind in kinds if kind in _FIRST) or kinds[:1]).entries
    entries = names(language, kinds).entries
    return tuple(sorted(entries, key=lambda e: sort_key(e.name))) if kinds[0] in PLACES else entries


def _answer(text: str, found: Found, grouped: str, t: Translate) -> Answer:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for hit in found.hits:
        groups[_group(hit.entry, grouped, t)].append(_hit(hit, found, t))
    ask = "guess" if found.guess else "which" if found.ambiguous else ""
    shown = " ".join(text[:40].split())
    questions = {
        "guess": t("Fant ikke «{text}». Mente du …?").format(text=shown),
        "which": t("«{text}» kan være flere steder. Hvilket?").format(text=shown),
        "": "",
    }
    empty = t("Fant ikke «{text}». Prøv et stedsnavn, et kommunenummer eller et ord som «jobb».")
    count = len(found.hits)
    said = questions[ask] or t.plural("{n} treff", "{n} treff", count).format(n=count)
    empty = "" if groups else empty.format(text=shown)
    return {
        "ask": ask,
        "question": questions[ask],
        "groups": [{"label": label, "hits": hits} for label, hits in groups.items()],
        "empty": empty,
        "said": empty or said,
    }


def _group(entry: Entry, grouped: str, t: Translate) -> str:
    if entry.kind == INDICATOR and grouped:
        declared = indicators()[entry.slug]
        if grouped == "tema":
            return themes()[declared.theme].name.in_language(t.language)
        if declared.challenge is None:
            return t("Tilgjengelighet (ingen utfordring)")
        return challenges()[declared.challenge].name.in_language(t.language)
    if entry.kind in PLACES:
        return t("Steder")
    if entry.kind in (THEME, CHALLENGE):
        return t("Temaer og utfordringer")
    return t("Indikatorer") if entry.kind == INDICATOR else t("Sider")


def _place_of_group(entry: Entry, grouped: str) -> int:
    """Where the group of an indicator stands among the themes or challenges; what is in none is last."""
    if entry.kind != INDICATOR or not grouped:
        return 0
    declared = indicators()[entry.slug]
    if grouped == "tema":
        return list(themes()).index(declared.theme)
    order = list(challenges())
    return order.index(declared.challenge) if declared.challenge else len(order)


def _hit(hit: Hit, found: Found, t: Translate) -> dict[str, Any]:
    entry = hit.entry
    return {
        "kind": entry.kind,
        "slug": entry.slug,
        "name": entry.name,
        "by": hit.by,
        "detail": _detail(entry, t),
        "exact": entry in found.exact,
        "guess": found.guess,
    }


def _detail(entry: Entry, t: Translate) -> str:
    kinds = {
        CENTRE: t("regionsenter i {county}"),
        TOWN: t("tettsted i {county}"),
        MUNICIPALITY: t("kommune i {county}"),
        COUNTY: t("fylke"),
    }
    return kinds[entry.kind].format(county=entry.detail) if entry.kind in kinds else entry.detail
