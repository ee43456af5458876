"""Net change of cohorts by age, a proxy for net migration. Derived from SSB 07459."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/kohort_nettoendring_2005-2025_avledet.csv"
COLUMNS = {"cohort_change_16_24": "netto_16_24", "cohort_change_25_39": "netto_25_39"}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``cohort_change_16_24`` and ``cohort_change_25_39`` 2005-2025, persons.

    The figure of a year is those who were so old on 1 January, followed to 1 January the year
    after: deaths are in it, but are few at these ages. Ålesund with Haram is 1507 in the file.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "aar", *COLUMNS.values()])
    return pd.concat([tidy(frame, component, column) for component, column in COLUMNS.items()])
