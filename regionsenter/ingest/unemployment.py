"""Registered unemployed 2022. Source: NAV HL060."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import combine, read_raw, tidy

FILE = "statistics/nav_helt_ledige_2022_jan-okt.csv"
MONTHS = range(1, 11)  # January-October, all the file has


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``unemployed_pct`` 2022: mean over the ten months, per cent of the labour force.

    A municipality lacking a month has no figure: the months left out are those with fewer than four
    unemployed, so the mean of the others would be too high.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "aar", "maaned", "pst_av_arbeidsstyrken"])
    frame = combine(frame.dropna(subset=["pst_av_arbeidsstyrken"]))
    groups = frame.groupby(["kommunenr", "aar"])["pst_av_arbeidsstyrken"]
    means = groups.agg(["mean", "count"]).reset_index()
    return tidy(means[means["count"] == len(MONTHS)], "unemployed_pct", "mean")
