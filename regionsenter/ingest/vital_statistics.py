"""Live births and deaths in the year. Source: SSB 06913."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/fodte_dode_06913_1986-2024.csv"
COLUMNS = {"births": "levendefodte", "deaths": "dode"}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``births``, ``deaths`` and ``natural_increase`` 1986-2024, persons."""
    frame = combine(read_raw(raw, FILE, ["kommunenr", "aar", *COLUMNS.values()]))
    frame["natural"] = frame["levendefodte"] - frame["dode"]
    named = {**COLUMNS, "natural_increase": "natural"}
    return pd.concat([tidy(frame, component, column) for component, column in named.items()])
