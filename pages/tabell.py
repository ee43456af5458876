"""The filtered centres as a table that sorts, and as a file that carries its sources."""

import streamlit as st

from regionsenter import ui
from regionsenter.asked.table import table_indicators, table_rows
from regionsenter.catalog import sources
from regionsenter.export.csv import Meta, comparisons_table, to_csv
from regionsenter.present.table.centres import Table, centre_table, styled
from regionsenter.texts import Translate, translator
from regionsenter.ui.filters import hinterland_select, place_filters, topic_filters
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header
from regionsenter.view import View
from regionsenter.vocabulary import county_name


def filters(view: View, t: Translate) -> None:
    """Which indicators, which centres, which hinterland."""
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        topic_filters(view, t)
        place_filters(t)
        hinterland_select(t)


def settings(table: Table) -> dict:
    """Column settings: heading with unit, explanation with year and source, names pinned."""
    return {
        column.key: (
            st.column_config.TextColumn(column.label, help=column.help or None, pinned=column.key == "name")
            if column.kind == "text"
            else st.column_config.NumberColumn(column.label, help=column.help or None)
        )
        for column in table.columns
    }


def page() -> None:
    """The whole page."""
    view = ui.current_view()
    t = translator(view.language)
    header(t)
    filters(view, t)
    chosen = table_indicators(view)
    rows = table_rows(view, chosen)
    if not rows:
        st.info(t("Ingen sentre passer til filtrene. Velg et annet fylke eller en annen størrelse."))
        return
    names, here = county_name(), ui.address()
    table = centre_table(rows, sources(), t, county_names=names)
    count, file = st.columns([3, 1], vertical_alignment="center")
    count.caption(
        t(
            "{centres} sentre, {indicators} indikatorer. Klikk på en kolonneoverskrift for å sortere; "
            "hold over den for år, kilde og flagg."
        ).format(centres=len(rows), indicators=len(chosen))
    )
    file.download_button(
        t("Last ned CSV med kilder"),
        lambda: to_csv(
            comparisons_table(rows, sources(), rule=view.rule, t=t, county_names=names),
            Meta(view_url=here),
        ),
        file_name="regionsenter.csv",
        mime="text/csv",
        on_click="ignore",
        width="stretch",
    )
    st.dataframe(
        styled(table, t),
        column_config=settings(table),
        hide_index=True,
        height=620,
        placeholder=t("mangler"),
        alt=t("Tabell over sentrene i utvalget"),
    )
    derived_note(t)


page()
