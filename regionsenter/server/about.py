"""``/om/<slug>.html``: what an indicator is; ``/om/ord-<word>.html``: what a word means.

``sprak`` is the language. A page fetches it when a name is clicked (``map/page_client/about.js``).
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from regionsenter.catalog import indicators
from regionsenter.present.method.html import about_html, term_about_html
from regionsenter.server.find import KEPT
from regionsenter.texts import LANGUAGES, translator

WORD = "ord-"


def about_routes() -> list[Route]:
    """The one route."""
    return [Route("/om/{name}.html", _about, methods=["GET", "HEAD"])]


def _about(request: Request) -> Response:
    name, language = request.path_params["name"], request.query_params.get("sprak", "")
    t = translator(language if language in LANGUAGES else LANGUAGES[0])
    try:
        told = (
            term_about_html(name.removeprefix(WORD), t)
            if name.startswith(WORD)
            else about_html(indicators()[name], t)
        )
    except KeyError:
        return PlainTextResponse("unknown", status_code=404)
    return HTMLResponse(told, headers={"Cache-Control": KEPT, "Content-Language": t.language})
