"""Tables on a page, to sort, search and copy; see ``present/parts/data_table.py``."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from regionsenter.present.language.estimates import on_screen
from regionsenter.present.parts.data_table import frame_table_html
from regionsenter.texts import Translate


def show_table(
    table: pd.DataFrame,
    t: Translate,
    *,
    caption: str,
    headings: Mapping[str, str] | None = None,
    wide: str = "",
) -> None:
    """A flat table as a page shows it: estimates rounded as such, numbers in the language's writing.

    ``caption`` is its name for who does not see it; the others as ``frame_table_html`` has them.
    """
    st.html(frame_table_html(on_screen(table), t, caption=caption, headings=headings, wide=wide))
