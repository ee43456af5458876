"""The web server's part of the app: caching, security headers, the page's head, health.

Plain ASGI; ``component.py`` alone knows Streamlit. ``app.py`` hands all of it to ``st.App``::

    app = st.App("main.py", lifespan=lifespan, routes=routes(), middleware=middleware(STATIC))
"""

from __future__ import annotations

from pathlib import Path

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from regionsenter.present.map.assets import built_files
from regionsenter.present.parts.combobox import combobox_files
from regionsenter.server.about import about_routes
from regionsenter.server.addresses import Addresses
from regionsenter.server.component import lifespan
from regionsenter.server.files import file_routes
from regionsenter.server.find import find
from regionsenter.server.kept_files import KeptFiles
from regionsenter.server.own_files import ImmutableFiles
from regionsenter.server.packed import IMMUTABLE
from regionsenter.server.page import PageHead, adapt_page
from regionsenter.server.safety import SecurityHeaders
from regionsenter.server.share import share_routes

__all__ = ["IMMUTABLE", "ImmutableFiles", "adapt_page", "lifespan", "middleware", "routes"]

TITLE = "Regionsenter"


def routes() -> list[Route]:
    """The app's own routes: ``/helse`` answers 200 while the process serves, ``/finn`` is the search,
    ``/fil/…`` a file, ``/del`` makes QR codes, ``/om/…`` tells what an indicator or a word is."""
    return [
        Route("/helse", health, methods=["GET", "HEAD"]),
        Route("/finn", find, methods=["GET", "HEAD"]),
        *file_routes(),
        *share_routes(),
        *about_routes(),
    ]


def middleware(static: Path, title: str = TITLE, style: str = "") -> list[Middleware]:
    """What every request goes through, outermost first.

    ``static`` is the folder of static files, ``style`` the style sheet of every page.
    """
    return [
        Middleware(SecurityHeaders),
        Middleware(ImmutableFiles, directory=static, built={**built_files(), **combobox_files()}),
        Middleware(KeptFiles),
        Middleware(Addresses, own={route.path.split("/")[1] for route in routes()}),
        Middleware(PageHead, title=title, style=style),
    ]


async def health(_request: Request) -> JSONResponse:
    """Health check for a proxy or container; never cached."""
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})
