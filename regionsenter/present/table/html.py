"""The table of centres as a page shows it."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.parts.data_table import Head, data_table_html
from regionsenter.present.table.centres import Sheet
from regionsenter.texts import Translate

#: What stands for a number that is not there; the last column says why.
NOTHING = "–"


def sheet_html(sheet: Sheet, t: Translate, *, chosen: str | None = None) -> Markup:
    """A row a centre; estimates are written as such, and gaps fit the numbers shown beside them. The row of
    the ``chosen`` centre is marked."""
    heads = [
        Head(
            column.short or column.label,
            help=column.help,
            decimals=(column.decimals or 0) if column.kind == "number" else None,
            group=column.group,
            wide=column.key == "notes",
        )
        for column in sheet.columns
    ]
    estimated = {key: frozenset(slugs) for key, slugs in sheet.estimated.items()}
    rows = []
    for slug, values in zip(sheet.frame.index, sheet.frame.itertuples(index=False, name=None), strict=True):
        row = []
        for column, value in zip(sheet.columns, values, strict=True):
            shown = sheet.gaps[column.key].get(slug) if column.key in sheet.gaps else value
            if column.unit and isinstance(shown, float):
                shown = as_estimate(shown, column.unit, slug in estimated.get(column.key, ()))
            row.append(shown)
        rows.append(row)
    slugs = list(sheet.frame.index)
    return data_table_html(
        heads,
        rows,
        t,
        caption=t("Tabell over sentrene i utvalget"),
        missing=NOTHING,
        marked=slugs.index(chosen) if chosen in slugs else None,
    )
