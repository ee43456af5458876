"""A chart as every page shows it: the sentence, the picture, the table behind it, both as files."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from regionsenter.export.csv import Meta, to_csv
from regionsenter.present.charts.house import config
from regionsenter.present.language.estimates import on_screen
from regionsenter.present.parts.prose import readout_html
from regionsenter.texts import Translate
from regionsenter.ui.pages import address


def chart(
    figure: go.Figure,
    words: str,
    table: Callable[[], pd.DataFrame],
    t: Translate,
    *,
    key: str,
    source: str = "",
    readout: bool = True,
) -> None:
    """The readout (also the picture's alt text), the chart, its source, and its numbers on demand.

    ``table`` is called only when the numbers are asked for. Without ``readout`` the sentence is not shown,
    for it stands elsewhere.
    """
    if readout:
        st.html(readout_html(words))
    st.plotly_chart(figure, theme=None, config=config(key, t), key=f"chart {key}", alt=words)
    if source:
        st.caption(source)
    numbers(table, t, key=key)


def numbers(table: Callable[[], pd.DataFrame], t: Translate, *, key: str) -> None:
    """The numbers as a table and (estimates with every digit) as CSV, made when they are asked for.

    The file tells where it is from: the page that is shown, with the view.
    """
    with st.expander(t("Tallene som tabell"), key=f"table {key}", on_change="rerun") as opened:
        if opened.open:
            rows, here = table(), address()
            st.dataframe(on_screen(rows), hide_index=True, placeholder=t("mangler"))
            st.download_button(
                t("Last ned CSV"),
                lambda: to_csv(rows, Meta(view_url=here)),
                file_name=f"regionsenter-{key}.csv".replace(" ", "-"),
                mime="text/csv",
                on_click="ignore",
                key=f"csv {key}",
            )
