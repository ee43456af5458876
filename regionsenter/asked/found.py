"""What a view becomes when something has been found by searching, and which page shows it."""

from __future__ import annotations

from regionsenter.asked.page_filters import used_on
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

#: Kinds that can be gone to, and that are fields of the view.
FIELDS = (CENTRE, MUNICIPALITY, COUNTY, THEME, CHALLENGE, INDICATOR)
#: Pages that show the indicator of the view.
INDICATOR_PAGES = ("kart", "sammenlign", "tabell", "utvikling", "samspill")
#: Where all of it can be seen.
MAP = "kart"


def view_of(view: View, kind: str, slug: str, vocabulary: Vocabulary) -> View:
    """``view`` with what was found. A town is shown by the municipality it lies in.

    Raises ValueError for what cannot be gone to, or is not there.
    """
    if kind == TOWN:
        kind, slug = MUNICIPALITY, _municipality_of(slug)
    if kind not in FIELDS:
        raise ValueError(f"unknown kind: {kind!r}")
    return change(view, kind, slug, vocabulary)


def page_for(view: View, kind: str, page: str) -> str:
    """The page that shows what was found, in the view of it: ``page`` where it does, else the map."""
    if kind == INDICATOR:
        shown = page in INDICATOR_PAGES
    else:
        shown = used_on(page, MUNICIPALITY if kind == TOWN else kind, view)
    return page if shown else MAP


def _municipality_of(town: str) -> str:
    slug_of = {code: slug for slug, code in municipality_code().items()}
    return next((slug_of[one.code] for one in other_towns() if one.slug == town), "")
