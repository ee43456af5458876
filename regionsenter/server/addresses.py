"""Addresses as people get them: those that mean a page lead there, all others are answered as missing.

Streamlit answers any address with its page and an English «Page not found» drawn by the browser.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from urllib.parse import quote

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from regionsenter.folding import fold
from regionsenter.present.share.missing.html import missing_page_html
from regionsenter.server.component import STREAMLITS, base_path, streamlits_files
from regionsenter.server.said import view_at
from regionsenter.texts import translator
from regionsenter.view import PAGES
from regionsenter.view.cleaning import clean

#: Of what a browser says its reader reads, the one of ours that is nearest.
NEAREST = {"nb": "nb", "no": "nb", "da": "nb", "sv": "nb", "nn": "nn", "en": "en"}
#: A link whose `?` was lost or encoded.
_QUERY_SIGN = re.compile(r"[?&]")


class Addresses:
    """Leads ``/Kart``, ``/kart)``, ``/kart/`` to ``/kart``, the query kept; answers 404 for the rest.

    ``own`` are the first parts of the app's own routes, which answer below the base path too. ``base``
    gives that path, without slashes.
    """

    def __init__(self, app: ASGIApp, own: Collection[str], base: Callable[[], str] = base_path) -> None:
        self.app = app
        self.own = frozenset(own)
        self.base = base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        base = self.base()
        path = scope["path"]
        inside = path == f"/{base}" or path.startswith(f"/{base}/") if base else True
        tail = path.removeprefix(f"/{base}")[1:] if base and inside else path[1:]
        first = tail.partition("/")[0]
        if first in self.own:  # a health check asks at the root, a page below the base path
            below = {**scope, "path": f"/{tail}", "raw_path": quote(f"/{tail}").encode()}
            await self.app(below if base and inside else scope, receive, send)
            return
        if inside and _is_streamlits(tail, first):
            await self.app(scope, receive, send)
            return
        answer = self._answer(scope, path, tail, base) if inside else None
        if answer is None and inside and tail in ("", *PAGES):
            await self.app(scope, receive, send)
            return
        await (answer or _missing(scope, path, base))(scope, receive, send)

    def _answer(self, scope: Scope, path: str, tail: str, base: str) -> Response | None:
        """A redirect to the page that is meant, when it is one and the address is another."""
        name, sign, lost = tail, "", ""
        if match := _QUERY_SIGN.search(tail):
            name, sign, lost = tail[: match.start()], match[0], tail[match.end() :]
        page = fold(clean(name.strip("/")).replace("index.html", ""))
        if page not in ("", *PAGES):
            return None
        query = scope.get("query_string", b"").decode("latin-1")
        # `&amp;` between parameters: Streamlit's own (`embed`) would not be known.
        kept = re.sub(r"&(amp;)+", "&", re.sub(r"^(amp;)+", "", query))
        if sign:
            kept = "&".join(filter(None, (quote(lost, safe="=&%+.,_~:;"), kept)))
        if page == tail and kept == query:
            return None
        to = _root(path, base) + page or "./"
        # Written from where the browser is: holds behind a proxy that takes a part of the path away.
        return RedirectResponse(f"{to}?{kept}" if kept else to, status_code=308)


def _is_streamlits(tail: str, first: str) -> bool:
    """Whether Streamlit answers there with something other than its page."""
    return first in STREAMLITS or tail in streamlits_files() or "_stcore/" in tail


def _root(path: str, base: str) -> str:
    """The way from an address to the folder the pages are in."""
    folders = path.count("/") - 1 - (base.count("/") + 1 if base and path.startswith(f"/{base}/") else 0)
    if base and not path.startswith(f"/{base}/"):
        return "../" * (path.count("/") - 1) + f"{base}/"
    return "../" * folders


def _missing(scope: Scope, path: str, base: str) -> Response:
    t = translator(_language_of(scope))
    root = _root(path, base) or "./"
    return HTMLResponse(
        missing_page_html(path, root, t),
        status_code=404,
        headers={
            "Cache-Control": "no-store",
            "Vary": "Accept-Language",
            "Content-Language": t.language,
        },
    )


def _language_of(scope: Scope) -> str:
    """The language of the URL, else the first of ours that the browser asks for."""
    query = scope.get("query_string", b"").decode("latin-1")
    if (chosen := view_at(query).language) != "nb" or "sprak" in query:
        return chosen
    offers = []
    for offer in Headers(scope=scope).get("accept-language", "").split(","):
        name, _, rest = offer.strip().partition(";")
        quality = re.fullmatch(r"\s*q=(\d(?:\.\d{1,3})?)\s*", rest)
        offers.append((float(quality[1]) if quality else 1.0, name.partition("-")[0].lower()))
    known = [
        NEAREST[name] for wanted, name in sorted(offers, key=lambda o: -o[0]) if wanted and name in NEAREST
    ]
    return known[0] if known else "nb"
