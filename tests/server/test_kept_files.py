"""Streamlit's scripts are packed once, kept for ever, and never mixed up."""

import asyncio
import gzip

import pytest
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from regionsenter.server.kept_files import KeptFiles

CHUNK = "/static/js/Html.CzLZZ4bP.js"


class Site:
    """A server that counts how often it is asked, behind the middleware."""

    def __init__(self):
        self.asked = []
        self.app = Starlette(
            routes=[Route("/{path:path}", self.answer)], middleware=[Middleware(KeptFiles)]
        )

    async def answer(self, request):
        self.asked.append(request.url.path)
        if "gone" in request.url.path:
            return PlainTextResponse("not here", status_code=404)
        if "packed" in request.url.path:
            return Response(gzip.compress(b"x"), headers={"Content-Encoding": "gzip"})
        return Response(f"// {request.url.path}" * 200, media_type="application/javascript")

    def get(self, path, method="GET", **headers):
        sent = []

        async def send(message):
            sent.append(message)

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        headers = {"Accept-Encoding": "gzip"} | {k.replace("_", "-"): v for k, v in headers.items()}
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": b"",
            "root_path": "",
            "http_version": "1.1",
            "scheme": "http",
            "server": ("test", 80),
            "client": ("test", 1),
            "headers": [(k.lower().encode(), v.encode()) for k, v in headers.items()],
        }
        asyncio.run(self.app(scope, receive, send))
        body = b"".join(message.get("body", b"") for message in sent[1:])
        return sent[0]["status"], Headers(raw=sent[0]["headers"]), body


def test_asked_once_packed_and_kept_for_ever():
    site = Site()
    answers = [site.get(CHUNK) for _ in range(3)]
    assert site.asked == [CHUNK]
    for status, headers, body in answers:
        assert status == 200
        assert headers["content-encoding"] == "gzip"
        assert headers["content-type"].startswith("application/javascript")
        assert "immutable" in headers["cache-control"]
        assert int(headers["content-length"]) == len(body)
        assert gzip.decompress(body) == f"// {CHUNK}".encode() * 200


def test_each_address_has_its_own():
    site = Site()
    other = "/base/component/streamlit_folium.st_folium/static/js/main.521860b0.js"
    assert gzip.decompress(site.get(CHUNK)[2]) != gzip.decompress(site.get(other)[2])
    assert site.asked == [CHUNK, other]


@pytest.mark.parametrize(
    "path",
    [
        "/static/js/Html.js",
        "/static/media/font.BsWL4Kly.woff2",
        "/media/abc.12345678.js",
        "/kart",
        "/component/x.y/index.html",
    ],
)
def test_what_may_change_is_asked_for_each_time(path):
    site = Site()
    site.get(path)
    assert "content-encoding" not in site.get(path)[1]
    assert site.asked == [path, path]


@pytest.mark.parametrize(
    ("method", "headers"),
    [("HEAD", {}), ("GET", {"Range": "bytes=0-9"}), ("GET", {"Accept_Encoding": "br"})],
)
def test_other_wishes_are_passed_on(method, headers):
    site = Site()
    site.get(CHUNK)
    assert "content-encoding" not in site.get(CHUNK, method, **headers)[1]
    assert len(site.asked) == 2


@pytest.mark.parametrize("name", ["gone", "packed"])
def test_only_a_whole_unpacked_file_is_kept(name):
    site, path = Site(), f"/static/js/{name}.CzLZZ4bP.js"
    first, second = site.get(path), site.get(path)
    assert first[0] == second[0] == (404 if name == "gone" else 200)
    assert first[2] == second[2]
    assert len(site.asked) == 2
