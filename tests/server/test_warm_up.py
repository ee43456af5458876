"""The first visitor finds the map page's maps made."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

from regionsenter.present.map.side import legend_and_summary_html
from regionsenter.present.map.view import map_view
from regionsenter.server.warm_up import warm_up

FRAME = Path(__file__).parents[2] / "pages" / "frame.py"


def test_the_map_page_makes_no_map_after_the_warm_up():
    map_view.cache_clear(), legend_and_summary_html.cache_clear()
    warm_up()
    made = map_view.cache_info().misses, legend_and_summary_html.cache_info().misses
    for slug in ("folketall", "medianinntekt"):
        app = AppTest.from_file(FRAME, default_timeout=60)
        app.query_params["indikator"] = slug
        app.run()
        assert not app.exception
    assert (map_view.cache_info().misses, legend_and_summary_html.cache_info().misses) == made
    assert map_view.cache_info().hits >= 2
