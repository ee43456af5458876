"""Search among centres, municipalities and indicators, forgiving case, accents and typing errors.

What the reader has typed so far is most often the beginning of a name, so beginnings come first;
only when nothing begins with it, or contains it, does likeness decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from regionsenter.geography.slugs import fold

#: How alike (0-1) query and name must be to be taken for a typing error: one slip in four letters.
ALIKE = 0.7
LONGEST_QUERY = 60


@dataclass(frozen=True)
class Entry:
    """Something that can be found. ``kind`` is ``centre``, ``municipality`` or ``indicator``.

    ``slug`` identifies it within its kind, ``name`` is shown, ``aliases`` are other names it goes
    by (a former municipality, a place code, a short name), ``detail`` is shown beside the name.
    """

    kind: str
    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    detail: str = ""


def find(query: str, entries: Iterable[Entry], limit: int = 8) -> list[Entry]:
    """The entries that fit ``query``, best first, at most ``limit``; none for an empty query.

    Order: the same name, names that begin with the query, names with a word that does, names that
    contain it, names that are like it (optimal string alignment, so that two letters in the wrong
    order are one slip). A hit on the name goes before one on an alias; otherwise the order of
    ``entries`` stands, so give them with the most wanted kind first.
    """
    wanted = fold(query[:LONGEST_QUERY])
    if not wanted:
        return []
    ranked = []
    for place, entry in enumerate(entries):
        rank = min((_rank(wanted, name), alias) for alias, name in _names(entry))
        if rank[0] < _NO_HIT:
            ranked.append((rank, place, entry))
    likeness_only = all(rank[0] >= _LIKE for rank, _, _ in ranked)
    if not likeness_only:  # a slip is not guessed at when the letters as typed do occur
        ranked = [hit for hit in ranked if hit[0][0] < _LIKE]
    return [entry for _, _, entry in sorted(ranked, key=lambda hit: hit[:2])[:limit]]


_SAME, _BEGINS, _WORD_BEGINS, _CONTAINS, _LIKE, _NO_HIT = range(6)


def _names(entry: Entry) -> Iterable[tuple[bool, str]]:
    yield False, _folded(entry.name)
    for alias in entry.aliases:
        yield True, _folded(alias)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return fold(name)


def _rank(wanted: str, name: str) -> float:
    """How well a folded name fits: the lower the better; between _LIKE and _NO_HIT by likeness."""
    if name == wanted:
        return _SAME
    if name.startswith(wanted):
        return _BEGINS
    if "-" + wanted in name:
        return _WORD_BEGINS
    if len(wanted) > 1 and wanted in name:
        return _CONTAINS
    # A half-typed name is compared with as much of the name as has been typed, give or take one.
    typed = len(wanted)
    parts = {name, *name.split("-"), *(name[:end] for end in (typed - 1, typed, typed + 1))}
    likeness = max(OSA.normalized_similarity(wanted, p, score_cutoff=ALIKE) for p in parts)
    return _LIKE + 1 - likeness if likeness >= ALIKE and len(wanted) > 2 else _NO_HIT
