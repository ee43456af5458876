"""A chart as every page shows it: the sentence, the picture, the table behind it, both as files."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from regionsenter.export.csv import Meta, to_csv
from regionsenter.present.charts.house import config
from regionsenter.present.language.estimates import on_screen
from regionsenter.texts import Translate
from regionsenter.view import binding, url


def chart(
    figure: go.Figure,
    words: str,
    table: Callable[[], pd.DataFrame],
    t: Translate,
    *,
    key: str,
    page: str,
    source: str = "",
    readout: bool = True,
) -> None:
    """The readout (also the picture's alt text), the chart, its source, and its numbers on demand.

    ``table`` is called only when the numbers are asked for. ``page`` is the page the file's link leads
    back to, with the view. Without ``readout`` the sentence is not shown, for it stands elsewhere.
    """
    if readout:
        st.html(f'<p class="rs-readout">{words}</p>')
    st.plotly_chart(figure, theme=None, config=config(key, t), key=f"chart {key}", alt=words)
    if source:
        st.caption(source)
    numbers(table, t, key=key, page=page)


def numbers(table: Callable[[], pd.DataFrame], t: Translate, *, key: str, page: str) -> None:
    """The numbers as a table and (estimates with every digit) as CSV, made when they are asked for."""
    with st.expander(t("Tallene som tabell"), key=f"table {key}", on_change="rerun") as opened:
        if opened.open:
            rows = table()
            st.dataframe(on_screen(rows), hide_index=True, placeholder=t("mangler"))
            st.download_button(
                t("Last ned CSV"),
                lambda: to_csv(rows, Meta(view_url=url(page, binding.current_params()))),
                file_name=f"regionsenter-{key}.csv".replace(" ", "-"),
                mime="text/csv",
                on_click="ignore",
                key=f"csv {key}",
            )
