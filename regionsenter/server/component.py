"""Makes the map's component known to the server before the first visitor.

Streamlit learns of a component when the script of a page first imports it, and has no file of it until
then: the first visitor's browser, told beforehand what the map will need, would ask in vain.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


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
