"""A reader's own list: what its names were read as, and how it agrees with the target group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from regionsenter.asked.name_list import ListError as ListError  # ui takes it from here
from regionsenter.asked.name_list import Names, names_in_file, names_in_text
from regionsenter.findable import known_places
from regionsenter.geography.place_names import CENTRE, MUNICIPALITY, TOWN, Place, Reading
from regionsenter.measures.list_match import ListMatch, match_list
from regionsenter.measures.nearest_limits import NearestLimits, nearest_limits
from regionsenter.measures.target_group import TargetGroup

#: So many names that cannot be read get suggestions: a list with more of them is no list of towns.
MOST_SUGGESTED = 50


@dataclass(frozen=True, eq=False)
class ReadList:
    """The names of a list and what each was read as, in the order of the list."""

    names: Names
    readings: tuple[Reading, ...]

    def places(self, kind: str) -> dict[Place, Reading]:
        """The places of a kind that are on the list, each with the first name that meant it."""
        found: dict[Place, Reading] = {}
        for reading in self.readings:
            if reading.place is not None and reading.place.kind == kind:
                found.setdefault(reading.place, reading)
        return found

    @cached_property
    def centres(self) -> frozenset[str]:
        """Slugs of the centres on the list."""
        return frozenset(place.slug for place in self.places(CENTRE))

    @cached_property
    def towns(self) -> frozenset[str]:
        """Slugs of the other towns on the list."""
        return frozenset(place.slug for place in self.places(TOWN))

    @property
    def municipalities(self) -> dict[Place, Reading]:
        """Municipalities on the list that have neither a centre nor another town."""
        return self.places(MUNICIPALITY)

    @property
    def unread(self) -> tuple[Reading, ...]:
        """The names that are unknown or could be several."""
        return tuple(reading for reading in self.readings if reading.place is None)

    @property
    def repeated(self) -> int:
        """How many names mean a place that an earlier one meant."""
        read = [reading.place for reading in self.readings if reading.place is not None]
        return len(read) - len(set(read))


def list_in_text(text: str) -> ReadList:
    """Read a pasted list; raises ListError when there is none to read."""
    return _read(lambda clear: names_in_text(text, clear))


def list_in_file(file_name: str, data: bytes) -> ReadList:
    """Read a list from a file; raises ListError when it cannot be read."""
    return _read(lambda clear: names_in_file(file_name, data, clear))


def matched(listed: ReadList, group: TargetGroup) -> ListMatch:
    """The list against a target group; what is neither centre nor other town is not compared."""
    return match_list(group, listed.centres, listed.towns)


def nearest_to(listed: ReadList) -> NearestLimits:
    """The limits that come nearest to giving the list."""
    return nearest_limits(listed.centres, listed.towns)


def _read(names_of: Callable[[Callable[[str], bool]], Names]) -> ReadList:
    known = known_places()
    names = names_of(known.clear)
    readings: list[Reading] = []
    unread = 0
    for line, name, by in names.names:
        readings.append(known.read(name, line, by, suggest=unread < MOST_SUGGESTED))
        unread += readings[-1].place is None
    return ReadList(names, tuple(readings))
