"""«Finn ditt sted»: how a page of one centre begins while none is chosen."""

from __future__ import annotations

import streamlit as st

from regionsenter.texts import Translate
from regionsenter.ui.search import search_box


def find_place(t: Translate) -> None:
    """A large search for places, which stays on the page."""
    with st.container(key="find-place"):
        search_box(
            t,
            key="search place",
            label=t("Finn ditt sted"),
            kinds=("senter", "tettsted", "kommune"),
            placeholder=t("Skriv et sted"),
            stays=True,
        )
