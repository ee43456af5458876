"""Municipal capacity: cost index (KDD, Grønt hefte) and patients without a GP (SSB 12005)."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

REGISTER = "statistics/kommuneregister_2024.csv"
DOCTORS = "statistics/fastlege_12005_2015-2025.csv"
NEED_YEARS = (2025, 2026)
WITHOUT_GP = "KOSandelpasiente0000"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``expenditure_need_index`` (country = 1) and ``patients_without_gp_pct``."""
    register = read_raw(raw, REGISTER, ["kommunenr"])
    doctors = read_raw(raw, DOCTORS, ["kommunenr", "kostra_kode", "aar", "verdi"])
    parts = [
        tidy(register, "expenditure_need_index", f"utgiftsbehov_dki_{year}", year=year)
        for year in NEED_YEARS
    ]
    doctors = doctors[doctors["kostra_kode"] == WITHOUT_GP]
    return pd.concat([*parts, tidy(doctors, "patients_without_gp_pct", "verdi")])
