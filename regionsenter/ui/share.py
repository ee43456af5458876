"""The menu that hands on what one sees: link, QR code, the map's extent."""

import streamlit as st

from regionsenter.present.share.html import share_html
from regionsenter.texts import Translate


def share_menu(t: Translate) -> None:
    """The button «Del» with its menu, for the head of a page.

    A constant in each language, so no change of the view sends it again; the browser fills it when it is
    opened (``server/share_client/share.js``).
    """
    st.html(share_html(t), width="content")
