"""The loop that the server runs on, and what reads its requests."""

from __future__ import annotations

import sys

import pytest
from streamlit.web import bootstrap
from uvicorn.protocols.http.auto import AutoHTTPProtocol


@pytest.mark.upgrade
@pytest.mark.skipif(sys.platform == "win32", reason="uvloop has no wheels for Windows")
def test_streamlit_takes_the_fast_loop_we_bring():
    import uvloop

    assert bootstrap._get_uvloop_loop_factory() is uvloop.new_event_loop


@pytest.mark.upgrade
def test_the_server_takes_the_fast_reader_of_requests_we_bring():
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

    assert AutoHTTPProtocol is HttpToolsProtocol
