"""How well folded names fit what has been typed: letter by letter, word by word, and by likeness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from regionsenter.folding import fold
from regionsenter.geography.entries import Entry

#: How alike (0-1) query and name must be to be taken for a typing error: one slip in four letters.
ALIKE = 0.7
#: And so many slips at most, whatever the length.
SLIPS = 2
#: So much less alike than the best hit a guess may be: "sunfjord" is Sunnfjord, not Sandefjord.
NEAR_BEST = 0.1
#: Words that say nothing of what is wanted.
_SMALL = frozenset(
    (
        *("i", "pa", "og", "av", "til", "for", "med", "hvor", "hvordan", "kor", "korleis", "mange"),
        *("the", "of", "in", "and", "how", "many"),
    )
)

#: Names that are meant come before what leads to them.
NAME, ALIAS, WORD = range(3)
#: Folded name, what it is, its order among what a word leads to, and the name where it is not the entry's.
Key = tuple[str, int, int, str]
#: Place among the entries, and the name it was found by.
Ranked = tuple[int, str]
_SAME, _BEGINS, _WORD_BEGINS, _CONTAINS, _NO_HIT = range(5)


def shown(name: str, entry: Entry) -> str:
    """A name that an entry was found by, where it says more than the entry's own; a slug does not."""
    return "" if fold(name) == fold(entry.name) or (name == fold(name) and not name.isdigit()) else name


def keys(entry: Entry) -> tuple[Key, ...]:
    """Every name that ``entry`` can be found by, once."""
    found = [(fold(entry.name), NAME, 0, "")]
    found += [(fold(name), NAME, 1, shown(name, entry)) for name in entry.names]
    found += [(fold(alias), ALIAS, 0, shown(alias, entry)) for alias in entry.aliases]
    found += [(fold(word), WORD, order, "") for word, order in entry.words]
    first = {one[0]: one for one in reversed(found)}
    return tuple(first.values())[::-1]


def as_typed(wanted: str, all_keys: Sequence[tuple[Key, ...]]) -> Iterator[Ranked]:
    """Those with a name that is, begins with or holds ``wanted``, best first."""
    ranked = []
    for place, names in enumerate(all_keys):
        (how, what, order), by = min(
            ((_rank(wanted, key, what), what, order), by) for key, what, order, by in names
        )
        if how < _NO_HIT:
            ranked.append((how, what, order, place, by))
    return ((place, by) for *_, place, by in sorted(ranked))


def _rank(wanted: str, name: str, what: int) -> int:
    """How well a folded name fits, letter by letter: the lower the better."""
    if wanted not in name:
        return _NO_HIT
    if name == wanted:
        return _SAME
    if name.startswith(wanted):
        return _BEGINS
    if "-" + wanted in name:
        return _WORD_BEGINS
    inside = len(wanted) > 2 if what == WORD else len(wanted) > 1
    return _CONTAINS if inside and not wanted.isdigit() else _NO_HIT


def with_every_word(wanted: str, all_keys: Sequence[tuple[Key, ...]]) -> Iterator[Ranked]:
    """Those that have a word beginning with each word of ``wanted``: "andel med høy utdanning"."""
    asked = [word for word in wanted.split("-") if word not in _SMALL]
    if not asked or wanted in asked:
        return iter(())
    ranked = []
    for place, names in enumerate(all_keys):
        orders = [
            min((what + order for key, what, order, _ in names if f"-{one}" in f"-{key}"), default=None)
            for one in asked
        ]
        if None not in orders:
            ranked.append((sum(order or 0 for order in orders), place))
    return ((place, "") for _, place in sorted(ranked))


def alike(wanted: str, all_keys: Sequence[tuple[Key, ...]]) -> Iterator[Ranked]:
    """Those with the names most like ``wanted``, and those nearly as like.

    A half-typed name is compared with as much of the name as has been typed, give or take one; an everyday
    word must be whole, and half of a short one is like too much ("buss" and "bustad").
    """
    typed = len(wanted)
    spelt: list[str] = []
    whose: list[tuple[int, int, int, str]] = []
    for place, names in enumerate(all_keys):
        for key, what, order, by in names:
            if key.isdigit() or (what == WORD and typed < 5):
                continue
            ends = (typed - 1, typed, typed + 1) if what != WORD and typed > 4 else ()
            parts = {key, *key.split("-"), *(key[:end] for end in ends)}
            spelt += parts
            whose += [(what, order, place, by)] * len(parts)
    found = process.extract(
        wanted,
        spelt,
        scorer=OSA.normalized_similarity,
        score_cutoff=max(ALIKE, 1 - (SLIPS + 0.5) / typed),
        limit=None,
    )
    best = max((likeness for _, likeness, _ in found), default=0)
    near = sorted((1 - likeness, *whose[at]) for _, likeness, at in found if likeness >= best - NEAR_BEST)
    return ((place, by) for *_, place, by in near)
