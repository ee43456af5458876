"""What the first screen needs is named beforehand, and is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from regionsenter.present.map.assets import built_files
from regionsenter.server import adapt_page, middleware
from regionsenter.server.head_links import COMPONENT, ELEMENTS, FIRST_PICTURE, chunks, map_files
from regionsenter.server.said import Said
from regionsenter.static_files import STATIC
from tests.server.site import PAGE


def test_the_geometry_is_asked_for_first_where_the_page_begins_with_a_map(client):
    told = re.search(
        r"<head><script async[^>]*regionsenter-ground\.[^>]*></script>", client.get("/kart").text
    )
    for name in FIRST_PICTURE:
        address = re.search(rf' data-{name}="\./app/static/([^"]+)"', told[0])[1]
        assert (STATIC / address).is_file()
    # Elsewhere the script is there too, and waits until a map asks it.
    page = adapt_page(PAGE, Said("nb", "Tabell", ""), "tabell")
    assert "<head><script async" in page
    assert "geo/" not in page


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
