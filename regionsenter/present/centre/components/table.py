"""Components of population change, natural increase and moves, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.centre.components.words import area_names, part_names
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def components_table(frame: pd.DataFrame, centre_name: str, t: Translate) -> pd.DataFrame:
    """Every component by area and year, per 1 000 inhabitants, written out."""
    names = area_names(centre_name, t)
    heads = {
        "births": t("Fødte"),
        "deaths": t("Døde"),
        **part_names(t),
        "refugees": t("Bosatte flyktninger"),
    }
    table = pd.DataFrame({t("Område"): frame["side"].map(names), t("År"): frame["year"].astype(str)})
    for key, head in heads.items():
        table[head] = [format_number(number, 1, t.language) for number in frame[key]]
    return table
