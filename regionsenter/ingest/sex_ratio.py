"""Women per 100 men aged 20-39. Source: SSB 07459, key figures derived from it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/befolkning_nokkeltall_2005-2026.csv"
COLUMN = "kvinner_per_100_menn_20_39"


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``women_per_100_men_20_39`` 2005-2026; the file has no counts by sex.

    Ålesund with Haram is 1507 in the file. The shares beside it are not read: they are computed
    from the age groups, so that they add up for any area.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "aar", COLUMN])
    return tidy(frame, "women_per_100_men_20_39", COLUMN)
