"""The app's style sheet as a file of the page's, under a name that never changes its content.

Sent as an element of Streamlit's it would come with every visit over the connection, and the page would
first be drawn without it.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from regionsenter.hashed_files import hashed_name
from regionsenter.server.packed import IMMUTABLE, accepts_gzip

FOLDER = "app/style/"


@dataclass(frozen=True)
class StyleSheet:
    """The content of a style sheet, read once."""

    content: bytes

    @classmethod
    def read(cls, path: Path) -> StyleSheet:
        """Raises ``FileNotFoundError`` when there is no such file."""
        return cls(path.read_bytes())

    @cached_property
    def url(self) -> str:
        """Its address, relative to the app's root."""
        return FOLDER + hashed_name("regionsenter", "css", self.content)

    @cached_property
    def packed(self) -> bytes:
        """The content, packed."""
        return gzip.compress(self.content, 9, mtime=0)

    @property
    def link(self) -> str:
        """The element that loads it, for the page's body: after Streamlit's own styles it wins ties."""
        return f'<link rel="stylesheet" href="./{self.url}">'


class ServedStyle:
    """Answers for the style sheet; everything else goes on."""

    def __init__(self, app: ASGIApp, sheet: StyleSheet) -> None:
        self.app = app
        self.sheet = sheet

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if not asked or not scope["path"].endswith("/" + self.sheet.url):
            await self.app(scope, receive, send)
            return
        headers = {"Cache-Control": IMMUTABLE, "Vary": "Accept-Encoding"}
        body = self.sheet.content
        if accepts_gzip(Headers(scope=scope)):
            headers["Content-Encoding"] = "gzip"
            body = self.sheet.packed
        answer = Response(body, media_type="text/css; charset=utf-8", headers=headers)
        await answer(scope, receive, send)
