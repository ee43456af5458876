"""The web server's part of the app: caching, security headers, page language, health.

Plain ASGI, no Streamlit: ``app.py`` hands :func:`routes` and :func:`middleware` to ``st.App``::

    app = st.App("main.py", routes=routes(), middleware=middleware(STATIC))
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LANGUAGES = ("nb", "nn", "en")
LANGUAGE_PARAMETER = "sprak"
TITLE = "Regionsenter"
IMMUTABLE = "public, max-age=31536000, immutable"
STATIC_PREFIX = "/app/static/"
#: A content hash in the file name, or a version in the folder of a vendored library.
NEVER_CHANGES = re.compile(r"\.[0-9a-f]{8,64}\.\w+$|^vendor/[\w-]+-\d+\.\d+\.\d+/")
CONTENT_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
}

#: The one other host: Kartverket's map tiles, fetched only when the reader asks for a background.
TILE_HOST = "https://cache.kartverket.no"
#: Streamlit and streamlit-folium evaluate scripts and style inline; nothing may leave the host but
#: requests for tiles.
#: No ``frame-ancestors``: any site, also a local file, may show a view with ``?embed=true``.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        f"img-src 'self' data: blob: {TILE_HOST}",
        "font-src 'self' data:",
        "media-src 'self' data: blob:",
        "connect-src 'self' data: blob:",
        "worker-src 'self' blob:",
        "frame-src 'self' blob: data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
    )
)
SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
}


def routes() -> list[BaseRoute]:
    """The app's own routes: ``/helse`` answers 200 while the process serves."""
    return [Route("/helse", health, methods=["GET", "HEAD"])]


def middleware(static: Path, title: str = TITLE) -> list[Middleware]:
    """What every request goes through, outermost first. ``static`` is the folder of static files."""
    return [
        Middleware(SecurityHeaders),
        Middleware(ImmutableFiles, directory=static),
        Middleware(PageLanguage, title=title),
    ]


async def health(_request: Request) -> JSONResponse:
    """Health check for a proxy or container; never cached."""
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})


class SecurityHeaders:
    """Adds :data:`SECURITY_HEADERS` to every answer that does not set them itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers)


class ImmutableFiles:
    """Serves hashed and versioned files below ``/app/static/``, packed when there is a ``.gz``.

    Streamlit would serve the same files without cache headers and compress them anew for every
    visitor. Everything else, also a file that is not there, goes on to Streamlit.
    """

    def __init__(self, app: ASGIApp, directory: Path) -> None:
        self.app = app
        self.directory = directory.resolve()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = self._file(scope) if scope["type"] == "http" else None
        if path is None:
            await self.app(scope, receive, send)
            return
        headers = {
            "Cache-Control": IMMUTABLE,
            "Access-Control-Allow-Origin": "*",
            "Vary": "Accept-Encoding",
        }
        media_type = CONTENT_TYPES[path.suffix]
        packed = path.with_name(path.name + ".gz")
        if accepts_gzip(Headers(scope=scope)) and packed.is_file():
            path = packed
            headers["Content-Encoding"] = "gzip"
        await FileResponse(path, media_type=media_type, headers=headers)(scope, receive, send)

    def _file(self, scope: Scope) -> Path | None:
        """The file that may be served as unchanging, or None."""
        _, found, name = scope["path"].partition(STATIC_PREFIX)
        if scope["method"] not in ("GET", "HEAD") or not found or not NEVER_CHANGES.search(name):
            return None
        if "\\" in name or "\0" in name:
            return None
        path = (self.directory / name).resolve()
        inside = path.is_relative_to(self.directory)
        return path if inside and path.suffix in CONTENT_TYPES and path.is_file() else None


def accepts_gzip(headers: Headers) -> bool:
    """Whether the client takes gzip (``gzip;q=0`` means no)."""
    for offer in headers.get("accept-encoding", "").lower().split(","):
        name, _, quality = offer.partition(";")
        if name.strip() in ("gzip", "*"):
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


class PageLanguage:
    """Gives Streamlit's HTML page a language and a title before any script runs.

    The language is that of the view's URL, else bokmål: a screen reader chooses its voice by it.
    The preload of Streamlit's own font goes, since the theme uses the system's.
    """

    def __init__(self, app: ASGIApp, title: str = TITLE) -> None:
        self.app = app
        self.title = title

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wanted = scope["type"] == "http" and scope["method"] == "GET"
        if not wanted or not _may_be_page(scope["path"]):
            await self.app(scope, receive, send)
            return
        page = _Page(send, lambda text: adapt_page(text, language_of(scope), self.title))
        # The page changes with the URL's language: a stored copy must not answer for it.
        headers = [
            (k, v) for k, v in scope["headers"] if k not in (b"if-none-match", b"if-modified-since")
        ]
        await self.app({**scope, "headers": headers}, receive, page.send)


class _Page:
    """Collects an HTML answer, changes its text and sends it on; passes all else through."""

    def __init__(self, send: Send, change: Callable[[str], str]) -> None:
        self._send = send
        self._change = change
        self._start: Message | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = Headers(raw=message["headers"])
            plain_html = headers.get("content-type", "").startswith("text/html")
            if message["status"] == 200 and plain_html and "content-encoding" not in headers:
                self._start = message
                return
        if self._start is None or message["type"] != "http.response.body":
            await self._send(message)
            return
        self._body += message.get("body", b"")
        if message.get("more_body"):
            return
        body = self._change(self._body.decode()).encode()
        headers = MutableHeaders(scope=self._start)
        headers["content-length"] = str(len(body))
        for name in ("etag", "last-modified"):
            del headers[name]
        await self._send(self._start)
        await self._send({"type": "http.response.body", "body": body})


def _may_be_page(path: str) -> bool:
    """Streamlit answers every address without a file ending with its page."""
    return "." not in path.rsplit("/", 1)[-1] and "/_stcore/" not in path


def language_of(scope: Scope) -> str:
    """The language asked for in the URL, ``nb`` when there is none or it is unknown."""
    query = parse_qs(scope.get("query_string", b"").decode("latin-1"))
    asked = query.get(LANGUAGE_PARAMETER, [""])[0]
    return asked if asked in LANGUAGES else "nb"


def adapt_page(text: str, language: str, title: str) -> str:
    """Streamlit's page with language and title, without its font and agent links."""
    text = re.sub(r"<html lang=\"[^\"]*\"", f'<html lang="{language}"', text, count=1)
    text = re.sub(r"<title>[^<]*</title>", f"<title>{html.escape(title)}</title>", text, count=1)
    return re.sub(r"\s*<link\s+rel=\"preload\"[^>]*SourceSans[^>]*>", "", text, count=1)
