"""Sheets of a workbook: numbers as numbers, headings that stay in sight, columns that fit."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from regionsenter.export.csv import safe

#: Widest column in characters; longer texts wrap.
WIDEST = 60
#: The type of a workbook on the web.
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def workbook(title: str) -> tuple[Workbook, Worksheet]:
    """An empty workbook of ours, and its first sheet under that title."""
    book = Workbook()
    book.properties.creator = "Regionsenter"
    first: Worksheet = book.active
    first.title = sheet_title(title)
    return book, first


def sheet_title(text: str) -> str:
    """As a spreadsheet takes it: 31 characters, without the signs it uses itself."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in text)[:31]


def content(book: Workbook) -> bytes:
    """The workbook as the bytes of a file."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def fill(
    sheet: Worksheet,
    headings: Sequence[str],
    rows: Iterable[Sequence[object]],
    decimals: Sequence[int | None] = (),
) -> None:
    """Headings and rows; ``decimals`` (by column, None: as it is) is how many are shown, not kept."""
    sheet.append([safe(heading) for heading in headings])
    for row in rows:
        sheet.append([sheet_cell(value) for value in row])
    for number, shown in enumerate(decimals, start=1):
        if shown is not None:
            for (cell,) in sheet.iter_rows(min_row=2, min_col=number, max_col=number):
                cell.number_format = "#,##0" + ("." + "0" * shown if shown else "")
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    dress(sheet)


def sheet_cell(value: object) -> object:
    """Numbers as numbers, missing as an empty cell, texts that are no formulas."""
    if value is None or value is pd.NA or value != value:
        return None
    if isinstance(value, str):
        return safe(value)
    return value.item() if hasattr(value, "item") else value


def dress(sheet: Worksheet) -> None:
    """Bold headings, columns as wide as what they hold, long texts wrapped."""
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, column in enumerate(sheet.iter_cols(values_only=True), start=1):
        lengths = [len(str(value)) for value in column[1:] if value is not None]
        width = min(WIDEST, max([*lengths, min(len(str(column[0])), 24)]) + 2)
        sheet.column_dimensions[get_column_letter(number)].width = width
    for row in _long(sheet.iter_rows(min_row=2)):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def _long(rows: Iterable[Sequence]) -> Iterable[Sequence]:
    return (row for row in rows if any(len(str(cell.value or "")) > WIDEST for cell in row))
