"""What the HTML of a page says of the view in its URL: language, title, description, address.

A view is parsed once and its words are kept, so that a page that many open costs a look into a dictionary.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.types import Scope

from regionsenter.present.share.html import head_tags_html
from regionsenter.present.share.words import tab_title_text
from regionsenter.server.component import base_path
from regionsenter.texts import translator
from regionsenter.view import PAGES, View, parse, to_params, url
from regionsenter.vocabulary import vocabulary

#: Views whose words are kept: a few kilobytes each.
KEPT = 512
#: Letters of a query that is read; no view of ours is as long.
LONGEST = 8000


@dataclass(frozen=True)
class Said:
    """The words of a page in its head: ``tags`` are HTML, ``title`` is text."""

    language: str
    title: str
    tags: str


def said_of(scope: Scope, page: str, product: str) -> Said:
    """What is said at the address of a request for ``page`` ("" the landing page)."""
    query = scope.get("query_string", b"").decode("latin-1")
    known = page if page in PAGES else PAGES[0]
    return _said(known, query[:LONGEST], origin_of(scope) + _prefix(), product)


def view_at(query: str) -> View:
    """The view of a query string, whatever is in it."""
    params = parse_qs(query, keep_blank_values=True, errors="replace")
    return parse(params, vocabulary())[0]


def origin_of(scope: Scope) -> str:
    """Scheme and host as the browser has them, also behind a proxy that tells of itself."""
    headers = Headers(scope=scope)

    def first(name: str) -> str:
        return headers.get(name, "").split(",")[0].strip()

    scheme = first("x-forwarded-proto")
    scheme = scheme if scheme in ("http", "https") else scope.get("scheme", "http")
    return f"{scheme}://{first('x-forwarded-host') or first('host')}"


def _prefix() -> str:
    base = base_path()
    return f"/{base}/" if base else "/"


@lru_cache(maxsize=KEPT)
def _said(page: str, query: str, root: str, product: str) -> Said:
    view = view_at(query)
    t = translator(view.language)
    address = root + url(page, to_params(view, vocabulary()))
    return Said(
        view.language, tab_title_text(view, page, t, product), str(head_tags_html(view, page, address, t))
    )
