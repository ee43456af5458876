"""Charging points for electric vehicles, April 2026. Source: NOBIL."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "services/ladestasjoner_nobil_2026.csv"
YEAR = 2026
FAST_KW = 50  # a station is fast when its strongest point gives at least this


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``charging_points`` and ``fast_charging_points`` 2026, points.

    The file gives a station's number of points and its highest power, so all points of a station
    with one fast point count as fast. A municipality without a single station in the extract has no
    figure (Haram, with 9 000 inhabitants, is one: more likely lacking than without).
    """
    columns = ["kommunenr", "antall_ladepunkter", "maks_kw"]
    frame = read_raw(raw, FILE, columns)
    frame["fast"] = frame["antall_ladepunkter"].where(frame["maks_kw"] >= FAST_KW, 0)
    sums = frame.groupby("kommunenr")[["antall_ladepunkter", "fast"]].sum().reset_index()
    return pd.concat(
        [
            tidy(sums, "charging_points", "antall_ladepunkter", year=YEAR),
            tidy(sums, "fast_charging_points", "fast", year=YEAR),
        ]
    )
