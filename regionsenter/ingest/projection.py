"""Projected population, main alternative, 2024 edition. Source: SSB 14288."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/framskriving2024_total_2024-2050.csv"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``projected_population`` 2024-2050, persons 1 January."""
    frame = read_raw(raw, FILE, ["kommunenr", "aar", "folkemengde"])
    return tidy(frame, "projected_population", "folkemengde")
