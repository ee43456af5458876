"""Distriktsindeksen: the parts that can be had, and what is missing, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.district_index import WEIGHTS, DistrictIndex
from regionsenter.present.language.case import capitalised
from regionsenter.present.profile.district.words import input_name
from regionsenter.texts import Translate


def district_table(index: DistrictIndex, names: dict[str, str], t: Translate) -> pd.DataFrame:
    """The parts with readable headings, indexed by area code; ``names`` is code to name.

    For each input its number and its standardised value (−2.5 to 2.5, low = great challenge), with
    the input's weight in the heading. The index is there only when all of it is.
    """
    table = pd.DataFrame({t("Område"): [names[code] for code in index.parts.index]})
    table.index = index.parts.index
    for name in WEIGHTS:
        if name not in index.parts:
            continue
        label = capitalised(input_name(name, t))
        table[label] = index.parts[name]
        heading = t("{input}, standardisert (vekt {weight} %)")
        table[heading.format(input=label, weight=round(100 * WEIGHTS[name]))] = index.parts[f"z_{name}"]
    if index.index is not None:
        table[t("Beregnet etter modellen (0–100)")] = index.index
    return table
