"""A frame of texts as an HTML table: for a few rows that are to be read, not sorted."""

from __future__ import annotations

from html import escape

import pandas as pd


def table_html(frame: pd.DataFrame, caption: str) -> str:
    """The table, its first column as row headings; empty columns are left out.

    ``caption`` is for screen readers; everything is escaped.
    """
    shown = frame.loc[:, (frame.astype(str) != "").any()]
    head = "".join(f'<th scope="col">{escape(str(name))}</th>' for name in shown.columns)
    rows = "".join(_row([str(cell) for cell in row]) for row in shown.itertuples(index=False))
    return (
        f'<div class="rs-scroll" tabindex="0" role="region" aria-label="{escape(caption, quote=True)}">'
        f'<table class="rs-plain"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _row(cells: list[str]) -> str:
    first, *rest = map(escape, cells)
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td>{one}</td>" for one in rest)}</tr>'
