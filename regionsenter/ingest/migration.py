"""Migration in the year. Sources: SSB area profiles 2016-2023, SSB 01222 for 2024 and for the flows."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/befolkningskomponenter_2016-2024.csv"
FLOWS = "statistics/befolkningsendringer_01222_2023-2024.csv"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components, persons: ``net_migration`` 2016-2024, and of its two parts
    ``net_domestic_migration`` and ``net_immigration`` 2023-2024 (four quarters summed)."""
    total = combine(read_raw(raw, FILE, ["kommunenr", "aar", "netto_innflytting"]))
    columns = ["innflytting_innenlands", "utflytting_innenlands", "innvandring", "utvandring"]
    flows = combine(read_raw(raw, FLOWS, ["kommunenr", "aar", *columns]))
    flows["domestic"] = flows["innflytting_innenlands"] - flows["utflytting_innenlands"]
    flows["foreign"] = flows["innvandring"] - flows["utvandring"]
    return pd.concat(
        [
            tidy(total, "net_migration", "netto_innflytting"),
            tidy(flows, "net_domestic_migration", "domestic"),
            tidy(flows, "net_immigration", "foreign"),
        ]
    )
