"""The first visitor finds the maps made, and no page reads a file that the start has not read."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from regionsenter.present.map.side import legend_and_summary_html
from regionsenter.present.map.view import map_view
from regionsenter.server import warm_up as warming
from regionsenter.server.warm_up import StartError, warm_up
from regionsenter.view import PAGES

ROOT = Path(__file__).parents[2]
FRAME = ROOT / "pages" / "frame.py"
#: Run apart: what other tests have read is in this process' memory.
VISIT = """
import json, sys
from pathlib import Path
from streamlit.testing.v1 import AppTest
from regionsenter.server.warm_up import warm_up
from regionsenter.ui.frame import style_sheet

root, opened = Path.cwd(), set()

def note(event, given):
    if event != "open" or not isinstance(given[0], str):
        return
    path = Path(given[0]).resolve()
    theirs = {".venv", ".streamlit"} & set(path.parts)
    if path.is_relative_to(root) and not theirs and path.suffix not in (".py", ".pyc"):
        opened.add(path.relative_to(root).as_posix())

warm_up(), style_sheet()
sys.addaudithook(note)
for page in ["kart", *json.loads(sys.argv[1])]:
    app = AppTest.from_file(root / "pages" / "frame.py", default_timeout=120)
    app.query_params.update({"senter": "voss", "sammenlign": "voss.alta"})
    app.run()
    if page != "kart":
        app.switch_page(f"{page}.py").run()
    assert not app.exception, (page, app.exception)
print(json.dumps(sorted(opened)))
"""


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


@pytest.mark.slow
def test_the_pages_open_the_icon_only():
    ended = subprocess.run(
        [sys.executable, "-c", VISIT, json.dumps(PAGES[1:])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    assert json.loads(ended.stdout.splitlines()[-1]) == ["static/icon.png"]


def test_what_nobody_foresaw_names_the_step(monkeypatch):
    def unforeseen() -> None:
        raise KeyError("minutes")

    monkeypatch.setitem(warming.STEPS, "the catalog", unforeseen)
    with pytest.raises(StartError, match="the catalog cannot be used.*KeyError.*minutes") as error:
        warm_up()
    assert isinstance(error.value.__cause__, KeyError)
