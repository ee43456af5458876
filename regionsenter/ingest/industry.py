"""Greenhouse gases from industrial sites. Source: Miljødirektoratet, Norske utslipp."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.municipal_structure import REGISTER
from regionsenter.ingest.tidy import RawFileError, combine, read_raw, tidy

FILE = "statistics/industriutslipp_norskeutslipp_1990-2022.csv"
#: From 2001 the number of sites is stable; 2022 is only begun (19 of some 113 municipalities).
YEARS = range(2001, 2022)
#: Names in the file that are not a name in the register.
OTHER_NAMES = {"Harstad – Hárstták": "Harstad", "Våler i Innlandet": "Våler (Innlandet)"}
OUTSIDE = {"Svalbard"}


def load(raw: Path) -> pd.DataFrame:
    """Tidy component ``industry_tonnes`` 2001-2021, tonnes of CO2 equivalents.

    The file is a register of sites that must report: a municipality that is not in it has no such
    site, so its figure is zero. A name that fits no municipality is an error, never a guess.

    Raises
    ------
    RawFileError
        If a name of the file cannot be told.
    """
    frame = read_raw(raw, FILE, ["Kommune", "aar", "tonn_co2e"])
    register = read_raw(raw, REGISTER, ["kommunenr", "navn"])
    codes = _codes_by_name(register)
    names = frame["Kommune"].str.strip().replace(OTHER_NAMES)
    frame["kommunenr"] = names.map(codes)
    unknown = set(names[frame["kommunenr"].isna()]) - OUTSIDE
    if unknown:
        raise RawFileError(f"{raw / FILE}: unknown municipality {', '.join(sorted(unknown))}")
    sums = frame.groupby(["kommunenr", "aar"])["tonn_co2e"].sum()
    every = pd.MultiIndex.from_product([register["kommunenr"], YEARS], names=sums.index.names)
    full = sums.reindex(every, fill_value=0.0).reset_index()
    return tidy(_as_one(full), "industry_tonnes", "tonn_co2e")


def _codes_by_name(register: pd.DataFrame) -> dict[str, str]:
    """Every part of each official name (Norwegian, Sámi, Kven) to the code; unique names only."""
    parts = register.assign(navn=register["navn"].str.split(" - ")).explode("navn")
    parts = parts.drop_duplicates("navn", keep=False)
    return dict(zip(parts["navn"], parts["kommunenr"], strict=True))


def _as_one(frame: pd.DataFrame) -> pd.DataFrame:
    """The file names the municipalities of 2020-2023 in all years: its Ålesund is with Haram."""
    frame = combine(frame, years=YEARS)
    return frame[frame["kommunenr"] != "1580"]
