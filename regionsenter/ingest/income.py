"""Median household income after tax 2021 and 2024. Source: SSB 06944."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/inntekt_gjeld.csv"
YEARS = (2021, 2024)


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``median_household_income``, NOK, of 2021 and 2024."""
    frame = read_raw(raw, FILE, ["kommunenr", *(f"medianinntekt_{year}" for year in YEARS)])
    parts = [tidy(frame, "median_household_income", f"medianinntekt_{year}", year=year) for year in YEARS]
    # In 2021 Haram was part of Ålesund: the one figure is of both.
    parts[0]["code"] = parts[0]["code"].replace(COMBINED_PARTS[0], COMBINED)
    return pd.concat(parts, ignore_index=True)
