"""People and land of all settlements of a municipality. Sources: SSB area profiles, SSB 07459.

The area profiles have the share who live in settlements and how many live on each square kilometre of
them. A share and a density of several municipalities are sums over sums, so the two are turned back
into what they are made of.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest import land_use, population
from regionsenter.ingest.tidy import TIDY_COLUMNS, RawFileError, read_raw, tidy

SHARE = "Andel bosatte i tettsted. Prosent"
DENSITY = "Bosatte per kvadratkilometer tettstedsareal"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``settlement_residents`` (persons) and ``settlement_area`` (km²) 2015-2023.

    From 2019 both come out exact (whole persons, hundredths of a km²); before, the source rounds the
    share to a whole per cent and the density to whole persons. A municipality without a settlement
    has neither people nor land in one.

    Raises
    ------
    RawFileError
        If one of the two figures is no longer in the file under its name.
    """
    frame = read_raw(raw, land_use.FILE, ["kommunenr", "aar", "indikator", "verdi"])
    share, density = (_figure(frame, name, raw) for name in (SHARE, DENSITY))
    people = population.load(raw)
    people = people[people["component"] == "population"].set_index(["code", "year"])["value"]
    residents = (share * people.reindex(share.index) / 100).round().dropna()
    area = residents / density.reindex(residents.index)
    area = area.mask(residents == 0, 0.0).round(4).dropna()
    return pd.concat([_tidy(residents, "settlement_residents"), _tidy(area, "settlement_area")])


def _figure(frame: pd.DataFrame, name: str, raw: Path) -> pd.Series:
    """One figure by code and year, Ålesund with Haram as 1507 where they were one."""
    rows = frame[frame["indikator"] == name]
    if rows.empty:
        raise RawFileError(f"{raw / land_use.FILE}: lacks the indicator '{name}'")
    as_one = land_use.joined(tidy(rows, name, "verdi"), reported=False)
    return as_one.set_index(["code", "year"])["value"]


def _tidy(values: pd.Series, component: str) -> pd.DataFrame:
    return values.rename("value").reset_index().assign(component=component)[TIDY_COLUMNS]
