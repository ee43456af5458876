"""How the municipalities are divided, and which are under state control. Sources: SSB, KDD."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.population import AGES_FILE
from regionsenter.ingest.tidy import read_raw, tidy

REGISTER = "statistics/kommuneregister_2024.csv"
YEAR = 2026  # the division of 2024 is unchanged, and ROBEK is of April 2026
FIRST_YEAR = 2024  # before that today's municipalities are not those that had the tasks
SMALL = 5_000  # inhabitants


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``municipality`` (1 each), ``robek`` (1 when in ROBEK, else 0) and, persons,
    ``population_small_municipality`` (those who live in one with fewer than :data:`SMALL`)."""
    register = read_raw(raw, REGISTER, ["kommunenr", "robek_2026_04"])
    register = register.assign(one=1, robek=register["robek_2026_04"].astype(int))
    people = read_raw(raw, AGES_FILE, ["kommunenr", "aar", "totalt"])
    people = people[people["aar"] >= FIRST_YEAR]
    people = people.assign(small=people["totalt"].where(people["totalt"] < SMALL, 0))
    return pd.concat(
        [
            tidy(register, "municipality", "one", year=YEAR),
            tidy(register, "robek", "robek", year=YEAR),
            tidy(people, "population_small_municipality", "small"),
        ]
    )
