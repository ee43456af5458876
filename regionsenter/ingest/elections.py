"""Turnout in municipal elections. Source: SSB 09475."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.ingest.tidy import read_raw, tidy

FILE = "statistics/valgdeltakelse_kommunevalg_1987-2023.csv"
COLUMNS = {"entitled_to_vote": "stemmeberettigede", "votes_cast": "avgitte_stemmer"}
#: Before 2019 the file has many municipalities' votes on another municipality's code (entitled
#: voters far above or below the population), so those elections are not read.
FIRST_YEAR = 2019
#: More entitled voters in the country than this in one municipality is the same fault (Oslo has
#: some 570 000): one row of 2019.
MOST_ENTITLED = 700_000


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``entitled_to_vote`` and ``votes_cast`` (valid or not) 2019 and 2023, persons.

    The election of 2019 was to the council of the new Ålesund, with Haram.
    """
    frame = read_raw(raw, FILE, ["kom2024", "aar", *COLUMNS.values()])
    frame = frame[(frame["aar"] >= FIRST_YEAR) & (frame["stemmeberettigede"] < MOST_ENTITLED)]
    parts = [tidy(frame, slug, column, code="kom2024") for slug, column in COLUMNS.items()]
    out = pd.concat(parts, ignore_index=True)
    both = out["code"].eq(COMBINED_PARTS[0]) & (out["year"] == 2019)
    out.loc[both, "code"] = COMBINED
    return out
