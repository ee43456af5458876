"""Components of population change, natural increase and moves, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.centre.components.words import area_names, part_names
from regionsenter.present.language.estimates import with_decimals
from regionsenter.texts import Translate


def components_table(frame: pd.DataFrame, centre_name: str, t: Translate) -> pd.DataFrame:
    """Every component by area and year, per 1 000 inhabitants."""
    names = area_names(centre_name, t)
    heads = {
        "births": t("Fødte"),
        "deaths": t("Døde"),
        **part_names(t),
        "refugees": t("Bosatte flyktninger"),
    }
    table = pd.DataFrame({t("Område"): frame["side"].map(names), t("År"): frame["year"].astype(int)})
    for key, head in heads.items():
        table[head] = frame[key].astype(float)
    return with_decimals(table, dict.fromkeys(heads.values(), 1))
