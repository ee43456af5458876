"""Centres with their figures as one file: CSV for any program, or a workbook to read."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from regionsenter.asked.files import Rows
from regionsenter.catalog import sources
from regionsenter.export.csv import Meta, comparisons_table, to_csv
from regionsenter.export.names import file_name
from regionsenter.export.sheets import content, dress, fill, sheet_title, workbook
from regionsenter.present.language.rules import rule_text
from regionsenter.present.table.centres import centre_sheet
from regionsenter.texts import Translate
from regionsenter.vocabulary import county_name


def comparisons_csv(rows: Rows, rule: str, t: Translate, meta: Meta) -> bytes:
    """One row a centre and indicator, with its sources; see :mod:`regionsenter.export.csv`."""
    return to_csv(_long_table(rows, rule, t), meta)


def comparisons_xlsx(rows: Rows, rule: str, t: Translate, meta: Meta) -> bytes:
    """A row a centre as on the page; then every figure with its sources; then what the file is."""
    sheet = centre_sheet(rows, sources(), t, county_names=county_name(), rule=rule)
    book, first = workbook(t("Tabell"))
    fill(
        first,
        [column.label for column in sheet.columns],
        sheet.frame.itertuples(index=False, name=None),
        [column.decimals for column in sheet.columns],
    )
    long = _long_table(rows, rule, t)
    fill(
        book.create_sheet(sheet_title(t("Alle tall med kilder"))),
        list(long.columns),
        long.itertuples(index=False, name=None),
    )
    about = book.create_sheet(sheet_title(t("Om fila")))
    about.append([t("Hva"), t("Innhold")])
    for row in _about(rows, rule, t, meta).items():
        about.append(row)
    dress(about)
    return content(book)


def comparisons_name(rows: Rows, ending: str, year: int | None = None) -> str:
    """A name that says which centre and indicator, where it is one: ``regionsenter-voss-….csv``."""
    places = list(dict.fromkeys(place.name for place, _ in rows))
    entries = list(dict.fromkeys(one.indicator.slug for _, several in rows for one in several))
    return file_name(
        "-".join(places) if len(places) <= 3 else "",
        entries[0] if len(entries) == 1 else "tabell",
        str(year) if year and len(entries) == 1 else "",
        ending=ending,
    )


def _long_table(rows: Rows, rule: str, t: Translate) -> pd.DataFrame:
    return comparisons_table(rows, sources(), rule=rule, t=t, county_names=county_name())


def _about(rows: Rows, rule: str, t: Translate, meta: Meta) -> Mapping[str, str]:
    """What must be known of the whole file, in words."""
    told = {
        t("Visning"): meta.view_url,
        t("Dataversjon"): meta.version,
        t("Omlandsregel"): rule_text(rule, t),
        t("Status"): t("Lista er avledet av åpne tall. Den er ikke en offisiell avgrensning."),
        t("Tomme celler"): t("Tallet mangler; grunnen står i kolonnen med merknader."),
    }
    return {name: text for name, text in told.items() if text}
