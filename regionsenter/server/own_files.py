"""The app's own static files, under names that never change their content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from regionsenter.hashed_files import HashedFile
from regionsenter.server.packed import IMMUTABLE, coding_for, packed_bytes

STATIC_PREFIX = "/app/static/"
#: A content hash in the file name, or a version in the folder of a vendored library.
NEVER_CHANGES = re.compile(r"\.[0-9a-f]{8,64}\.\w+$|^vendor/[\w-]+-\d+\.\d+\.\d+/")
CONTENT_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".woff2": "font/woff2",
}


#: A font is packed already.
PACKABLE = frozenset(CONTENT_TYPES) - {".woff2"}


class ImmutableFiles:
    """Serves hashed and versioned files below ``/app/static/``, packed.

    Those that lie in ``directory``, and ``built``, by their path below the address. Streamlit would
    serve the same files without cache headers and compress them anew for every visitor. What a browser
    of today takes (brotli) is made at the first visit and kept; older ones get the ``.gz``. Everything
    else, also a file that is not there, goes on to Streamlit.
    """

    def __init__(
        self, app: ASGIApp, directory: Path, built: Mapping[str, HashedFile] | None = None
    ) -> None:
        self.app = app
        self.directory = directory.resolve()
        self.built = built or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        name = _never_changing(scope) if scope["type"] == "http" else None
        coding = coding_for(Headers(scope=scope)) if name else ""
        answer: ASGIApp
        if scope["type"] == "http" and not self._can_be(scope["path"]):
            answer = PlainTextResponse("Not Found", status_code=404)
        elif name is not None and name in self.built:
            if coding == "br":
                await to_thread.run_sync(_of_memory, self.built[name])
            answer = _from_memory(self.built[name], coding, scope["method"])
        elif path := self._path(name):
            if coding == "br" and path.suffix in PACKABLE:
                await to_thread.run_sync(_of_disk, path)
            answer = _from_disk(path, coding, scope["method"])
        else:
            answer = self.app
        await answer(scope, receive, send)

    def _can_be(self, address: str) -> bool:
        """Whether the system can look for a file so named; Streamlit does not answer when it cannot."""
        _, prefix, name = address.partition(STATIC_PREFIX)
        try:
            _ = prefix and (self.directory / name).exists()
        except OSError:  # too long
            return False
        return True

    def _path(self, name: str | None) -> Path | None:
        """The file of the directory that may be served, or None."""
        if name is None or "\\" in name or "\0" in name:
            return None
        path = (self.directory / name).resolve()
        inside = path.is_relative_to(self.directory)
        return path if inside and path.suffix in CONTENT_TYPES and path.is_file() else None


def _never_changing(scope: Scope) -> str | None:
    """The path below the static files' address that is asked for, when its name tells its content."""
    _, prefix, name = scope["path"].partition(STATIC_PREFIX)
    asked = scope["method"] in ("GET", "HEAD") and prefix and NEVER_CHANGES.search(name)
    return name if asked else None


@lru_cache(maxsize=64)
def _of_memory(file: HashedFile) -> bytes:
    return packed_bytes(file.content, "br", once=True)


@lru_cache(maxsize=64)
def _of_disk(path: Path) -> bytes:
    return packed_bytes(path.read_bytes(), "br", once=True)


def _from_memory(file: HashedFile, coding: str, method: str) -> Response:
    body = _of_memory(file) if coding == "br" else file.packed if coding else file.content
    headers = _headers(coding) | {"Content-Length": str(len(body))}
    media_type = CONTENT_TYPES[Path(file.name).suffix]
    return Response(body if method == "GET" else None, media_type=media_type, headers=headers)


def _from_disk(path: Path, coding: str, method: str) -> Response:
    media_type = CONTENT_TYPES[path.suffix]
    if path.suffix not in PACKABLE:
        coding = ""
    if coding == "br":
        body = _of_disk(path)
        headers = _headers(coding) | {"Content-Length": str(len(body))}
        return Response(body if method == "GET" else None, media_type=media_type, headers=headers)
    beside = path.with_name(path.name + ".gz")
    packed = coding == "gzip" and beside.is_file()
    served = beside if packed else path
    return FileResponse(served, media_type=media_type, headers=_headers("gzip" if packed else ""))


def _headers(coding: str) -> dict[str, str]:
    return {
        "Cache-Control": IMMUTABLE,
        "Access-Control-Allow-Origin": "*",
        "Vary": "Accept-Encoding",
    } | ({"Content-Encoding": coding} if coding else {})
