"""Municipal capacity: cost index (KDD, Grønt hefte) and general practitioners (SSB 12005)."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

REGISTER = "statistics/kommuneregister_2024.csv"
DOCTORS = "statistics/fastlege_12005_2015-2025.csv"
NEED_YEARS = (2025, 2026)
KOSTRA = {
    "patients_without_gp_pct": "KOSandelpasiente0000",
    "gp_list_length": "KOSgjsnlisteleng0000",
    "gp_reserve_pct": "KOSreservekapasi0000",
}
PROFILE = "statistics/kommuneprofil_2024-2026.csv"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``expenditure_need_index`` (country = 1); of the GPs' lists
    ``patients_without_gp_pct``, ``gp_list_length`` (patients) and ``gp_reserve_pct`` (places in per
    cent of patients); ``gp_agreements`` 2025, the number of lists that the length is a mean of.

    The years 2020-2023 have Ålesund without a row.
    """
    register = read_raw(raw, REGISTER, ["kommunenr"])
    doctors = read_raw(raw, DOCTORS, ["kommunenr", "kostra_kode", "aar", "verdi"])
    profile = read_raw(raw, PROFILE, ["kommunenr", "fastlegeavtaler_2025"])
    parts = [
        tidy(register, "expenditure_need_index", f"utgiftsbehov_dki_{year}", year=year)
        for year in NEED_YEARS
    ]
    parts += [
        tidy(doctors[doctors["kostra_kode"] == code], component, "verdi")
        for component, code in KOSTRA.items()
    ]
    parts.append(tidy(profile, "gp_agreements", "fastlegeavtaler_2025", year=2025))
    return pd.concat(parts)
