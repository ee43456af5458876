"""Women and men aged 20-39. Sources: SSB 07459, and key figures derived from it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest import population
from regionsenter.ingest.tidy import TIDY_COLUMNS, read_raw, tidy

FILE = "statistics/befolkning_nokkeltall_2005-2026.csv"
COLUMN = "kvinner_per_100_menn_20_39"
AGES = ("20-24", "25-29", "30-34", "35-39")


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``women_20_39`` and ``men_20_39`` 2005-2026, persons.

    The file has no counts by sex, but women per 100 men with two decimals: with the number of both
    it is turned back into whole women and men, who can be summed. Ålesund with Haram is 1507 in the
    file. The shares beside it are not read: they are computed from the age groups, so that they add
    up for any area.
    """
    frame = tidy(read_raw(raw, FILE, ["kommunenr", "aar", COLUMN]), "ratio", COLUMN)
    ratio = frame.set_index(["code", "year"])["value"]
    ages = population.load(raw)
    ages = ages[ages["component"].isin([population.age_component(group) for group in AGES])]
    both = ages.groupby(["code", "year"])["value"].sum().reindex(ratio.index)
    women = (both * ratio / (100 + ratio)).round().dropna()
    counts = {"women_20_39": women, "men_20_39": both.reindex(women.index) - women}
    tables = [count.rename("value").reset_index().assign(component=c) for c, count in counts.items()]
    return pd.concat(tables, ignore_index=True)[TIDY_COLUMNS]
