"""The app's own static files, under names that never change their content."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from regionsenter.server.packed import IMMUTABLE, accepts_gzip

STATIC_PREFIX = "/app/static/"
#: A content hash in the file name, or a version in the folder of a vendored library.
NEVER_CHANGES = re.compile(r"\.[0-9a-f]{8,64}\.\w+$|^vendor/[\w-]+-\d+\.\d+\.\d+/")
CONTENT_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
}


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
