"""What somebody means who types a name: one lookup for search, URL, lists and command line.

What is so called, whatever the case, the accents and the spelling of æ, ø and å, is *exact*; it may be
several places (Herøy), which is said and never chosen between. What only begins with the text, or holds
it, or is led to by an everyday word, is a hit; what is merely like it is a *guess*, for the reader to
confirm.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from regionsenter.folding import fold, loose
from regionsenter.geography.entries import Entry
from regionsenter.geography.name_ranks import (
    ALIAS,
    NAME,
    Ranked,
    alike,
    as_typed,
    keys,
    shown,
    with_every_word,
)
from regionsenter.geography.ways_to_say import ways_to_say, without_place

#: Letters of a text that are looked at: the longest name there is has half of it.
LONGEST = 80
#: Hits that are given back unless told otherwise.
LIMIT = 8


@dataclass(frozen=True)
class Hit:
    """An entry that fits. ``by`` is the name it was found by, where that is not its own."""

    entry: Entry
    by: str = ""


@dataclass(frozen=True)
class Found:
    """What a text was found to mean, best first.

    ``exact`` are the entries that are so called, none when none is; ``ambiguous`` tells that they are more
    than one place. ``guess``: the hits are merely like the text and must not be taken unasked.
    """

    hits: tuple[Hit, ...] = ()
    exact: tuple[Entry, ...] = ()
    ambiguous: bool = False
    guess: bool = False

    @property
    def one(self) -> Entry | None:
        """The entry that is meant for certain, the most wanted kind of it; None where there is none."""
        return self.exact[0] if self.exact and not self.ambiguous else None


class Names:
    """Entries made ready to be looked up: the most wanted kind first, which decides between equal hits."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._called: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        self._spelt: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        #: For each entry, every name it can be found by.
        self.keys = tuple(keys(entry) for entry in self.entries)
        for place, entry in enumerate(self.entries):
            for rank, name in _certain(entry):
                self._called[fold(name)].append((rank, place, name))
                self._spelt[loose(fold(name))].append((rank, place, name))

    def exact(self, text: str) -> list[Hit]:
        """Those that are called ``text``, however it is put: with a county, a number, «kommune»."""
        for wanted, fits in ways_to_say(text[:LONGEST]):
            for names, key in ((self._called, wanted), (self._spelt, loose(wanted))):
                found = [one for one in names.get(key, ()) if fits(self.entries[one[1]])]
                if found:
                    return self._meant(sorted(found))
        return []

    def _meant(self, found: list[tuple[int, int, str]]) -> list[Hit]:
        """Of (how surely, place among the entries, name) those that are meant.

        A former municipality is meant no less than one of today; a settlement only where nothing but
        another settlement is so called, or in the same place as one that is.
        """
        surest = found[0][0]
        sure = {place for rank, place, _ in found if rank == surest}
        if all(self.entries[place].settlement for place in sure):
            sure |= {place for _, place, _ in found}
        where = {code for place in sure for code in self.entries[place].codes}
        by: dict[int, str] = {}
        for _, place, name in sorted(found, key=lambda one: one[1]):
            if place in sure or where & set(self.entries[place].codes):
                by[place] = "" if by.get(place) == "" else shown(name, self.entries[place])
        return [Hit(self.entries[place], name) for place, name in by.items()]

    def namesakes(self, text: str) -> list[Hit]:
        """Those that are called what ``text`` is without the place it says ("Våler i Solør")."""
        name = without_place(text)
        return self.exact(name) if name else []

    def hits(self, ranked: Iterable[Ranked]) -> list[Hit]:
        """Places among the entries, as hits."""
        return [Hit(self.entries[place], by) for place, by in ranked]


def look_up(text: str, entries: Names | Iterable[Entry], limit: int = LIMIT) -> Found:
    """What ``text`` means among ``entries``, at most ``limit`` hits; never raises, whatever the text.

    Order: what is so called, names that begin with the text, names with a word that does, names that hold
    it, those whose words do; and only where there is none, names that are like it (optimal string
    alignment, so that two letters in the wrong order are one slip). A hit on the name goes before one on an
    alias, and that before one on an everyday word, which leads to several in the order declared.
    """
    names = entries if isinstance(entries, Names) else Names(entries)
    exact = names.exact(text)
    wanted = fold(text[:LONGEST])
    hits = [*exact, *names.hits(as_typed(wanted, names.keys))] if wanted else exact
    hits = hits or names.hits(with_every_word(wanted, names.keys))
    guess = not hits and len(wanted) > 2 and not wanted.isdigit()
    if guess:
        hits = names.hits(alike(wanted, names.keys))
    once = {hit.entry: hit for hit in reversed(hits)}
    in_order = tuple(dict.fromkeys(once[hit.entry] for hit in hits))[:limit]
    called = tuple(hit.entry for hit in exact)
    return Found(in_order, called, _several_places(called), guess and bool(in_order))


def _certain(entry: Entry) -> Iterator[tuple[int, str]]:
    """What somebody may call an entry and mean it for certain, with how surely."""
    for name in (entry.name, *entry.names):
        yield NAME, name
    for alias in (entry.slug, *entry.aliases):
        yield ALIAS, alias


def _several_places(entries: tuple[Entry, ...]) -> bool:
    """Whether two of them lie apart. What lies nowhere (an indicator, a theme) is apart from all else."""
    return any(not set(a.codes) & set(b.codes) for a, b in combinations(entries, 2))
