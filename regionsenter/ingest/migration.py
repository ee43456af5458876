"""Net migration in the year. Source: SSB area profiles 2016-2023, SSB 01222 for 2024."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/befolkningskomponenter_2016-2024.csv"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``net_migration`` 2016-2024, persons."""
    frame = combine(read_raw(raw, FILE, ["kommunenr", "aar", "netto_innflytting"]))
    return tidy(frame, "net_migration", "netto_innflytting")
