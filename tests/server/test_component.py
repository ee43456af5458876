"""The server has the files of the map's component from the start."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import streamlit.runtime
from streamlit.components.lib.local_component_registry import LocalComponentRegistry

from regionsenter.server.component import register_component
from regionsenter.server.head_links import COMPONENT, COMPONENT_URL


@pytest.mark.upgrade
def test_the_component_is_known_under_the_address_that_pages_name(monkeypatch):
    registry = LocalComponentRegistry()
    runtime = SimpleNamespace(component_registry=registry)
    monkeypatch.setattr(streamlit.runtime, "get_instance", lambda: runtime)
    register_component()
    name = COMPONENT_URL.removeprefix("component/")
    assert registry.get_component_path(name) == str(COMPONENT)
