"""The server's own part: caching, packing, headers, language, health. No Streamlit needed."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from regionsenter.hashed_files import gzipped
from regionsenter.present.map.assets import built_files
from regionsenter.server import IMMUTABLE, adapt_page, middleware, routes
from regionsenter.server.head_links import COMPONENT, ELEMENTS, FIRST_PICTURE, chunks, map_files
from regionsenter.static_files import STATIC

PAGE = """<!DOCTYPE html><html lang="en"><head>
<link rel="preload" href="./SourceSansVF.woff2"
/><title>Streamlit</title></head><body><div id="root"></div></body></html>"""
NAME = "geo/norway.0123456789ab.json"


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


def test_hashed_file_is_packed_and_kept_for_ever(client):
    answer = client.get(f"/app/static/{NAME}", headers={"Accept-Encoding": "gzip, br"})
    assert answer.headers["cache-control"] == IMMUTABLE
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.json() == {"a": "Ålesund"}
    assert answer.num_bytes_downloaded == len(gzipped(answer.content))


@pytest.mark.parametrize("accepted", ["identity", "gzip;q=0", ""])
def test_plain_file_for_those_who_do_not_unpack(client, accepted):
    answer = client.get(f"/app/static/{NAME}", headers={"Accept-Encoding": accepted})
    assert "content-encoding" not in answer.headers
    assert answer.json() == {"a": "Ålesund"}


@pytest.mark.parametrize("name", built_files())
def test_a_script_made_in_memory_is_served_like_a_file(client, name):
    file, address = built_files()[name], f"/base/app/static/{name}"
    plain = client.get(address, headers={"Accept-Encoding": "identity"})
    packed = client.get(address, headers={"Accept-Encoding": "gzip"})
    assert plain.content == packed.content == file.content
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.num_bytes_downloaded == len(file.packed)
    for answer in (plain, packed):
        assert answer.headers["cache-control"] == IMMUTABLE
        assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
        assert answer.headers["vary"] == "Accept-Encoding"
    head = client.head(address, headers={"Accept-Encoding": "gzip"})
    assert (head.content, head.headers) == (b"", packed.headers)
    other = address.replace("regionsenter-", "another-")
    assert client.get(other).text == "streamlit"


def test_base_path_and_vendored_version(client):
    answer = client.get("/some/base/app/static/vendor/leaflet-1.9.4/leaflet.js")
    assert answer.headers["cache-control"] == IMMUTABLE
    assert answer.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize(
    "path",
    [
        "/app/static/geo/manifest.json",
        "/app/static/geo/gone.0123456789ab.json",
        "/app/static/%2e%2e/secret.0123456789ab.json",
        "/app/static/..%2fsecret.0123456789ab.json",
        "/other/norway.0123456789ab.json",
    ],
)
def test_everything_else_goes_on_to_streamlit(client, path):
    answer = client.get(path)
    assert answer.text == "streamlit"
    assert "cache-control" not in answer.headers


def test_head_and_post(client):
    assert client.head(f"/app/static/{NAME}").headers["cache-control"] == IMMUTABLE
    assert client.post(f"/app/static/{NAME}").status_code == 405


@pytest.mark.parametrize(
    ("query", "language"),
    [("", "nb"), ("?sprak=en", "en"), ("?sprak=nn&x=1", "nn"), ("?sprak=%22%3E", "nb")],
)
def test_page_has_language_and_title(client, query, language):
    answer = client.get(f"/kart{query}", headers={"If-None-Match": '"x"'})
    assert f'<html lang="{language}"' in answer.text
    assert "<title>Region &amp; senter</title>" in answer.text
    assert "SourceSans" not in answer.text
    assert "etag" not in answer.headers
    assert int(answer.headers["content-length"]) == len(answer.content)


@pytest.mark.upgrade
def test_streamlits_own_page_is_understood():
    import streamlit.file_util

    path = f"{streamlit.file_util.get_static_dir()}/index.html"
    with Path(path).open(encoding="utf-8") as file:
        page = adapt_page(file.read(), "nb", "Regionsenter")
    assert '<html lang="nb">' in page
    assert "<title>Regionsenter</title>" in page
    assert "SourceSansVF" not in page


def test_the_geometry_is_asked_for_first_where_the_page_begins_with_a_map(client):
    told = re.search(
        r"<head><script async[^>]*regionsenter-ground\.[^>]*></script>", client.get("/kart").text
    )
    for name in FIRST_PICTURE:
        address = re.search(rf' data-{name}="\./app/static/([^"]+)"', told[0])[1]
        assert (STATIC / address).is_file()
    # Elsewhere the script is there too, and waits until a map asks it.
    page = adapt_page(PAGE, "nb", "Regionsenter", "tabell")
    assert "<head><script async" in page
    assert "geo/" not in page


def test_the_page_knows_its_server_before_streamlits_script_runs(client):
    text = client.get("/kart").text
    told = re.search(r"<script>window\.__streamlit = (.*?);\s*</script>", text)[1]
    assert text.index("__streamlit") < text.index("</head>")
    settings = json.loads(re.search(r"HOST_CONFIG: (\{.*\}) \}$", told)[1])
    assert settings["useExternalAuthToken"] is False
    # Streamlit asks for one origin that may command the page; a reserved name is nobody's.
    assert [urlsplit(one).hostname for one in settings["allowedOrigins"]] == ["nobody.invalid"]


def test_every_answer_is_safe_and_embeddable(client):
    for path in ("/kart", "/helse", f"/app/static/{NAME}", "/x"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        policy = headers["content-security-policy"]
        assert "frame-ancestors" not in policy
        # The one other host may give pictures, and nothing else.
        assert [part for part in policy.split("; ") if "http" in part] == [
            "img-src 'self' data: blob: https://cache.kartverket.no"
        ]
        assert "x-frame-options" not in headers


def test_health(client):
    answer = client.get("/helse")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert answer.headers["cache-control"] == "no-store"


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


@pytest.mark.parametrize(
    ("path", "map_first"), [("/", True), ("/kart", True), ("/senter", True), ("/tabell", False)]
)
def test_page_names_what_it_will_need(path, map_first):
    page = Starlette(
        routes=[Route(path, lambda _request: HTMLResponse(PAGE))],
        middleware=middleware(Path("no-such-folder")),
    )
    text = TestClient(page).get(path).text
    assert re.search(r'<link rel="modulepreload" crossorigin href="./static/js/Selectbox\.', text)
    assert text.index("modulepreload") < text.index("</head>")
    run = re.findall(r'<script type="module" crossorigin src="./static/js/(\w+)\.', text)
    assert run == list(ELEMENTS)
    for name in ("st_folium/static/js/main", "map/regionsenter-map", "geo/norway", "geo/centres"):
        assert (name in text) is map_first


@pytest.mark.upgrade
def test_everything_named_beforehand_is_there():
    import streamlit.file_util

    scripts = Path(streamlit.file_util.get_static_dir()) / "static" / "js"
    assert len(chunks()) > 10
    assert all((scripts / name).is_file() for name in chunks())
    for address in map_files():
        folder, _, rest = address.partition("static/")
        if folder.startswith("component/"):
            assert (COMPONENT / "static" / rest).is_file(), address
        else:
            assert rest in built_files() or (STATIC / rest).is_file(), address


def test_chunks_bring_what_they_import_and_no_more(tmp_path):
    for name, text in {
        "Map.aaaaaaaa.js": 'import{a as b}from"./base.bbbbbbbb.js";import("./later.cccccccc.js")',
        "base.bbbbbbbb.js": 'import"./round.dddddddd.js";',
        "round.dddddddd.js": 'export{x}from"./base.bbbbbbbb.js"; from "./gone.eeeeeeee.js"',
        "later.cccccccc.js": "",
        "Other.ffffffff.js": "",
    }.items():
        (tmp_path / name).write_text(text)
    found = chunks.__wrapped__(tmp_path, ("Map", "Missing"))
    assert found == ("Map.aaaaaaaa.js", "base.bbbbbbbb.js", "round.dddddddd.js")
