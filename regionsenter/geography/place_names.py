"""Which centre, town or municipality a written name means: what a person's own list is read with.

A name is taken as it stands, whatever its case and accents, never by likeness: a list is somebody's
statement, and a guess would change it. What cannot be read, or could be several, comes back with
suggestions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from regionsenter.geography.search import Entry, find
from regionsenter.geography.slugs import fold

CENTRE, TOWN, MUNICIPALITY = "centre", "town", "municipality"
#: How many suggestions a name that cannot be read gets.
SUGGESTIONS = 3
#: Characters of a name that are looked at: the longest there is has half of it.
LONGEST_NAME = 80
#: What stands before a name in a list: bullets, and numbers that end in a dot or a bracket.
_BULLET = re.compile(r"^\s*(?:[-–—•*·]+\s+|\d{1,3}[.)]\s+)")
#: What may stand after the name of a municipality, folded.
_AFTER = re.compile(r"-(?:kommune|herad|municipality|suohkan|gielda|tjielte)$")
#: "Herøy (Nordland)", "Herøy i Nordland".
_WHERE = re.compile(r"^(.+?)\s*(?:\((.+)\)|\s+i\s+(.+))\s*$")


@dataclass(frozen=True)
class Place:
    """Something that a name can mean. ``kind`` is one of the three above; ``detail`` tells namesakes
    apart."""

    kind: str
    slug: str
    name: str
    detail: str = ""


@dataclass(frozen=True)
class Reading:
    """What one name was read as.

    ``place`` is None when it is unknown or could be several: ``ambiguous`` tells which, and
    ``suggestions`` what it could be, best first.
    """

    line: int
    text: str
    place: Place | None
    suggestions: tuple[Place, ...] = ()
    ambiguous: bool = False


class PlaceNames:
    """All names that lead to a place.

    ``entries`` are of the kinds ``centre``, ``town`` and ``municipality``. ``stands_for`` maps the slug
    of a municipality to the (kind, slug) of the centre or town that its name means; a municipality
    that is not in it means itself.
    """

    def __init__(self, entries: Iterable[Entry], stands_for: Mapping[str, tuple[str, str]]) -> None:
        self.entries = tuple(entries)
        self._stands_for = stands_for
        # The code of a centre or town in our own files is one place, though a name may fold to the same.
        self._codes = {entry.slug: entry for entry in self.entries if entry.kind != MUNICIPALITY}
        self._by_key = {(entry.kind, entry.slug): entry for entry in self.entries}
        self._names: dict[str, list[Entry]] = defaultdict(list)
        self._aliases: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            self._names[fold(entry.name)].append(entry)
            for alias in {fold(alias) for alias in (entry.slug, *entry.aliases)}:
                self._aliases[alias].append(entry)

    def clear(self, text: str) -> bool:
        """Whether the name means one place."""
        return len(self._meant(text)) == 1

    def read(self, text: str, line: int = 0, by: str | None = None, *, suggest: bool = True) -> Reading:
        """What a name means; ``by`` is read in its place where it stands for the same (a code).

        Without ``suggest`` nothing is suggested for an unknown name, which takes milliseconds.
        """
        meant = self._meant(text if by is None else by)
        if len(meant) == 1:
            return Reading(line, text, meant[0])
        if meant:
            return Reading(line, text, None, meant, ambiguous=True)
        if not suggest:
            return Reading(line, text, None)
        bare = _BULLET.sub("", text[:LONGEST_NAME]).strip()
        where = _WHERE.match(bare)
        namesakes = self._hits(fold(where[1])) if where else []
        near = namesakes or find(bare, self.entries, limit=2 * SUGGESTIONS)
        suggested = dict.fromkeys(self._place(entry) for entry in near)
        return Reading(line, text, None, tuple(suggested)[:SUGGESTIONS])

    def _meant(self, text: str) -> tuple[Place, ...]:
        bare = _BULLET.sub("", text[:LONGEST_NAME]).strip()
        if bare in self._codes:
            return (self._place(self._codes[bare]),)
        if places := self._exact(bare):
            return places
        where = _WHERE.match(bare)
        if where is None:
            return ()
        county = fold(where[2] or where[3])
        hits = self._hits(fold(where[1]))
        there = [entry for entry in hits if county in (fold(entry.detail), fold(self._place(entry).detail))]
        # A bracket that says nothing of where ("Voss (senter)") takes nothing away.
        return self._places(there or (hits if where[2] else []))

    def _exact(self, text: str) -> tuple[Place, ...]:
        wanted = fold(text)
        if wanted.isdigit():
            wanted = wanted.zfill(4)  # a spreadsheet drops the first zero of 0301
        return self._places(self._hits(wanted) or self._hits(_AFTER.sub("", wanted)))

    def _hits(self, wanted: str) -> list[Entry]:
        """Those of the name, else those of another name: Os in Innlandet before the former Os."""
        return self._names.get(wanted) or self._aliases.get(wanted) or []

    def _places(self, entries: Iterable[Entry]) -> tuple[Place, ...]:
        return tuple(dict.fromkeys(self._place(entry) for entry in entries))

    def _place(self, entry: Entry) -> Place:
        if entry.kind == MUNICIPALITY and entry.slug in self._stands_for:
            entry = self._by_key[self._stands_for[entry.slug]]
        return Place(entry.kind, entry.slug, entry.name, entry.detail)
