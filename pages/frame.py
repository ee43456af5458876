"""The frame of every page: settings, style, the words of the URL, navigation."""

from pathlib import Path

import streamlit as st

from regionsenter import ui
from regionsenter.present.map.page_scripts import page_scripts_html
from regionsenter.texts import translator
from regionsenter.ui.frame import set_page, use_everything
from regionsenter.ui.header import page_titles

FOLDER = Path(__file__).parent
STYLE = (FOLDER / "style.css").read_text(encoding="utf-8")

use_everything()
t = translator(ui.current_view().language)
titles = page_titles(t)
page = ui.navigate(ui.app_pages(titles))
set_page(page)
st.html(f"<style>{STYLE}</style>")
with st.container(key="behind"):
    st.html(page_scripts_html(t), unsafe_allow_javascript=True)
page.run()
