"""A frame of texts as an HTML table: for a few rows that are to be read, not sorted."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
from markupsafe import Markup


def table_html(frame: pd.DataFrame, caption: str) -> Markup:
    """The table, its first column as row headings; empty columns are left out.

    ``caption`` is for screen readers; everything is escaped.
    """
    shown = frame.loc[:, (frame.astype(str) != "").any()]
    return Markup(
        '<div class="rs-scroll" tabindex="0" role="region" aria-label="{caption}">'
        '<table class="rs-plain"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
    ).format(
        caption=caption,
        heads=_cells('<th scope="col">{}</th>', shown.columns),
        rows=Markup("").join(_row(row) for row in shown.itertuples(index=False)),
    )


def stacking_table_html(frame: pd.DataFrame, caption: str) -> Markup:
    """:func:`table_html` for columns that a phone has no room for: there each row becomes a block of its
    own, a line a column with its heading before it.

    The roles say that it is a table still, which browsers forget of one laid out as blocks.
    """
    shown = frame.loc[:, (frame.astype(str) != "").any()]
    heads = [str(head) for head in shown.columns]
    return Markup(
        '<div class="rs-scroll" tabindex="0" role="region" aria-label="{caption}">'
        '<table class="rs-plain rs-stacks" role="table">'
        '<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
        '<tbody role="rowgroup">{rows}</tbody></table></div>'
    ).format(
        caption=caption,
        heads=_cells('<th scope="col" role="columnheader">{}</th>', heads),
        rows=Markup("").join(_stacking_row(row, heads) for row in shown.itertuples(index=False)),
    )


def _stacking_row(cells: Iterable[object], heads: list[str]) -> Markup:
    first, *rest = map(str, cells)
    told = Markup("").join(
        Markup('<td role="cell" data-head="{}">{}</td>').format(head, text)
        for head, text in zip(heads[1:], rest, strict=True)
    )
    return Markup('<tr role="row"><th scope="row" role="rowheader">{}</th>{}</tr>').format(first, told)


def _row(cells: Iterable[object]) -> Markup:
    first, *rest = cells
    return Markup('<tr><th scope="row">{}</th>{}</tr>').format(str(first), _cells("<td>{}</td>", rest))


def _cells(pattern: str, texts: Iterable[object]) -> Markup:
    return Markup("").join(Markup(pattern).format(str(text)) for text in texts)
