"""Refugees settled in the year. Source: IMDi."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/flyktninger_ukrainere_2022-2024.csv"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``refugees_settled`` 2022-2024, persons (all refugees, Ukrainians among them).

    Rows with no population are of a municipality that did not exist that year (Haram): no figure,
    not zero refugees.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "aar", "pop", "innvandr"])
    return tidy(combine(frame[frame["pop"] > 0]), "refugees_settled", "innvandr")
