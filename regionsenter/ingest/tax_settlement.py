"""Income and debt of persons aged 17 and over. Source: SSB 05854, tax settlement."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/skatteoppgjor_05854_2020-2023.csv"
COLUMNS = {"median_gross_income": "median_bruttoinntekt", "mean_debt": "snitt_gjeld"}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``median_gross_income`` and ``mean_debt`` 2020-2023, NOK a person.

    The median debt is not read: it more than doubles from 2022 to 2023, so the population behind it
    must have changed.
    """
    frame = combine(read_raw(raw, FILE, ["kommunenr", "aar", *COLUMNS.values()]))
    return pd.concat([tidy(frame, component, column) for component, column in COLUMNS.items()])
