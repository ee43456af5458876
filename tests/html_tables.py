"""The tables that a piece of HTML holds, as a browser reads them: end tags may be left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

import pandas as pd


@dataclass
class HtmlTable:
    """Headings of the last row of them, and the rows' texts."""

    heads: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)

    @property
    def frame(self) -> pd.DataFrame:
        """Where every column has a heading of its own, in one row."""
        return pd.DataFrame(self.rows, columns=self.heads)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[HtmlTable] = []
        self.cell: list[str] | None = None
        self.row: list[str] = []
        self.in_head = False

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.tables.append(HtmlTable())
        elif tag == "thead":
            self.in_head = True
        elif tag == "tr":
            self.end_row()
        elif tag in ("th", "td"):
            self.end_cell()
            self.cell = []

    def handle_endtag(self, tag):
        if tag in ("tr", "thead", "tbody", "table"):
            self.end_row()
        if tag == "thead":
            self.in_head = False

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)

    def end_cell(self):
        if self.cell is not None:
            self.row.append("".join(self.cell).strip())
        self.cell = None

    def end_row(self):
        self.end_cell()
        if self.row and self.tables:
            table = self.tables[-1]
            if self.in_head:
                table.heads = self.row
            else:
                table.rows.append(self.row)
        self.row = []


def html_tables(html: str) -> list[HtmlTable]:
    """All of them, in order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.tables
