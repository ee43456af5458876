"""All that knows Streamlit, beside ``app.py`` and ``pages/``: bound controls, and what pages draw.

How it holds together (Streamlit 1.67, checked in the browser):

* The URL is the only state. :func:`current_view` reads it afresh every time.
* A control gets the URL's value through ``session_state`` before it is drawn, and writes the URL in
  its ``on_change`` only (see ``bound``). Such a write *pushes* browser history; Back and Forward rerun
  the whole script with the parameters of that moment. A write outside a callback would make Back a trap.
* In a fragment, a change reruns the fragment only: whatever shows the view or links onward must
  be drawn inside the same fragment, and call :func:`current_view` there rather than get it passed.

This module gives what every page asks of the view; the other modules are pieces of pages, a subject each.
"""

from regionsenter.ui.map_events import map_click, map_clicked, playing
from regionsenter.ui.notices import show_notices
from regionsenter.ui.pages import (
    HEAD_START,
    address,
    app_pages,
    current_page,
    let_browser_draw,
    link,
    navigate,
)
from regionsenter.ui.state import (
    act,
    act_on,
    current_params,
    current_view,
    options,
    use,
    vocabulary_in_use,
)

__all__ = [
    "HEAD_START",
    "act",
    "act_on",
    "address",
    "app_pages",
    "current_page",
    "current_params",
    "current_view",
    "let_browser_draw",
    "link",
    "map_click",
    "map_clicked",
    "navigate",
    "options",
    "playing",
    "show_notices",
    "use",
    "vocabulary_in_use",
]
