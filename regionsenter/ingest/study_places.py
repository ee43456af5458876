"""Planned study places and first-choice applicants by municipality. Source: HK-dir, Samordna opptak.

Study places are not students: they are the yearly intake that was planned, and an online or
part-time place may be filled by someone who lives elsewhere.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.counting import counted, every_municipality
from regionsenter.ingest.tidy import read_raw

FILE = "services/studiesteder_samordnaopptak_2021-2026.csv"
UNIVERSITY, VOCATIONAL = "uh", "fagskole"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components 2021-2026, 0 where nothing is offered.

    ``study_places_university`` (universities and university colleges), ``study_places_vocational``
    (fagskole), ``study_places_university_flexible`` (the part of the first that is online, part-time
    or gathering-based; the fagskole rows are hardly marked, so no such part is told for them) and
    ``first_choice_applicants`` (both; no row where the source hides one of the figures).

    Rows without a place (online studies, "Vesterålen") belong to no municipality and are left out.
    """
    frame = read_raw(
        raw,
        FILE,
        ["sektor", "kommunenr", "aar", "studieplasser", "forstevalgssokere", "herav_nett_deltid_samling"],
    )
    frame = frame[frame["kommunenr"].notna()]
    codes = every_municipality(raw)
    university = frame["sektor"].eq(UNIVERSITY)
    parts = []
    for year in sorted(frame["aar"].unique()):
        now = frame["aar"].eq(year)
        for component, rows, column in (
            ("study_places_university", university, "studieplasser"),
            ("study_places_vocational", frame["sektor"].eq(VOCATIONAL), "studieplasser"),
            ("study_places_university_flexible", university, "herav_nett_deltid_samling"),
            ("first_choice_applicants", now, "forstevalgssokere"),
        ):
            mine = frame[now & rows]
            hidden = mine.loc[mine[column].isna(), "kommunenr"]
            sums = mine.groupby("kommunenr")[column].sum()
            parts.append(counted(sums, codes, component, int(year), hidden))
    return pd.concat(parts, ignore_index=True)
