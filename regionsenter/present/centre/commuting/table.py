"""Who works where in a region, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.commuting_table import CommutingTable
from regionsenter.present.centre.commuting.words import place_names
from regionsenter.texts import Translate


def home_and_work_table(commuting: CommutingTable, t: Translate) -> pd.DataFrame:
    """One row a home: employed residents and persons by workplace, the largest three outside named.

    The last row is those who live in other regions.
    """
    names = place_names(commuting, t)
    rows = []
    for home in commuting.matrix.index:
        persons = commuting.matrix.loc[home]
        row: dict[str, object] = {t("Bor i"): names[home]}
        for work in commuting.matrix.columns:
            head = t("Arbeider i {place}").format(place=names[work])
            row[head] = persons[work]
        for code, name, _ in commuting.out_to:
            head = t("Herav i {place}").format(place=name)
            inside = home in commuting.named.index
            row[head] = commuting.named.loc[home, code] if inside else None
        rows.append(row)
    table = pd.DataFrame(rows)
    return table.astype(dict.fromkeys(table.columns[1:], "Int64"))
