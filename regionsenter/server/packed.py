"""What the parts of the web server share: how a file that never changes is sent."""

from __future__ import annotations

from starlette.datastructures import Headers

IMMUTABLE = "public, max-age=31536000, immutable"


def accepts_gzip(headers: Headers) -> bool:
    """Whether the client takes gzip (``gzip;q=0`` means no)."""
    for offer in headers.get("accept-encoding", "").lower().split(","):
        name, _, quality = offer.partition(";")
        if name.strip() in ("gzip", "*"):
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
