"""Centres with their comparisons as a table that sorts, and as a file that carries its sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter.catalog import sources
from regionsenter.export.csv import Meta, comparisons_table, to_csv
from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison
from regionsenter.present.table.centres import NOTHING, Sheet, centre_sheet, sheet_table
from regionsenter.texts import Translate
from regionsenter.ui.pages import address
from regionsenter.vocabulary import county_name

Rows = Sequence[tuple[Centre, Sequence[Comparison]]]


def draw_comparisons(rows: Rows, rule: str, t: Translate, *, chosen: str | None = None) -> None:
    """A row a centre, with what each column is when it is pointed at; the ``chosen`` one first, marked.

    Streamlit cannot scroll to a row, so that the chosen one comes to the reader.
    """
    rows = sorted(rows, key=lambda row: row[0].slug != chosen)
    sheet = centre_sheet(rows, sources(), t, county_names=county_name(), rule=rule)
    st.dataframe(
        sheet_table(sheet, t, chosen=chosen),
        column_config=column_settings(sheet),
        hide_index=True,
        height=620,
        placeholder=NOTHING,
        alt=t("Tabell over sentrene i utvalget"),
    )


def column_settings(sheet: Sheet) -> dict[str, Any]:
    """For Streamlit: heading with unit, explanation with year and source, names pinned."""
    return {
        column.key: (
            st.column_config.TextColumn(
                column.label,
                help=column.help or None,
                pinned=column.key == "name",
                width="medium" if column.key == "marks" else None,
            )
            if column.kind == "text"
            else st.column_config.NumberColumn(column.label, help=column.help or None)
        )
        for column in sheet.columns
    }


def comparisons_file(
    place: DeltaGenerator,
    rows: Callable[[], Rows],
    rule: str,
    t: Translate,
    *,
    file_name: str,
    key: str | None = None,
) -> None:
    """The button that gives the rows as CSV, made when it is pressed; drawn at ``place``.

    ``rule`` is the hinterland rule of the rows.
    """
    names, here = county_name(), address()
    place.download_button(
        t("Last ned CSV med kilder"),
        lambda: to_csv(
            comparisons_table(rows(), sources(), rule=rule, t=t, county_names=names), Meta(view_url=here)
        ),
        file_name=file_name,
        mime="text/csv",
        on_click="ignore",
        width="stretch",
        key=key,
    )
