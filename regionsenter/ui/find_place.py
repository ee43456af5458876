"""«Finn ditt sted»: how a page of one centre begins while none is chosen."""

from __future__ import annotations

import streamlit as st

from regionsenter.texts import Translate
from regionsenter.ui.header import search_box
from regionsenter.view import View


def find_place(view: View, t: Translate) -> None:
    """A large search for places, which stays on the page."""
    with st.container(key="find-place"):
        search_box(view, t, where="place", label=t("Finn ditt sted"), kinds=("centre", "municipality"))
