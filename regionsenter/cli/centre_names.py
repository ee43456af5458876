"""The centre that somebody names on the command line: by slug, name, old name or municipal number."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regionsenter.geography.entries import Entry


def centre_named(text: str) -> str:
    """The type of an argument that is a centre: its slug.

    What may be several places, or is merely like a name, is an error that lists them: nothing is guessed.
    """
    from regionsenter.findable import in_same_region, names
    from regionsenter.findable.kinds import CENTRE, MUNICIPALITY, TOWN
    from regionsenter.geography.centres import centres
    from regionsenter.geography.lookup import look_up

    by_slug = {alias: place.slug for place in centres() for alias in (place.slug, *place.aliases)}
    if text in by_slug:
        return by_slug[text]
    found = look_up(text, names("nb", (CENTRE, TOWN, MUNICIPALITY)))
    if found.one is not None and found.one.kind == CENTRE:
        return found.one.slug
    if found.ambiguous:
        raise argparse.ArgumentTypeError(
            f"'{text}' may be several places: {_listed(found.exact)}; give one by its slug"
        )
    if found.one is not None:
        near = _listed(in_same_region(CENTRE, text))
        raise argparse.ArgumentTypeError(f"'{text}' is no centre; that of its region is {near}")
    hits = look_up(text, names("nb", (CENTRE,)), limit=3).hits
    hint = f" (did you mean {_listed(hit.entry for hit in hits)}?)" if hits else ""
    raise argparse.ArgumentTypeError(f"unknown centre '{text}'{hint}")


def _listed(entries: Iterable[Entry]) -> str:
    """The slugs of the centres of their regions, each with the first of them there and its county."""
    from regionsenter.geography.centres import centres

    told: dict[str, str] = {}
    for entry in entries:
        where = next(place for place in centres() if set(entry.codes) & set(place.municipalities))
        told.setdefault(where.slug, f"{where.slug} ({entry.name}, {entry.detail})")
    return ", ".join(told.values())
