"""A chart as every page shows it: the sentence, the picture, the table behind it, all to take along."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from regionsenter.export.csv import to_csv
from regionsenter.export.names import file_name
from regionsenter.present.charts.house import config
from regionsenter.present.parts.picture_line import picture_line_html
from regionsenter.present.parts.prose import readout_html
from regionsenter.texts import Translate
from regionsenter.ui.origin import origin
from regionsenter.ui.tables import show_table

#: Told the slug of what is pressed; it comes from the browser, so check it.
Chosen = Callable[[str], None]


def chart(
    figure: go.Figure,
    words: str,
    table: Callable[[], pd.DataFrame],
    t: Translate,
    *,
    key: str,
    title: str,
    source: str = "",
    readout: bool = True,
    on_choose: Chosen | None = None,
) -> None:
    """The readout (also the picture's alt text), the chart, its source, and its numbers on demand.

    ``table`` is called only when the numbers are asked for. ``title`` says what the chart shows with unit
    and year: it stands over the picture that is taken along, and names the files. Without ``readout``
    the sentence is not shown, for it stands elsewhere. ``on_choose`` is told, in a callback, the slug that
    a point which is pressed carries as its ``customdata``.
    """
    if readout:
        st.html(readout_html(words))
    picture(figure, words, t, key=key, title=title, source=source, on_choose=on_choose)
    numbers(table, t, key=key, title=title, source=source)


def picture(
    figure: go.Figure,
    words: str,
    t: Translate,
    *,
    key: str,
    title: str,
    source: str = "",
    on_choose: Chosen | None = None,
) -> None:
    """A chart with ``words`` for who does not see it, and the buttons that take it along."""
    name = f"chart {key}"
    if on_choose is None:
        st.plotly_chart(figure, theme=None, config=config(), key=name, alt=words)
    else:
        st.plotly_chart(
            figure,
            theme=None,
            config=config(),
            key=name,
            alt=words,
            on_select=lambda: _pressed(name, on_choose),
            selection_mode="points",
        )
    meta = origin()
    st.html(picture_line_html(source, title, meta.view_url, meta.version, file_name(title), t))


def _pressed(name: str, on_choose: Chosen) -> None:
    """Tell who is pressed in the chart ``name``; pressing the same point again lets nobody go."""
    for point in st.session_state[name]["selection"]["points"]:
        if isinstance(slug := point.get("customdata"), str):
            on_choose(slug)
            return


def numbers(
    table: Callable[[], pd.DataFrame], t: Translate, *, key: str, title: str, source: str = ""
) -> None:
    """The numbers as a table and (estimates with every digit) as CSV, made when they are asked for.

    The file tells what it holds and where it is from: the page that is shown, with the view.
    """
    with st.expander(t("Tallene som tabell"), key=f"table {key}", on_change="rerun") as opened:
        if opened.open:
            rows, meta = table(), origin(title, source)
            show_table(rows, t, caption=title)
            st.download_button(
                t("Last ned CSV"),
                lambda: to_csv(rows, meta),
                file_name=file_name(title, ending="csv"),
                mime="text/csv",
                on_click="ignore",
                key=f"csv {key}",
            )
