"""The share menu's part of the server: its script, and QR codes as they are asked for."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from regionsenter.export.qr_code import TooLong, qr_png, qr_svg
from regionsenter.present.parts.scripts import script_text
from regionsenter.server.said import origin_of
from regionsenter.view.fields import BY_PARAMETER

CLIENT = Path(__file__).parent / "share_client"
FOLDER = "del"
#: A code of a link never changes.
KEPT_FOR = "private, max-age=86400"


@cache
def share_script() -> str:
    """A ``<script>`` for the head: the tab's title and the page's language follow the view, a view shown
    inside another page stays so, and the share menu. Raises StaticError."""
    parameters = json.dumps(list(BY_PARAMETER))
    parts = (
        script_text(CLIENT / "said.js"),
        script_text(CLIENT / "embedded.js"),
        script_text(CLIENT / "share.js", parameters=parameters, folder=json.dumps(FOLDER)),
    )
    return f"<script>{''.join(parts)}</script>"


def share_routes() -> list[Route]:
    """The code as a vector drawing and as a picture."""
    return [
        Route(f"/{FOLDER}/qr.svg", _svg, methods=["GET", "HEAD"]),
        Route(f"/{FOLDER}/qr.png", _png, methods=["GET", "HEAD"]),
    ]


async def _svg(request: Request) -> Response:
    return await _answer(request, "svg")


async def _png(request: Request) -> Response:
    return await _answer(request, "png")


async def _answer(request: Request, kind: str) -> Response:
    link = request.query_params.get("lenke", "")
    if not _is_ours(link, request):
        return PlainTextResponse("lenke: an address of this app", status_code=400)
    try:
        body, media_type = await to_thread.run_sync(_drawn, link, kind)
    except TooLong as error:
        return PlainTextResponse(str(error), status_code=413)
    return Response(body, media_type=media_type, headers={"Cache-Control": KEPT_FOR})


def _is_ours(link: str, request: Request) -> bool:
    """Whether a link leads to where the request came: nobody is to get codes of other sites from us.

    A proxy may call the server by another name than the browser does, which says in ``Referer`` what it is.
    """
    try:
        wanted, here = urlsplit(link), urlsplit(request.headers.get("referer", ""))
    except ValueError:
        return False
    hosts = {urlsplit(origin_of(request.scope)).netloc, request.headers.get("host", ""), here.netloc}
    return wanted.scheme in ("http", "https") and bool(wanted.netloc) and wanted.netloc in hosts


@lru_cache(maxsize=64)
def _drawn(link: str, kind: str) -> tuple[bytes, str]:
    if kind == "png":
        return qr_png(link), "image/png"
    return qr_svg(link).encode(), "image/svg+xml"
