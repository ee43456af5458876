"""Employment by residence and workplace, and the commuting matrix. Sources: SSB 07984, 03321."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.ingest.tidy import combine, read_raw, tidy

KEY_FIGURES = "statistics/sysselsetting_pendling_nokkeltall_2020-2022.csv"
MATRIX = "statistics/pendling_2020-2022_koder2024.csv.gz"
COLUMNS = {
    "population_15_74": "bef_15_74",
    "employed_residents": "sysselsatte_bosted",
    "employed_at_workplace": "sysselsatte_arbeidssted",
}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components of employment 2020-2022, persons and jobs in the 4th quarter."""
    frame = combine(read_raw(raw, KEY_FIGURES, ["kommunenr", "aar", *COLUMNS.values()]))
    return pd.concat([tidy(frame, name, column) for name, column in COLUMNS.items()])


def load_commuting(raw: Path) -> pd.DataFrame:
    """The matrix: year, home, work (codes), employed (persons); Ålesund and Haram are one (1507)."""
    frame = read_raw(raw, MATRIX, ["aar", "bosted", "arbeidssted", "sysselsatte"])
    for column in ("bosted", "arbeidssted"):
        frame[column] = frame[column].replace(COMBINED_PARTS[0], COMBINED)
    frame.columns = ["year", "home", "work", "employed"]
    frame = frame.astype({"year": "int16", "employed": "int32"})
    return frame.sort_values(["year", "home", "work"], ignore_index=True)
