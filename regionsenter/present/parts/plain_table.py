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


def _row(cells: Iterable[object]) -> Markup:
    first, *rest = cells
    return Markup('<tr><th scope="row">{}</th>{}</tr>').format(str(first), _cells("<td>{}</td>", rest))


def _cells(pattern: str, texts: Iterable[object]) -> Markup:
    return Markup("").join(Markup(pattern).format(str(text)) for text in texts)
