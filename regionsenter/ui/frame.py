"""What the frame of the pages does before a page is drawn."""

from __future__ import annotations

from functools import cache

import streamlit as st

from regionsenter.present.share.words import tab_title_text
from regionsenter.static_files import ICON, STATIC, StaticError
from regionsenter.texts import Translate
from regionsenter.ui.pages import FOLDER, current_page
from regionsenter.ui.state import current_view, use
from regionsenter.vocabulary import vocabulary
from regionsenter.whole_files import told_as


def use_everything() -> None:
    """Let a URL hold all that the catalog and the snapshot have."""
    use(vocabulary())


@cache
def style_sheet() -> str:
    """The style of every page, read once. Raises StaticError."""
    path = FOLDER / "style.css"
    with told_as(StaticError, f"{path} cannot be read; restore it from git"):
        sheet = path.read_text(encoding="utf-8")
        if not sheet.strip():
            raise ValueError("it is empty")
    return sheet


def set_page(t: Translate) -> None:
    """The page's title, icon and width in the browser."""
    st.set_page_config(
        page_title=tab_title_text(current_view(), current_page(), t),
        page_icon=str(STATIC / ICON),
        layout="wide",
        initial_sidebar_state="collapsed",
    )
