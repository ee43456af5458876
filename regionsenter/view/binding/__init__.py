"""The view bound to Streamlit: the only package, beside ``app.py`` and ``pages/``, that knows it.

How it holds together (Streamlit 1.67, checked in the browser):

* The URL is the only state. :func:`current_view` reads it afresh every time.
* A widget gets the URL's value through ``session_state`` before it is drawn, and writes the URL in
  its ``on_change`` only. Such a write *pushes* browser history; Back and Forward rerun the whole
  script with the parameters of that moment. A write outside a callback would make Back a trap.
* In a fragment, a change reruns the fragment only: whatever shows the view or links onward must
  be drawn inside the same fragment, and call :func:`current_view` there rather than get it passed.
"""

from regionsenter.view.binding.controls import (
    Part,
    choice,
    chosen_of,
    class_limits,
    pick,
    slider,
    typed,
)
from regionsenter.view.binding.map_events import (
    map_click,
    map_clicked,
    playing,
)
from regionsenter.view.binding.pages import (
    HEAD_START,
    app_pages,
    current_page,
    let_browser_draw,
    link,
    navigate,
)
from regionsenter.view.binding.state import (
    act,
    act_on,
    current_params,
    current_view,
    show_notices,
    use,
    vocabulary,
)
from regionsenter.view.binding.widgets import (
    button,
    go_to,
    multiselect,
    search,
    segmented,
    select,
    several,
)

__all__ = [
    "HEAD_START",
    "Part",
    "act",
    "act_on",
    "app_pages",
    "button",
    "choice",
    "chosen_of",
    "class_limits",
    "current_page",
    "current_params",
    "current_view",
    "go_to",
    "let_browser_draw",
    "link",
    "map_click",
    "map_clicked",
    "multiselect",
    "navigate",
    "pick",
    "playing",
    "search",
    "segmented",
    "select",
    "several",
    "show_notices",
    "slider",
    "typed",
    "use",
    "vocabulary",
]
