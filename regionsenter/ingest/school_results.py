"""Grade points from compulsory school. Source: Udir, by way of the municipal profile."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/kommuneprofil_2024-2026.csv"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``grade_points`` (points; mean of the pupils who leave compulsory school).

    The year is that of ``np_aar``, the only year the file gives for Udir's figures. The national
    tests beside it are not read: neither the school year nor the scale is stated.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "grunnskolepoeng", "np_aar"])
    return tidy(frame[frame["np_aar"].notna()], "grade_points", "grunnskolepoeng", year="np_aar")
