"""What the frame of the pages does before a page is drawn."""

from __future__ import annotations

import streamlit as st

from regionsenter.static_files import ICON, STATIC
from regionsenter.ui.state import use
from regionsenter.vocabulary import vocabulary


def use_everything() -> None:
    """Let a URL hold all that the catalog and the snapshot have."""
    use(vocabulary())


def set_page(page: st.Page) -> None:
    """The page's title, icon and width in the browser."""
    st.set_page_config(
        page_title=f"{page.title} – Regionsenter",
        page_icon=str(STATIC / ICON),
        layout="wide",
        initial_sidebar_state="collapsed",
    )
