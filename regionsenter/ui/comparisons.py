"""Centres with their comparisons as a table that sorts, and as files that carry their sources."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter.asked.files import Rows
from regionsenter.catalog import sources
from regionsenter.export.comparisons import comparisons_csv, comparisons_xlsx
from regionsenter.export.csv import Meta
from regionsenter.export.names import file_name
from regionsenter.export.sheets import XLSX
from regionsenter.present.table.centres import centre_sheet
from regionsenter.present.table.html import sheet_html
from regionsenter.texts import Translate
from regionsenter.ui.origin import origin
from regionsenter.vocabulary import county_name

Make = Callable[[Rows, str, Translate, Meta], bytes]


def _made(make: Make, rows: Callable[[], Rows], rule: str, t: Translate, meta: Meta) -> bytes:
    return make(rows(), rule, t, meta)


def draw_comparisons(rows: Rows, rule: str, t: Translate, *, chosen: str | None = None) -> None:
    """A row a centre, with what each column is when it is pointed at; the ``chosen`` one first, marked."""
    rows = sorted(rows, key=lambda row: row[0].slug != chosen)
    sheet = centre_sheet(rows, sources(), t, county_names=county_name(), rule=rule)
    st.html(sheet_html(sheet, t, chosen=chosen))


def comparisons_files(
    place: DeltaGenerator,
    rows: Callable[[], Rows],
    rule: str,
    t: Translate,
    *,
    title: str,
    key: str = "comparisons",
) -> None:
    """The buttons that give the rows as CSV and as a workbook, made when pressed; drawn at ``place``.

    ``rule`` is the hinterland rule of the rows; ``title`` says what they are, and names the files.
    """
    meta = origin(title)
    kinds = (
        (t("Last ned CSV med kilder"), comparisons_csv, "csv", "text/csv"),
        (t("Last ned Excel"), comparisons_xlsx, "xlsx", XLSX),
    )
    with place.container(horizontal=True, horizontal_alignment="right"):
        for label, make, ending, mime in kinds:
            st.download_button(
                label,
                partial(_made, make, rows, rule, t, meta),
                file_name=file_name(title, ending=ending),
                mime=mime,
                on_click="ignore",
                key=f"{key} {ending}",
            )
