"""Farmland in use 2021. Source: Landbruksdirektoratet, applications for production subsidy."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/jordbruk_dekar_sokere_2021.csv"
CROPS = ("grovfor", "korn", "potet", "grønnsaker", "frukt", "bær")


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``farmland_in_use`` 2021, decares summed over the six groups of crops."""
    columns = [f"{crop}_dekar" for crop in CROPS]
    frame = combine(read_raw(raw, FILE, ["kommunenr", "aar", *columns]))
    frame["total"] = frame[columns].sum(axis=1, min_count=1)
    return tidy(frame, "farmland_in_use", "total")
