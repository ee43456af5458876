"""The loop that the server runs on."""

from __future__ import annotations

import sys

import pytest
from streamlit.web import bootstrap


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop has no wheels for Windows")
def test_streamlit_takes_the_fast_loop_we_bring():
    import uvloop

    assert bootstrap._get_uvloop_loop_factory() is uvloop.new_event_loop
