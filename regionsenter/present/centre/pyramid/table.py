"""Age and sex in the centre and its hinterland, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.age_structure import age_groups
from regionsenter.present.centre.pyramid.words import age_texts
from regionsenter.present.language.estimates import with_decimals
from regionsenter.texts import Translate


def pyramid_table(frame: pd.DataFrame, centre_name: str, t: Translate) -> pd.DataFrame:
    """One row an age group: persons and per cent in the centre, the hinterland and Norway."""
    data = age_groups(frame)
    names = {"centre": centre_name, "hinterland": t("Omland"), "norway": t("Norge")}
    table = pd.DataFrame({t("Alder"): age_texts(data)})
    for side, name in names.items():
        table[t("{area}, personer").format(area=name)] = data[side].to_numpy()
        table[t("{area}, prosent").format(area=name)] = data[f"{side}_share"].to_numpy()
    return with_decimals(table, {name: 1 for name in table.columns[2::2]})
