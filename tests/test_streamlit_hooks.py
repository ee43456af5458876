"""What the app takes for granted of Streamlit and streamlit-folium as installed: ``docs/streamlit.md``."""

from __future__ import annotations

import inspect
import re
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest
import streamlit
import streamlit_folium
from streamlit import config
from streamlit.web import bootstrap
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from regionsenter.server.head_links import CHUNKS, COMPONENT, ELEMENTS, entries, map_files
from regionsenter.server.kept_files import NEVER_CHANGES

pytestmark = pytest.mark.upgrade

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "docs" / "streamlit.md"
STYLES = (ROOT / "pages" / "style.css").read_text(encoding="utf-8")
#: Names that Streamlit makes of a container's key, or of the element's kind.
NAMES_IN_STYLES = sorted(
    set(re.findall(r"\.(st[A-Z]\w+)", STYLES)) | set(re.findall(r'data-testid="?(\w+)', STYLES))
)


@cache
def scripts() -> str:
    """All of Streamlit's scripts for the browser, as one text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(CHUNKS.glob("*.js")))


@cache
def component_script() -> str:
    (path,) = (COMPONENT / "static" / "js").glob("main.*.js")
    return path.read_text(encoding="utf-8")


def test_every_script_and_style_of_streamlits_carries_a_hash_and_is_kept():
    files = [path for folder in ("js", "css") for path in (CHUNKS.parent / folder).glob("*.*s")]
    assert len(files) > 50
    for path in files:
        assert NEVER_CHANGES.search(f"/static/{path.parent.name}/{path.name}"), path.name


def test_the_components_script_carries_a_hash_is_kept_and_is_named_beforehand():
    (path,) = (COMPONENT / "static" / "js").glob("*.js")
    address = f"component/streamlit_folium.st_folium/static/js/{path.name}"
    assert NEVER_CHANGES.search(f"/{address}")
    assert address in map_files()


def test_each_kind_of_element_has_one_script():
    assert [name.split(".")[0] for name in entries()] == list(ELEMENTS)


@pytest.mark.parametrize(
    "setting",
    [
        f"{section}.{name}"
        for section, settings in tomllib.loads(
            (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
        ).items()
        for name in settings
    ],
)
def test_every_setting_is_one_that_streamlit_knows(setting):
    assert setting in config._config_options_template


@pytest.mark.parametrize("name", NAMES_IN_STYLES)
def test_what_the_style_sheet_names_is_in_streamlits_page(name):
    assert name in scripts()


@pytest.mark.parametrize(
    "word",
    [
        "__streamlit",  # server/connection.js
        "BACKEND_BASE_URL",
        "HOST_CONFIG",
        "allowedOrigins",
        "popstate",  # page_client/links.js
        "stSkeleton",  # server/page.py
        "data-stale",  # pages/style.css
        "st-key-",
    ],
)
def test_streamlits_page_still_listens_to_what_we_tell_it(word):
    assert word in scripts()


@pytest.mark.parametrize(
    "word", ["window.Streamlit", "feature_group", "map_div", "js_links", "setFrameHeight", "eval("]
)
def test_the_component_still_does_what_the_map_leans_on(word):
    assert word in component_script()


def test_st_folium_still_takes_what_it_is_given():
    taken = inspect.signature(streamlit_folium.st_folium).parameters
    assert {"feature_group_to_add", "returned_objects", "render", "on_change", "key"} <= set(taken)


def test_a_new_name_of_folium_is_not_a_new_map():
    """The component is known by its script without what follows an underscore."""
    of = streamlit_folium.generate_js_hash
    assert of("L.map(map_0a1b, {})", "map") == of("L.map(map_9f9f, {})", "map")
    assert of("L.map(map_0a1b, {})", "map") != of("L.map(map_0a1b, {})", "other")


@cache
def named_tests() -> list[tuple[str, str]]:
    return re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", DOCUMENT.read_text(encoding="utf-8"))


def test_the_document_names_the_versions_and_tests_that_are_there():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert f"Streamlit {streamlit.__version__}" in text
    assert len(named_tests()) > 15
    for file, name in named_tests():
        source = (ROOT / file).read_text(encoding="utf-8")
        assert f"def {name}(" in source, f"{file}::{name}"
        marked = "pytestmark = pytest.mark.upgrade" in source
        before = source[: source.index(f"def {name}(")].rsplit("\n\n\n", 1)[-1]
        assert marked or "@pytest.mark.upgrade" in before, f"{file}::{name} lacks the marker"


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop has no wheels for Windows")
def test_streamlit_takes_the_fast_loop_we_bring():
    import uvloop

    assert bootstrap._get_uvloop_loop_factory() is uvloop.new_event_loop


def test_the_server_takes_the_fast_reader_of_requests_we_bring():
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

    assert AutoHTTPProtocol is HttpToolsProtocol
