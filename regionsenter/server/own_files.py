"""The app's own static files, under names that never change their content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from regionsenter.hashed_files import HashedFile
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

    Those that lie in ``directory``, and ``built``, by their path below the address. Streamlit would
    serve the same files without cache headers and compress them anew for every visitor. Everything
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
        packed = name is not None and accepts_gzip(Headers(scope=scope))
        answer: ASGIApp
        if scope["type"] == "http" and not self._can_be(scope["path"]):
            answer = PlainTextResponse("Not Found", status_code=404)
        elif name is not None and name in self.built:
            answer = _from_memory(self.built[name], packed, scope["method"])
        elif path := self._path(name):
            answer = _from_disk(path, packed)
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


def _from_memory(file: HashedFile, packed: bool, method: str) -> Response:
    body = file.packed if packed else file.content
    headers = _headers(packed) | {"Content-Length": str(len(body))}
    media_type = CONTENT_TYPES[Path(file.name).suffix]
    return Response(body if method == "GET" else None, media_type=media_type, headers=headers)


def _from_disk(path: Path, packed: bool) -> Response:
    media_type = CONTENT_TYPES[path.suffix]
    beside = path.with_name(path.name + ".gz")
    packed = packed and beside.is_file()
    served = beside if packed else path
    return FileResponse(served, media_type=media_type, headers=_headers(packed))


def _headers(packed: bool) -> dict[str, str]:
    return {
        "Cache-Control": IMMUTABLE,
        "Access-Control-Allow-Origin": "*",
        "Vary": "Accept-Encoding",
    } | ({"Content-Encoding": "gzip"} if packed else {})
