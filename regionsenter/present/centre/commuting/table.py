"""Who works where in a region, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.commuting_table import ELSEWHERE, CommutingTable
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate

REST = "rest"


def short_names(found: CommutingTable, t: Translate) -> dict[str, str]:
    return {
        **found.names,
        ELSEWHERE: t("Andre regioner"),
        REST: t("Ellers i regionen"),
    }


def home_and_work_table(found: CommutingTable, t: Translate) -> pd.DataFrame:
    """One row a home: employed residents and persons by workplace, the largest three outside named.

    The last row is those who live in other regions.
    """
    names = short_names(found, t)
    rows = []
    for home in found.matrix.index:
        persons = found.matrix.loc[home]
        row = {t("Bor i"): names[home]}
        for work in found.matrix.columns:
            head = t("Arbeider i {place}").format(place=names[work])
            row[head] = "" if pd.isna(persons[work]) else format_number(persons[work], 0, t.language)
        for code, name, _ in found.out_to:
            head = t("Herav i {place}").format(place=name)
            inside = home in found.named.index
            row[head] = format_number(found.named.loc[home, code], 0, t.language) if inside else ""
        rows.append(row)
    return pd.DataFrame(rows)
