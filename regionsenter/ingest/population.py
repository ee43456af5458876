"""Population 1 January, total and by 19 age groups. Source: SSB 07459."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS, COMBINED_YEARS
from regionsenter.ingest.tidy import (
    combine,
    read_raw,
    tidy,
)

AGES_FILE = "statistics/befolkning_aldersgrupper_2005-2026.csv"
TOTAL_FILE = "statistics/befolkning_total_1986-2026.csv"
AGE_GROUPS = (
    "0",
    "1-5",
    "6-15",
    "16-19",
    "20-24",
    "25-29",
    "30-34",
    "35-39",
    "40-44",
    "45-49",
    "50-54",
    "55-59",
    "60-66",
    "67-69",
    "70-74",
    "75-79",
    "80-84",
    "85-89",
    "90+",
)


def age_component(group: str) -> str:
    """The component's slug for a column of the raw file: ``67-69`` is ``population_age_67_69``."""
    return "population_age_" + group.replace("-", "_").replace("+", "_plus")


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``population`` (1986-2026) and ``population_age_*`` (2005-2026), persons."""
    ages = read_raw(raw, AGES_FILE, ["kommunenr", "aar", "totalt", *AGE_GROUPS])
    total = read_raw(raw, TOTAL_FILE, ["kommunenr", "aar", "befolkning"])

    by_age = [tidy(ages, age_component(group), group) for group in AGE_GROUPS]
    return pd.concat([_total(ages, total), *by_age], ignore_index=True)


def _total(ages: pd.DataFrame, total: pd.DataFrame) -> pd.DataFrame:
    """The age file is whole from 2006; the long file fills 1986-2005 and knows Ålesund and Haram
    apart up to 2019, so that each has its own history within today's borders. Of 2020-2023 it has
    the published figure of the two as one: the age file's is rounded to even numbers by age and so
    up to four persons off."""
    short = tidy(ages, "population", "totalt")
    long = combine(tidy(total, "population", "befolkning"), code="code", year="year")
    of_the_two = long["code"].isin([COMBINED, *COMBINED_PARTS])
    known = pd.MultiIndex.from_frame(short[["code", "year"]])
    new = ~pd.MultiIndex.from_frame(long[["code", "year"]]).isin(known)
    taken = of_the_two & (long["year"] < COMBINED_YEARS.stop)
    short = short[short["code"] != COMBINED]
    return pd.concat([short, long[taken | (new & ~of_the_two)]], ignore_index=True)
