"""Search among centres, municipalities and indicators, forgiving case, accents and typing errors.

What the reader has typed so far is most often the beginning of a name, so beginnings come first;
only when nothing begins with it, or contains it, does likeness decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from regionsenter.geography.slugs import fold

#: How alike (0-1) query and name must be to be taken for a typing error: one slip in four letters.
ALIKE = 0.7
#: So much less alike than the best hit a guess may be: "sunfjord" is Sunnfjord, not Sandefjord.
NEAR_BEST = 0.1
LONGEST_QUERY = 60


@dataclass(frozen=True)
class Entry:
    """Something that can be found. ``kind`` is ``centre``, ``municipality`` or ``indicator``.

    ``slug`` identifies it within its kind, ``name`` is shown, ``aliases`` are other names it goes
    by (a former municipality, a place code, a short name), ``detail`` is shown beside the name.
    ``words`` are everyday words that lead to it, each with its place among what they lead to.
    """

    kind: str
    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    detail: str = ""
    words: tuple[tuple[str, int], ...] = ()


def find(query: str, entries: Iterable[Entry], limit: int = 8) -> list[Entry]:
    """The entries that fit ``query``, best first, at most ``limit``; none for an empty query.

    Order: the same name, names that begin with the query, names with a word that does, names that
    contain it, names that are like it (optimal string alignment, so that two letters in the wrong
    order are one slip). A hit on the name goes before one on an alias, and that before one on an
    everyday word, which leads to several in the order declared; otherwise the order of ``entries``
    stands, so give them with the most wanted kind first.
    """
    wanted = fold(query[:LONGEST_QUERY])
    if not wanted:
        return []
    entries = tuple(entries)
    ranked = _ranked(wanted, entries, _as_typed)
    if not ranked and len(wanted) > 2:  # a slip is guessed at only when the letters do not occur
        ranked = _ranked(wanted, entries, _by_likeness)
        best = min((rank[0] for rank, _, _ in ranked), default=0)
        ranked = [hit for hit in ranked if hit[0][0] <= best + NEAR_BEST]
    return [entry for _, _, entry in sorted(ranked, key=lambda hit: hit[:2])[:limit]]


#: How well a folded name fits what is wanted: (wanted, name, what it is) to a rank, lower the better.
_Rank = Callable[[str, str, int], float]
_SAME, _BEGINS, _WORD_BEGINS, _CONTAINS, _NO_HIT = range(5)
#: Names come before aliases, and aliases before everyday words.
_NAME, _ALIAS, _WORD = range(3)


def _ranked(
    wanted: str, entries: tuple[Entry, ...], rank: _Rank
) -> list[tuple[tuple[float, int, int], int, Entry]]:
    """The hits: (rank, what was hit, its order), place among the entries, entry."""
    hits = []
    for place, entry in enumerate(entries):
        best = min((rank(wanted, name, what), what, order) for name, what, order in _names(entry))
        if best[0] < _NO_HIT:
            hits.append((best, place, entry))
    return hits


@lru_cache(maxsize=8192)
def _names(entry: Entry) -> tuple[tuple[str, int, int], ...]:
    """Folded name, what it is, and its order among what a word leads to."""
    names = [(fold(entry.name), _NAME, 0)]
    names += [(fold(alias), _ALIAS, 0) for alias in entry.aliases]
    names += [(fold(word), _WORD, order) for word, order in entry.words]
    return tuple(dict.fromkeys(names))


def _as_typed(wanted: str, name: str, _what: int) -> float:
    """How well a folded name fits, letter by letter: the lower the better."""
    if wanted not in name:
        return _NO_HIT
    if name == wanted:
        return _SAME
    if name.startswith(wanted):
        return _BEGINS
    if "-" + wanted in name:
        return _WORD_BEGINS
    return _CONTAINS if len(wanted) > 1 else _NO_HIT


def _by_likeness(wanted: str, name: str, what: int) -> float:
    """How unlike a folded name is (0-1), or no hit.

    An everyday word must be whole and not short: half of one is like too much ("buss" and "bustad").
    """
    if what == _WORD and len(wanted) < 5:
        return _NO_HIT
    # A half-typed name is compared with as much of the name as has been typed, give or take one.
    typed = len(wanted)
    parts = {name, *name.split("-")}
    if what != _WORD:
        parts |= {name[:end] for end in (typed - 1, typed, typed + 1)}
    likeness = max(OSA.normalized_similarity(wanted, p, score_cutoff=ALIKE) for p in parts)
    return 1 - likeness if likeness >= ALIKE else _NO_HIT
