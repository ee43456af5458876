"""The target group as files: CSV and XLSX with the list, the reasons, the rule and the sources.

CSV as in :mod:`regionsenter.export.csv`. The workbook has the list, the counties, the towns that are
not centres, and a sheet with the rule in words, every limit, the sources and where the view is.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from openpyxl.worksheet.worksheet import Worksheet

from regionsenter.catalog import components, indicator, sources
from regionsenter.export.csv import Meta, safe, to_csv
from regionsenter.export.sheets import content, dress, fill, workbook
from regionsenter.geography.delineation_code import to_code
from regionsenter.geography.limits import LIMITS
from regionsenter.measures.target_figures import BLOCKS, INDICATORS, JOBS, JOBS_IN_TOWN
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.limits.words import limit_name, limit_value
from regionsenter.present.delineation.table import county_table, delineation_headings, group_table
from regionsenter.present.delineation.towns.table import towns_table
from regionsenter.present.delineation.words import missing_sentence, rule_sentence
from regionsenter.present.language.sources import source_text
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def group_csv(
    group: TargetGroup,
    county_names: Mapping[str, str],
    t: Translate,
    meta: Meta | None = None,
) -> bytes:
    """The list as CSV: one row a region, with the rule, its code and the sources in every row."""
    table = group_table(group, county_names, t)
    table["regel"] = rule_sentence(group.limits, t)
    table["regelkode"] = to_code(group.limits)
    table["kilde"] = " | ".join(source_text(sources()[slug], t) for slug in source_slugs())
    return to_csv(table, meta)


def group_xlsx(
    group: TargetGroup,
    county_names: Mapping[str, str],
    t: Translate,
    meta: Meta | None = None,
) -> bytes:
    """The list, the counties, the towns that are not centres, and the rule: a sheet each."""
    book, regions = workbook(t("Regionsentre"))
    _fill_table(regions, group_table(group, county_names, t), t)
    _fill_table(book.create_sheet(t("Fylker")), county_table(group, county_names, t), t)
    towns = towns_table(group, county_names, municipality_name(), t)
    _fill_table(book.create_sheet(t("Andre byer")), towns, t)
    _fill_rule(book.create_sheet(t("Regel og kilder")), group, t, meta or Meta())
    return content(book)


def source_slugs() -> tuple[str, ...]:
    """The sources of every figure the regions are judged by, each once."""
    slugs = ["toi-1713", "tettsteder", "ssb-03321", "kartverket-n1000", "ssb-07459"]
    for blocks in BLOCKS.values():
        slugs += [components()[slug].source for slug in blocks]
    # The list of hospitals is filled from Eurostat's, as the block's note tells.
    slugs += ["eurostat-helsetjenester"]
    for measure, _ in INDICATORS.values():
        slugs += indicator(measure).sources
    slugs += (*indicator(JOBS).sources, *indicator(JOBS_IN_TOWN).sources)
    slugs += ["ssb-sentralitet"]
    return tuple(dict.fromkeys(slugs))


def _fill_table(sheet: Worksheet, table: pd.DataFrame, t: Translate) -> None:
    words = delineation_headings(t)
    fill(sheet, [words[name] for name in table.columns], table.itertuples(index=False, name=None))


def _fill_rule(sheet: Worksheet, group: TargetGroup, t: Translate, meta: Meta) -> None:
    limits = group.limits
    count = t("{count} av {all} regionsentre er med.").format(
        count=len(group.slugs_in), all=len(group.judgements)
    )
    if group.several_centres:
        count += " " + t("{count} av {all} andre byer er med.").format(
            count=len(group.towns_in), all=len(group.towns)
        )
    rows: list[tuple[str, str]] = [
        (t("Regel"), rule_sentence(limits, t)),
        (t("Utfall"), count),
        (t("Manglende tall"), missing_sentence(t)),
        (t("Status"), t("Lista er avledet av åpne tall. Den er ikke en offisiell avgrensning.")),
        (t("Kode i lenker"), to_code(limits) or t("standard")),
        *([(t("Visning"), meta.view_url)] if meta.view_url else []),
        *([(t("Dataversjon"), meta.version)] if meta.version else []),
        *(
            (
                t("Grense: {name}").format(name=limit_name(limit.field, t)),
                limit_value(limit.field, getattr(limits, limit.field), t),
            )
            for limit in LIMITS
        ),
        *((t("Kilde"), source_text(sources()[slug], t)) for slug in source_slugs()),
        (t("Tettsteder"), _dates(group, t)),
    ]
    sheet.append([t("Hva"), t("Innhold")])
    for row in rows:
        sheet.append([safe(text) for text in row])
    dress(sheet)


def _dates(group: TargetGroup, t: Translate) -> str:
    """The dates the settlement populations are of, the most used first."""
    dates = pd.Series([judgement.centre.settlement_date for judgement in group.judgements])
    counted = dates[dates != ""].value_counts()
    listed = ", ".join(f"{date} ({count})" for date, count in counted.items())
    return t("folketall per {dates}").format(dates=listed)
