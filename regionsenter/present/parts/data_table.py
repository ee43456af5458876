"""A table of many rows to sort, search and copy: plain HTML, which every reader, screen and printer knows.

Streamlit's own grid is a picture on a canvas: it sorts by the rules of the reader's browser, copies what
Norwegian Excel takes for text, speaks English, and cannot be printed. Here the page's script
(``map/page_client/tables.js``) sorts, searches and copies what is written; without it all is still read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
from markupsafe import Markup, escape

from regionsenter.present.language.estimates import decimals_of
from regionsenter.present.language.numbers import format_number
from regionsenter.present.parts.scroll import copy_button_html
from regionsenter.texts import Translate

#: Tables of more rows than this have a field that searches in them.
FEW_ROWS = 12


@dataclass(frozen=True)
class Head:
    """A column: its heading, what is told when it is pointed at, and the decimals its numbers are written
    with (None: texts). Neighbours of the same ``group`` have that heading above them in common."""

    label: str
    help: str = ""
    decimals: int | None = None
    group: str = ""
    wide: bool = False
    years: bool = False  # written without a space for the thousands


def data_table_html(
    heads: Sequence[Head],
    rows: Iterable[Sequence[object]],
    t: Translate,
    *,
    caption: str,
    missing: str | None = None,
    marked: int | None = None,
) -> Markup:
    """The table, its first column as row headings.

    Cells are numbers, texts, or ready-made texts for numbers; None, NaN and NA read ``missing``
    ("mangler" when not given) and sort last. ``caption`` is what a screen reader calls the table;
    ``marked`` is the number of the row that is set apart, by a sign and by its ground.
    """
    none = Markup('<td class="rs-none">{}').format(t("mangler") if missing is None else missing)
    body = [_row(row, heads, none, t.language, marked=number == marked) for number, row in enumerate(rows)]
    return Markup(
        '<div class="rs-data-table"><div class="rs-tools">{search}{copy}</div>'
        '<div class="rs-scroll rs-grid" role="region" tabindex="0" aria-label="{caption}">'
        '<table class="rs-data"><thead>{heads}</thead><tbody>{body}</tbody></table></div></div>'
    ).format(
        search=_search_html(t) if len(body) > FEW_ROWS else "",
        copy=copy_button_html(t),
        caption=caption,
        heads=_heads_html(heads),
        body=Markup("").join(body),
    )


def frame_table_html(
    table: pd.DataFrame,
    t: Translate,
    *,
    caption: str,
    headings: Mapping[str, str] | None = None,
    wide: str = "",
) -> Markup:
    """Any flat table: whole numbers without decimals, others with one, or as the table remembers
    (``language/estimates.with_decimals``). ``headings`` gives columns another heading than their name;
    ``wide`` is the column that gets the room."""
    known, words = decimals_of(table), headings or {}
    heads = [
        Head(
            label=words.get(str(name), str(name)),
            decimals=known.get(str(name), _decimals(column)) if _is_number(column) else None,
            years=_is_number(column) and _are_years(column),
            wide=name == wide,
        )
        for name, column in table.items()
    ]
    return data_table_html(heads, table.itertuples(index=False, name=None), t, caption=caption)


def _is_number(column: pd.Series) -> bool:
    return pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column)


def _decimals(column: pd.Series) -> int:
    there = column.dropna()
    whole = pd.api.types.is_integer_dtype(column) or bool((there % 1 == 0).all())
    return 0 if whole else 1


def _are_years(column: pd.Series) -> bool:
    """Whole numbers that are all years: an amount may be 2 026 too, but not a whole column of them."""
    there = column.dropna()
    return len(there) > 0 and bool(((there % 1 == 0) & there.between(1900, 2100)).all())


def _search_html(t: Translate) -> Markup:
    return Markup('<label>{}<input type="search" data-search autocomplete="off"></label>').format(
        t("Søk i tabellen")
    )


def _heads_html(heads: Sequence[Head]) -> Markup:
    """One row of headings, or two where some have one above them in common."""
    if not any(head.group for head in heads):
        return Markup("<tr>{}</tr>").format(_buttons_html(heads, 1, first=True))
    upper, lower, at = [], [], 0
    while at < len(heads):
        group = heads[at].group
        if not group:
            upper.append(_buttons_html([heads[at]], 2, first=not at))
            at += 1
            continue
        end = at
        while end < len(heads) and heads[end].group == group:
            end += 1
        about = heads[at].help
        upper.append(
            Markup('<th scope="colgroup" colspan="{}" title="{}">{}').format(end - at, about, group)
        )
        lower.append(_buttons_html(heads[at:end], 1, first=False))
        at = end
    return Markup("<tr>{}</tr><tr>{}</tr>").format(Markup("").join(upper), Markup("").join(lower))


def _buttons_html(heads: Sequence[Head], rows: int, *, first: bool) -> Markup:
    """Headings that sort. One alone is reached by Tab, the others from there by the arrows."""
    cells = []
    for number, head in enumerate(heads):
        kinds = " ".join(
            [*(["rs-wide"] if head.wide else []), *([] if head.decimals is None else ["rs-n"])]
        )
        cells.append(
            Markup(
                '<th scope="col"{rows}{kinds}><button type="button" data-sort tabindex="{tab}"{help}>'
                "{label}</button>"
            ).format(
                rows=Markup(' rowspan="{}"').format(rows) if rows > 1 else "",
                kinds=Markup(' class="{}"').format(kinds) if kinds else "",
                tab=0 if first and not number else -1,
                help=Markup(' title="{}"').format(head.help) if head.help else "",
                label=head.label,
            )
        )
    return Markup("").join(cells)


def _row(
    cells: Sequence[object], heads: Sequence[Head], none: Markup, language: str, *, marked: bool
) -> Markup:
    """A row; end tags that HTML does not need are left out, for a table may have ten thousand cells."""
    written = []
    for number, (cell, head) in enumerate(zip(cells, heads, strict=True)):
        text = _written(cell, head, language)
        if not number:
            row = Markup('<tr class="rs-chosen"><th scope="row">▸ ' if marked else '<tr><th scope="row">')
            written.append(row + text)
        elif text:
            written.append(Markup("<td>" if head.decimals is None else '<td class="rs-n">') + text)
        else:
            written.append(none if head.decimals is not None else Markup("<td>"))
    return Markup("").join(written)


def _written(cell: object, head: Head, language: str) -> Markup:
    if cell is None or cell is pd.NA or cell != cell:
        return Markup("")
    if head.years:
        return escape(str(int(float(str(cell)))))
    if head.decimals is not None and not isinstance(cell, str):
        return escape(format_number(float(str(cell)), head.decimals, language))
    return escape(str(cell))
