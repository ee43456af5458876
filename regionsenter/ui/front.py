"""The front page: the band over the map while nothing is chosen."""

from __future__ import annotations

import streamlit as st

from regionsenter.asked.group import in_group
from regionsenter.catalog.questions import questions
from regionsenter.present.front.html import front_html, questions_html
from regionsenter.present.front.words import named_text
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.ui.search import search_box
from regionsenter.ui.state import current_params
from regionsenter.view import View

#: In the session: whether the page, as last drawn, begins with the band.
_DRAWN = "front: drawn"


def nothing_chosen() -> bool:
    """Whether the URL asks for nothing but a language."""
    return not set(current_params()) - {"sprak"}


def front(view: View, t: Translate) -> None:
    """The question, a place to look up, four questions; nothing once something is chosen.

    Its container is there in any case: what stands below, the map before all, is to stay where it is in
    the page. A fragment that changes the view folds the band by saying what the page is called
    (:func:`heading`), which the style sheet goes by.
    """
    drawn = st.session_state[_DRAWN] = nothing_chosen()
    with st.container(key="front"):
        if drawn:
            st.html(front_html(len(in_group(view)), t))
            with st.container(key="front-find"):
                search_box(t, key="search front", label=t("Finn ditt sted"))
            st.html(questions_html(questions().values(), current_params(), t))


def heading(view: View, shown: MapView, t: Translate) -> str:
    """What the map page is called; nothing while the band says it."""
    if nothing_chosen() and st.session_state.get(_DRAWN):
        return ""
    return named_text(view, shown, t)
