"""What a view becomes when something has been found by searching, and which page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from regionsenter.findable.kinds import (
    CENTRE,
    CHALLENGE,
    COUNTY,
    INDICATOR,
    MUNICIPALITY,
    THEME,
    TOWN,
)
from regionsenter.geography.other_towns import other_towns
from regionsenter.view import View, Vocabulary
from regionsenter.view.change import change
from regionsenter.vocabulary import municipality_code

_ONE_CENTRE = ("kart", "senter", "profil", "lignende", "avgrensning")
#: Kind to the pages that show what is found of it; from any other page the search goes to the first one.
SHOWN_ON: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        CENTRE: _ONE_CENTRE,
        TOWN: ("kart",),
        MUNICIPALITY: ("kart",),
        COUNTY: ("kart", "tabell"),
        THEME: ("kart", "sammenlign", "tabell"),
        CHALLENGE: ("kart", "sammenlign", "tabell", "profil"),
        INDICATOR: ("kart", "sammenlign", "tabell", "utvikling"),
    }
)


def view_of(view: View, kind: str, slug: str, vocabulary: Vocabulary) -> View:
    """``view`` with what was found. A town is shown by the municipality it lies in.

    Raises ValueError for what is not of a kind in :data:`SHOWN_ON`, or is not there.
    """
    if kind not in SHOWN_ON:
        raise ValueError(f"unknown kind: {kind!r}")
    if kind == TOWN:
        code = {town.slug: town.code for town in other_towns()}.get(slug)
        kind, slug = MUNICIPALITY, {code: name for name, code in municipality_code().items()}.get(code, "")
    return change(view, kind, slug, vocabulary)
