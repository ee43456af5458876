"""Centrality index 2023. Source: SSB, Klass 128."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "regions/sentralitetsindeks_2023_kommuner2024.csv"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``centrality_index`` 2023, 0-1000."""
    frame = read_raw(raw, FILE, ["kommunenr_2024", "sentralitetsindeks_2023"])
    return tidy(frame, "centrality_index", "sentralitetsindeks_2023", code="kommunenr_2024", year=2023)
