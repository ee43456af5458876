"""From a view to URL parameters and links."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from regionsenter.view.fields import BY_PARAMETER, FIELDS
from regionsenter.view.model import View
from regionsenter.view.vocabulary import Vocabulary

#: The pages, as their addresses are written; the first one is also the landing page.
PAGES = (
    "kart",
    "senter",
    "sammenlign",
    "lignende",
    "utvikling",
    "samspill",
    "avgrensning",
    "profil",
    "tabell",
    "data",
)


def to_params(view: View, vocabulary: Vocabulary) -> dict[str, str]:
    """URL parameters of ``view`` in a fixed order, defaults left out.

    The inverse of :func:`regionsenter.view.parse.parse`.
    """
    params: dict[str, str] = {}
    for field in FIELDS:
        value = getattr(view, field.name)
        if value != field.default(view, vocabulary):
            params[field.parameter] = field.write(value)
    return params


def url(page: str, params: Mapping[str, str] | None = None) -> str:
    """Link to a page, relative so that it holds under any base path: ``senter?senter=voss``.

    What means nothing on that page is left out. Raises ValueError for a page that does not exist.
    """
    if page not in PAGES:
        raise ValueError(f"unknown page {page!r}; the pages are {', '.join(PAGES)}")
    kept = {name: text for name, text in (params or {}).items() if _means_something(name, page)}
    return f"{page}?{urlencode(kept)}" if kept else page


def _means_something(parameter: str, page: str) -> bool:
    field = BY_PARAMETER.get(parameter)
    return field is None or field.page in (None, page)
