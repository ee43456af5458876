"""Streamlit's HTML page made the app's: language, title, what to fetch at once."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from regionsenter.present.map.page_scripts import map_watch_script
from regionsenter.server.connection import connection_script
from regionsenter.server.head_links import ground_element, head_links
from regionsenter.server.said import Said, said_of
from regionsenter.server.share import share_script
from regionsenter.server.streamlit_words import streamlit_words_script
from regionsenter.server.top import top_element, top_script

#: Streamlit's grey boxes stand for what is to come, and pulse: the browser would put all of the page
#: together sixty times a second just when it has most to do (a fifth of the time to the first map).
STILL = "<style>[data-testid=stSkeleton], [data-testid=stSkeleton] * { animation: none !important }</style>"

#: Streamlit's own part of its page.
ROOT = '<div id="root"></div>'


class PageHead:
    """Gives Streamlit's HTML page what it says of its view and what to fetch at once.

    The language is that of the view's URL, else bokmål: a screen reader chooses its voice by it. ``title``
    is the product's, after that of the view.
    The preload of Streamlit's own font goes, since the theme uses the system's.
    """

    def __init__(self, app: ASGIApp, title: str, style: str = "") -> None:
        self.app = app
        self.title = title
        self.style = style

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wanted = scope["type"] == "http" and scope["method"] == "GET"
        if not wanted or not _may_be_page(scope["path"]):
            await self.app(scope, receive, send)
            return
        name = scope["path"].rsplit("/", 1)[-1]
        params = parse_qs(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)

        def change(text: str) -> str:
            adapted = adapt_page(text, said_of(scope, name, self.title), name)
            return with_top(adapted, name, params, self.style)

        page = _Page(send, change)
        # The page changes with the URL's language: a stored copy must not answer for it. And a packed
        # page could not be read here, which Streamlit sends at every address but the root.
        unwanted = (b"if-none-match", b"if-modified-since", b"accept-encoding")
        headers = [(k, v) for k, v in scope["headers"] if k not in unwanted]
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
    """Streamlit answers every address without a file ending with its page; ``/finn`` is ours."""
    name = path.rsplit("/", 1)[-1]
    return "." not in name and name != "finn" and "/_stcore/" not in path


def adapt_page(text: str, said: Said, page: str = "") -> str:
    """Streamlit's page with what it says of its view and what ``page`` needs, without a link to a font."""
    text = re.sub(r"<html lang=\"[^\"]*\"", f'<html lang="{said.language}"', text, count=1)
    title = f"<title>{html.escape(said.title)}</title>{said.tags}"
    text = re.sub(r"<title>[^<]*</title>", lambda _: title, text, count=1)
    text = re.sub(r"\s*<link\s+rel=\"preload\"[^>]*SourceSans[^>]*>", "", text, count=1)
    text = text.replace("<head>", f"<head>{ground_element(page)}", 1)
    head = STILL + connection_script() + map_watch_script(said.language) + share_script()
    head += streamlit_words_script()
    head += head_links(page, text)
    return text.replace("</head>", f"{head}</head>", 1)


def with_top(text: str, page: str, params: Mapping[str, Sequence[str]], style: str) -> str:
    """Streamlit's page with the app's style sheet and its head before Streamlit's own part.

    The sheet is in force when the first thing is drawn, and stands after the sheets that Streamlit puts
    into the page's head, over which it is to win.
    """
    before = f"<style>{style}</style>{top_element(page, params)}"
    return text.replace(ROOT, f"{before}{ROOT}{top_script()}", 1)
