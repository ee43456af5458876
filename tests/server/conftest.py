"""A server with a page, a static file and nothing of Streamlit."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from regionsenter.hashed_files import gzipped
from regionsenter.server import middleware, routes
from tests.server.site import NAME, PAGE


@pytest.fixture
def client(tmp_path):
    for name in (NAME, "geo/manifest.json", "vendor/leaflet-1.9.4/leaflet.js"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('{"a": "Ålesund"}', encoding="utf-8")
    (tmp_path / f"{NAME}.gz").write_bytes(gzipped((tmp_path / NAME).read_bytes()))
    (tmp_path.parent / "secret.0123456789ab.json").write_text("secret")

    async def page(_request):
        return HTMLResponse(PAGE, headers={"ETag": '"x"'})

    async def other(_request):
        return PlainTextResponse("streamlit")

    app = Starlette(
        routes=[*routes(), Route("/kart", page), Route("/{path:path}", other)],
        middleware=middleware(tmp_path, title="Region & senter"),
    )
    return TestClient(app)
