"""The frame of every page: settings, style, the words of the URL, navigation."""

from pathlib import Path

import streamlit as st

from pages.parts import page_titles
from regionsenter.present.page_scripts import page_scripts_html
from regionsenter.static_files import ICON, STATIC
from regionsenter.texts import translator
from regionsenter.view import binding
from regionsenter.vocabulary import vocabulary

FOLDER = Path(__file__).parent
STYLE = (FOLDER / "style.css").read_text(encoding="utf-8")

binding.use(vocabulary())
t = translator(binding.current_view().language)
titles = page_titles(t)
page = binding.navigate(binding.app_pages(titles, str(FOLDER)))
st.set_page_config(
    page_title=f"{page.title} – Regionsenter",
    page_icon=str(STATIC / ICON),
    layout="wide",
    initial_sidebar_state="collapsed",
)
st.html(f"<style>{STYLE}</style>")
with st.container(key="behind"):
    st.html(page_scripts_html(t), unsafe_allow_javascript=True)
page.run()
