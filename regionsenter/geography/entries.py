"""What can be found by typing a name, as one record whatever it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """Something that can be found. ``slug`` identifies it within its ``kind``; ``name`` is shown.

    ``names`` are what else it is or was called or numbered: whoever says one means it. ``aliases`` lead to
    it where nothing is so called: a settlement in a municipality, a short name. ``detail`` is shown beside
    the name and tells namesakes apart. ``words`` are everyday words that lead to it, each with its place
    among what they lead to. ``codes`` are the municipalities it lies in or is: a centre and its
    municipality are one place, two municipalities are not. ``settlement``: its name is that of a
    settlement, which the settlements among other entries' aliases may share (Sandvika).
    """

    kind: str
    slug: str
    name: str
    names: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    detail: str = ""
    words: tuple[tuple[str, int], ...] = ()
    codes: tuple[str, ...] = ()
    settlement: bool = False
