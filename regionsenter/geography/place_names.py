"""Which centre, town or municipality a written name means: what a person's own list is read with.

A name is taken as it stands, whatever its case and accents, never by likeness: a list is somebody's
statement, and a guess would change it. What cannot be read, or could be several, comes back with
suggestions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from regionsenter.geography.entries import Entry
from regionsenter.geography.lookup import LONGEST, Names, look_up

CENTRE, TOWN, MUNICIPALITY = "centre", "town", "municipality"
#: How many suggestions a name that cannot be read gets.
SUGGESTIONS = 3
#: What stands before a name in a list: bullets, and numbers that end in a dot or a bracket.
_BULLET = re.compile(r"^\s*(?:[-–—•*·]+\s+|\d{1,3}[.)]\s+)")


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

    ``names`` are of the kinds ``centre``, ``town`` and ``municipality``. ``stands_for`` maps the slug
    of a municipality to the (kind, slug) of the centre or town that its name means; a municipality
    that is not in it means itself.
    """

    def __init__(self, names: Names, stands_for: Mapping[str, tuple[str, str]]) -> None:
        self.names = names
        self._stands_for = stands_for
        # The code of a centre or town in our own files is one place, though a name may fold to the same.
        self._codes = {entry.slug: entry for entry in names.entries if entry.kind != MUNICIPALITY}
        self._by_key = {(entry.kind, entry.slug): entry for entry in names.entries}

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
        bare = _bare(text)
        namesakes = [hit.entry for hit in self.names.namesakes(bare)]
        near = namesakes or [hit.entry for hit in look_up(bare, self.names, limit=2 * SUGGESTIONS).hits]
        suggested = dict.fromkeys(self._place(entry) for entry in near)
        return Reading(line, text, None, tuple(suggested)[:SUGGESTIONS])

    def _meant(self, text: str) -> tuple[Place, ...]:
        bare = _bare(text)
        if bare in self._codes:
            return (self._place(self._codes[bare]),)
        return tuple(dict.fromkeys(self._place(hit.entry) for hit in self.names.exact(bare)))

    def _place(self, entry: Entry) -> Place:
        if entry.kind == MUNICIPALITY and entry.slug in self._stands_for:
            entry = self._by_key[self._stands_for[entry.slug]]
        return Place(entry.kind, entry.slug, entry.name, entry.detail)


def _bare(text: str) -> str:
    return _BULLET.sub("", text[:LONGEST]).strip()
