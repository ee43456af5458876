"""Streamlit's scripts are packed once, kept for ever, and never mixed up."""

import gzip

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

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
        headers = {"Accept-Encoding": "gzip"} | {k.replace("_", "-"): v for k, v in headers.items()}
        return TestClient(self.app).request(method, path, headers=headers)


def test_asked_once_packed_and_kept_for_ever():
    site = Site()
    answers = [site.get(CHUNK) for _ in range(3)]
    assert site.asked == [CHUNK]
    for answer in answers:
        assert answer.status_code == 200
        assert answer.headers["content-encoding"] == "gzip"
        assert answer.headers["content-type"].startswith("application/javascript")
        assert "immutable" in answer.headers["cache-control"]
        assert int(answer.headers["content-length"]) == answer.num_bytes_downloaded < 200
        assert answer.text == f"// {CHUNK}" * 200


def test_each_address_has_its_own():
    site = Site()
    other = "/base/component/streamlit_folium.st_folium/static/js/main.521860b0.js"
    assert site.get(CHUNK).text != site.get(other).text
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
    assert "content-encoding" not in site.get(path).headers
    assert site.asked == [path, path]


@pytest.mark.parametrize(
    ("method", "headers"),
    [("HEAD", {}), ("GET", {"Range": "bytes=0-9"}), ("GET", {"Accept_Encoding": "identity"})],
)
def test_other_wishes_are_passed_on(method, headers):
    site = Site()
    site.get(CHUNK)
    assert "content-encoding" not in site.get(CHUNK, method, **headers).headers
    assert len(site.asked) == 2


@pytest.mark.parametrize("name", ["gone", "packed"])
def test_only_a_whole_unpacked_file_is_kept(name):
    site, path = Site(), f"/static/js/{name}.CzLZZ4bP.js"
    first, second = site.get(path), site.get(path)
    assert first.status_code == second.status_code == (404 if name == "gone" else 200)
    assert first.content == second.content
    assert len(site.asked) == 2


def test_fonts_that_the_pages_do_without_are_not_in_streamlits_style_sheet():
    kept = "@font-face{font-family:KaTeX_Main;src:url(a.woff2)}.a{font-family:Source Sans}"
    gone = "@font-face{font-family:Source Sans;src:url(b.woff2)}"
    gone += "@font-face{font-family:Material Symbols Rounded;src:url(c.woff2)}"

    async def sheet(_request):
        return Response(gone + kept, media_type="text/css")

    app = Starlette(routes=[Route("/{path:path}", sheet)], middleware=[Middleware(KeptFiles)])
    answer = TestClient(app).get("/static/css/index.C1JORDN2.css", headers={"Accept-Encoding": "br"})
    assert answer.text == kept
