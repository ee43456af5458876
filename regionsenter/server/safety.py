"""Headers of every answer that keep the page to its own host."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
#: Parts of a page are held to the page's rules, not to their own. A first visit fetches a hundred of them:
#: the rules with each would be 50 kB.
PARTS = ("text/javascript", "application/javascript", "text/css", "font/")
OF_PARTS = {"X-Content-Type-Options": "nosniff"}


class SecurityHeaders:
    """Adds :data:`SECURITY_HEADERS`, to a part of a page :data:`OF_PARTS`, where an answer has none."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                part = headers.get("content-type", "").startswith(PARTS)
                for name, value in (OF_PARTS if part else SECURITY_HEADERS).items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers)
