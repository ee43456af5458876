"""The frame of every page: settings, style, the words of the URL, navigation."""

import streamlit as st

from regionsenter import ui
from regionsenter.present.map.page_scripts import page_scripts_html
from regionsenter.present.parts.navigation import page_titles
from regionsenter.texts import translator
from regionsenter.ui.frame import set_page, use_everything

use_everything()
t = translator(ui.current_view().language)
titles = page_titles(t)
page = ui.navigate(ui.app_pages(titles))
set_page(t)
with st.container(key="behind"):
    st.html(page_scripts_html(t), unsafe_allow_javascript=True)
page.run()
