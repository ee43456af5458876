"""The web server's part of the app: caching, security headers, the page's head, health.

Plain ASGI; ``component.py`` alone knows Streamlit. ``app.py`` hands all of it to ``st.App``::

    app = st.App("main.py", lifespan=lifespan, routes=routes(), middleware=middleware(STATIC))
"""

from __future__ import annotations

from pathlib import Path

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

from regionsenter.present.map.assets import built_files
from regionsenter.server.component import lifespan
from regionsenter.server.files import file_routes
from regionsenter.server.kept_files import KeptFiles
from regionsenter.server.own_files import ImmutableFiles
from regionsenter.server.packed import IMMUTABLE
from regionsenter.server.page import PageHead, adapt_page
from regionsenter.server.safety import SecurityHeaders

__all__ = ["IMMUTABLE", "ImmutableFiles", "adapt_page", "lifespan", "middleware", "routes"]

TITLE = "Regionsenter"


def routes() -> list[BaseRoute]:
    """The app's own routes: ``/helse`` answers 200 while the process serves, ``/fil/…`` a file."""
    return [Route("/helse", health, methods=["GET", "HEAD"]), *file_routes()]


def middleware(static: Path, title: str = TITLE) -> list[Middleware]:
    """What every request goes through, outermost first. ``static`` is the folder of static files."""
    return [
        Middleware(SecurityHeaders),
        Middleware(ImmutableFiles, directory=static, built=built_files()),
        Middleware(KeptFiles),
        Middleware(PageHead, title=title),
    ]


async def health(_request: Request) -> JSONResponse:
    """Health check for a proxy or container; never cached."""
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})
