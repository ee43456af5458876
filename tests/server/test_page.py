"""Streamlit's page gets its language and title."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from regionsenter.server import adapt_page, middleware
from regionsenter.server.said import Said
from tests.server.site import PAGE


@pytest.mark.parametrize(
    ("query", "language"),
    [("", "nb"), ("?sprak=en", "en"), ("?sprak=nn&x=1", "nn"), ("?sprak=%22%3E", "nb")],
)
def test_page_has_language_and_title(client, query, language):
    answer = client.get(f"/kart{query}", headers={"If-None-Match": '"x"'})
    assert f'<html lang="{language}"' in answer.text
    assert re.search(r"<title>(Kart|Map) – Region &amp; senter</title>", answer.text)
    assert "SourceSans" not in answer.text
    assert "etag" not in answer.headers
    assert int(answer.headers["content-length"]) == answer.num_bytes_downloaded < len(answer.content)
    assert answer.headers["content-encoding"] == "br" and "Accept-Encoding" in answer.headers["vary"]


@pytest.mark.upgrade
def test_streamlits_own_page_is_understood():
    import streamlit.file_util

    path = f"{streamlit.file_util.get_static_dir()}/index.html"
    with Path(path).open(encoding="utf-8") as file:
        page = adapt_page(file.read(), Said("nb", "Regionsenter", '<meta name="description" content="x">'))
    assert '<html lang="nb">' in page
    assert '<title>Regionsenter</title><meta name="description" content="x">' in page
    assert "SourceSansVF" not in page


def test_a_packed_page_of_streamlits_is_understood_too():
    packing = Starlette(
        routes=[Route("/kart", lambda _request: HTMLResponse(PAGE + " " * 2000))],
        middleware=[
            *middleware(Path("no-such-folder")),
            Middleware(GZipMiddleware),
        ],
    )
    answer = TestClient(packing).get("/kart", headers={"Accept-Encoding": "gzip, br"})
    assert '<html lang="nb"' in answer.text
