"""«Last ned» at the head of every page: the view's figures and its map as files."""

import streamlit as st

from regionsenter.asked.files import WITH_MAP
from regionsenter.present.parts.download_menu import menu_html
from regionsenter.texts import Translate
from regionsenter.ui.pages import current_page
from regionsenter.view import View


def download_menu(view: View, t: Translate) -> None:
    """What this page offers: its figures, and its map where it has one. Made when it is pressed, of the
    view that is shown then; ``view`` is that of the page when it was drawn."""
    page = current_page()
    files = [(f"{page}.csv", t("Tallene (CSV)")), (f"{page}.xlsx", t("Tallene (Excel)"))]
    if page in WITH_MAP and (page != "senter" or view.centre):
        files += [
            ("kart.png", t("Kartet som bilde (PNG)")),
            ("kart.svg", t("Kartet som tegning (SVG)")),
        ]
    st.html(menu_html(t("Last ned"), files), width="content")
