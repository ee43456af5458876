"""Educational attainment 2024. Source: SSB 09429, by way of the municipal profile."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/kommuneprofil_2024-2026.csv"
SHORT, LONG = "utd_hoyereKort_pst_2024", "utd_hoyereLang_pst_2024"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``higher_education_pct`` 2024: short plus long higher education, per cent."""
    frame = read_raw(raw, FILE, ["kommunenr", SHORT, LONG])
    frame["higher"] = (frame[SHORT] + frame[LONG]).round(1)
    return tidy(frame, "higher_education_pct", "higher", year=2024)
