"""From a view to URL parameters and links."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from regionsenter.view.model import PARAMETERS, View
from regionsenter.view.vocabulary import Vocabulary, in_url

#: The pages, as their addresses are written; the first one is also the landing page.
PAGES = (
    "kart",
    "senter",
    "sammenlign",
    "lignende",
    "utvikling",
    "avgrensning",
    "profil",
    "tabell",
    "data",
)

#: Parameters that mean something on one page alone, and that page: links to others leave them out.
OF_ONE_PAGE = {"mer": "senter"}


def to_params(view: View, vocabulary: Vocabulary) -> dict[str, str]:
    """URL parameters of ``view`` in a fixed order, defaults left out.

    The inverse of :func:`regionsenter.view.parse.parse`.
    """
    params: dict[str, str] = {}
    for name, parameter in PARAMETERS.items():
        value = getattr(view, name)
        default = (
            vocabulary.first_indicator(view.theme, view.challenge)
            if name == "indicator"
            else getattr(vocabulary.default, name)
        )
        if value != default:
            params[parameter] = in_url(name, value)
    return params


def url(page: str, params: Mapping[str, str] | None = None) -> str:
    """Link to a page, relative so that it holds under any base path: ``senter?senter=voss``.

    What means nothing on that page is left out (see :data:`OF_ONE_PAGE`). Raises ValueError for a page
    that does not exist.
    """
    if page not in PAGES:
        raise ValueError(f"unknown page {page!r}; the pages are {', '.join(PAGES)}")
    kept = {name: text for name, text in (params or {}).items() if OF_ONE_PAGE.get(name, page) == page}
    return f"{page}?{urlencode(kept)}" if kept else page
