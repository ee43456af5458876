"""Travel time to the centre of the labour-market region. Source: TØI report 1713/2019."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "regions/ba2024_municipality.csv"
#: The division is of 2020 and the report of 2019; the computation stands for that year.
YEAR = 2019


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``travel_time_to_centre``, minutes."""
    frame = read_raw(raw, FILE, ["kommunenr_2024", "reisetid_min"])
    return tidy(frame, "travel_time_to_centre", "reisetid_min", code="kommunenr_2024", year=YEAR)
