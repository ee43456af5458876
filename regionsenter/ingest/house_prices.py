"""Price per square metre of detached houses sold. Source: SSB 06035."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/boligpris_06035_2020-2024.csv"
DETACHED = "enebolig"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``detached_price`` 2020-2024, NOK a square metre; few sales is no figure."""
    frame = read_raw(raw, FILE, ["kommunenr", "boligtype", "aar", "kvmpris"])
    return tidy(combine(frame[frame["boligtype"] == DETACHED]), "detached_price", "kvmpris")
