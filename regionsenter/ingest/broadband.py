"""Fixed and mobile coverage in the first half of 2022. Source: Nkom."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.ingest.tidy import RawFileError, read_raw, tidy

FILE = "statistics/bredband_nkom_dekning_2022.csv"
PERIOD, YEAR = "1H2022", 2022
#: Symmetric 1000/1000 is the same figure as fibre in every row, so it is not read twice.
COLUMNS = {"fibre_pct": "fiber", "outdoor_5g_pct": "g5_utendors"}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``fibre_pct`` and ``outdoor_5g_pct``, per cent of households.

    Raises
    ------
    RawFileError
        If the file is of another period than the one the texts name.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "periode", *COLUMNS.values()])
    if not frame["periode"].eq(PERIOD).all():
        raise RawFileError(f"{raw / FILE}: holds another period than {PERIOD}")
    frame["kommunenr"] = frame["kommunenr"].replace(COMBINED_PARTS[0], COMBINED)
    return pd.concat([tidy(frame, component, column, year=YEAR) for component, column in COLUMNS.items()])
