"""Settlement and land-use figures. Source: SSB municipal area profiles 2015-2024."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import RawFileError, read_raw, tidy

FILE = "statistics/ssb_arealprofil_2015-2024.csv.gz"
INDICATORS = {
    "low_income_pct": "Andel personer i lavinntekthusholdning (EU60). Prosent",
    "urban_residents_pct": "Andel bosatte i tettsted. Prosent",
    "dwelling_distance_centre_zone": "Boliger, gj.avst. sentrumssone. Km",
    "new_dwellings": "Nye boliger siste 4 år",
    "new_dwellings_outside_pct": "Andel nye boliger siste 4 år utenfor tettsted",
    "farmland_converted": "Omdisponering av dyrket jord siste 4 år. Dekar",
}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components of :data:`INDICATORS`, in the units of the catalog.

    Raises
    ------
    RawFileError
        If one of the indicators is no longer in the file under its name.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "aar", "indikator", "verdi"])
    parts = []
    for component, name in INDICATORS.items():
        rows = frame[frame["indikator"] == name]
        if rows.empty:
            raise RawFileError(f"{raw / FILE}: lacks the indicator '{name}'")
        parts.append(tidy(rows, component, "verdi"))
    return pd.concat(parts, ignore_index=True)
