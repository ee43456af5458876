"""Educational attainment. Sources: SSB 09429 for 2024 (municipal profile), IMDi for 2011-2020."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/kommuneprofil_2024-2026.csv"
SHORT, LONG = "utd_hoyereKort_pst_2024", "utd_hoyereLang_pst_2024"
LOWER = {
    "compulsory_only_pct": "utd_grunnskole_pst_2024",
    "upper_secondary_pct": "utd_vgs_pst_2024",
    "vocational_college_pct": "utd_fagskole_pst_2024",
}
TREND_FILE = "statistics/utdanning_imdi_2011-2020.csv"
TREND_LEVEL = "Universitet og høgskole"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components in per cent: of 2024 ``higher_education_pct`` (short plus long) and the three
    levels of :data:`LOWER`; of 2011-2020 ``higher_education_imdi_pct``, another definition that is
    never joined with the former."""
    frame = read_raw(raw, FILE, ["kommunenr", SHORT, LONG, *LOWER.values()])
    frame["higher"] = (frame[SHORT] + frame[LONG]).round(1)
    levels = {"higher_education_pct": "higher", **LOWER}
    now = [tidy(frame, component, column, year=2024) for component, column in levels.items()]
    return pd.concat([*now, _trend(raw)], ignore_index=True)


def _trend(raw: Path) -> pd.DataFrame:
    frame = read_raw(raw, TREND_FILE, ["kommunenr", "aar", "nivaa", "prosent"])
    frame = frame[frame["nivaa"] == TREND_LEVEL]
    out = tidy(frame, "higher_education_imdi_pct", "prosent")
    # The municipality of 2020, Ålesund with Haram, stands under Ålesund's code.
    out["code"] = out["code"].replace(COMBINED_PARTS[0], COMBINED)
    return out
