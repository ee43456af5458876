"""What the server must know of Streamlit: the map's component, made known before the first visitor, and
which addresses are Streamlit's.

Streamlit learns of a component when the script of a page first imports it, and has no file of it until
then: the first visitor's browser, told beforehand what the map will need, would ask in vain.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

#: First parts of the addresses at which Streamlit answers with other things than its page.
STREAMLITS = frozenset({"_stcore", "app", "auth", "component", "media", "oauth2callback", "static"})


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[None]:
    """While the server runs: Streamlit's runtime is there, and no page has been asked for yet."""
    register_component()
    yield


def register_component() -> None:
    """Add streamlit-folium's component to those whose files the server has."""
    # Not before there is a runtime: imported outside a page, the component does not make itself known.
    import streamlit_folium
    from streamlit.runtime import get_instance

    get_instance().component_registry.register_component(streamlit_folium._component_func)


def base_path() -> str:
    """The folder that all addresses of the app are in, as Streamlit has been told; mostly none."""
    from streamlit import config

    return str(config.get_option("server.baseUrlPath") or "").strip("/")


@cache
def streamlits_files() -> frozenset[str]:
    """Names of the files beside Streamlit's page, as ``favicon.png``; the page itself is none of them."""
    from streamlit import file_util

    names = {path.name for path in Path(file_util.get_static_dir()).glob("*.*")}
    return frozenset(names - {"index.html"})
