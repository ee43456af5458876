"""Establishments and their employees by municipality.

Source: SSB's grid of 250 m. Held against SSB 07984 (jobs by municipality) the grid lacks a good part
of the employees of small municipalities, most in 2020 and 2021, and growth in the two agrees badly
(correlation 0.3 over 2022-2024): it is used for levels and shares, never for growth.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

MUNICIPAL = "statistics/virksomheter_ansatte_kommune2024_2013-2025.csv"
UNKNOWN_PLACE = "9999"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``employees`` (persons by workplace) and ``establishments`` (count),
    2013-2017 and 2020-2025."""
    frame = read_raw(raw, MUNICIPAL, ["kommunenr", "aar", "ansatte", "virksomheter"])
    frame = frame[frame["kommunenr"] != UNKNOWN_PLACE]
    return pd.concat(
        [tidy(frame, "employees", "ansatte"), tidy(frame, "establishments", "virksomheter")],
        ignore_index=True,
    )
