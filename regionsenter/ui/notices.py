"""What of the link could not be used: told, and where it may have meant something, asked."""

from __future__ import annotations

import streamlit as st

from regionsenter.present.language.choices import ignored_texts, named
from regionsenter.present.parts.meant import meant_html
from regionsenter.texts import Translate
from regionsenter.ui.pages import current_page
from regionsenter.ui.state import current_params, read
from regionsenter.view.notices import notice_text


def show_notices(t: Translate) -> None:
    """Tell what in the link could not be used; nothing when all was well."""
    view, notices = read()
    told = [*(notice_text(named(notice, t), t) for notice in notices), *ignored_texts(view, t)]
    if told:
        st.warning("  \n".join(told))
    if asked := meant_html(notices, current_page(), current_params(), t):
        st.html(asked)
