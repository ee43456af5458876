"""«Finn ditt sted»: how a page of one centre begins while none is chosen."""

from __future__ import annotations

import streamlit as st

from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.combobox import combobox


def find_place(t: Translate) -> None:
    """A large search for centres, which stays on the page."""
    with st.container(key="find-place"):
        combobox(
            t("Finn ditt sted"),
            kinds=("senter",),
            placeholder=t("Skriv et sted"),
            on_choose=bound.into("senter"),
            key="find place",
            t=t,
        )
