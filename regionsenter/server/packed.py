"""What the parts of the web server share: how a file that never changes is sent, and how text is packed."""

from __future__ import annotations

import brotli  # type: ignore[import-untyped]
from starlette.datastructures import Headers

from regionsenter.hashed_files import gzipped

IMMUTABLE = "public, max-age=31536000, immutable"


def accepts(headers: Headers, coding: str) -> bool:
    """Whether the client takes ``coding`` (``gzip;q=0`` means no)."""
    for offer in headers.get("accept-encoding", "").lower().split(","):
        name, _, quality = offer.partition(";")
        if name.strip() == coding or (coding == "gzip" and name.strip() == "*"):
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def accepts_gzip(headers: Headers) -> bool:
    """Whether the client takes gzip."""
    return accepts(headers, "gzip")


def coding_for(headers: Headers) -> str:
    """The best coding the client takes: ``br``, ``gzip``, or "" for none."""
    return next((coding for coding in ("br", "gzip") if accepts(headers, coding)), "")


def packed_bytes(content: bytes, coding: str, *, once: bool) -> bytes:
    """``content`` in ``coding`` ("" leaves it). ``once``: it is kept, so the time it takes is paid once."""
    if coding == "br":
        return brotli.compress(content, quality=10 if once else 5)
    return gzipped(content, 9 if once else 6) if coding else content
