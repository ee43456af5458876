"""Streamlit's own scripts, packed once and kept: it would send three megabytes unpacked to every visitor.

Plain ASGI. Only addresses that carry a hash of their content are kept, so nothing can go stale.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from regionsenter.server.packed import IMMUTABLE, coding_for, packed_bytes

#: Streamlit's chunks, and those of a component.
NEVER_CHANGES = re.compile(
    r"/static/(?:js|css)/[^/]+\.[\w-]{8}\.(?:js|css)$"
    r"|/component/[\w.]+/static/(?:js|css)/[^/]+\.[0-9a-f]{8}\.(?:js|css)$"
)
#: Fonts that Streamlit's style sheet names and the pages do without: the theme has the system's, and
#: style.css its own cut of the signs. Named twice, a font would be fetched twice.
OTHER_FONTS = re.compile(rb"@font-face\{font-family:(?:Material Symbols Rounded|Source Sans);[^}]*\}")


@dataclass(frozen=True)
class _Kept:
    media_type: str
    body: bytes


class KeptFiles:
    """Answers for the app behind it when the same file has been asked for before.

    A client that does not unpack, or wants a part of a file, is passed on; so is every answer other
    than a whole, unpacked file. Memory: about a third of the files asked for, two megabytes in all
    for each way of packing.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._kept: dict[tuple[str, str], _Kept] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _may_be_kept(scope):
            await self.app(scope, receive, send)
            return
        coding = coding_for(Headers(scope=scope))
        file = (scope["path"], coding)
        if file not in self._kept:
            answer = _Answer(send)
            # Packed by Streamlit it could not be read here, as the files of a component are.
            plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
            await self.app({**scope, "headers": plain}, receive, answer.send)
            body = answer.body
            if body is None:
                return  # it has been sent as it was
            body = OTHER_FONTS.sub(b"", body) if answer.media_type.startswith("text/css") else body
            packed = await to_thread.run_sync(partial(packed_bytes, body, coding, once=True))
            self._kept[file] = _Kept(answer.media_type, packed)
        kept = self._kept[file]
        headers = MutableHeaders(
            {
                "content-type": kept.media_type,
                "content-encoding": coding,
                "content-length": str(len(kept.body)),
                "cache-control": IMMUTABLE,
                "access-control-allow-origin": "*",
                "vary": "Accept-Encoding",
            }
        )
        await send({"type": "http.response.start", "status": 200, "headers": headers.raw})
        await send({"type": "http.response.body", "body": kept.body})


def _may_be_kept(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    headers = Headers(scope=scope)
    return bool(NEVER_CHANGES.search(scope["path"]) and "range" not in headers and coding_for(headers))


class _Answer:
    """Collects a whole, unpacked file; sends anything else on as it comes."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._collecting = False
        self._parts: list[bytes] = []
        self.media_type = ""
        self.body: bytes | None = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = Headers(raw=message["headers"])
            self._collecting = message["status"] == 200 and "content-encoding" not in headers
            self.media_type = headers.get("content-type", "")
        if not self._collecting:
            await self._send(message)
        elif message["type"] == "http.response.body":
            self._parts.append(message.get("body", b""))
            if not message.get("more_body"):
                self.body = b"".join(self._parts)
