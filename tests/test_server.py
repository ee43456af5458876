"""The server's own routes, without Streamlit."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.testclient import TestClient

from regionsenter.server import middleware, routes


def test_health():
    client = TestClient(Starlette(routes=routes(), middleware=middleware(Path("no-such-folder"))))
    answer = client.get("/helse")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert answer.headers["cache-control"] == "no-store"
