"""Hydropower and wind power: what the plants can give, by municipality. Source: NVE."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.ingest import drops
from regionsenter.ingest.counting import counted, every_municipality
from regionsenter.ingest.tidy import read_raw

HYDRO, WIND = "energy/vannkraftverk_nve_2022.csv", "energy/vindkraftverk_nve_2023.csv"
HYDRO_YEAR, WIND_YEAR = 2022, 2023
#: Lifts water and gives no power; its effect is what it uses.
PUMP = "Pumpe"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``hydropower_mw`` (2022) and ``wind_power_mw`` (2023), megawatts; 0 without a plant.

    A plant counts where the plant lies, not where its water comes from; a wind farm in the one
    municipality the register gives it, though its turbines may stand in several.
    """
    codes = every_municipality(raw)
    wind = read_raw(raw, WIND, ["kommunenr", "effekt_mw_i_drift"])
    in_use = wind.groupby("kommunenr")["effekt_mw_i_drift"].sum()
    return pd.concat([_hydro(raw, codes), counted(in_use, codes, "wind_power_mw", WIND_YEAR)])


def _hydro(raw: Path, codes: list[str]) -> pd.DataFrame:
    """Plants in what was Ålesund with Haram have no code of today: neither of the two has a figure."""
    frame = read_raw(raw, HYDRO, ["kommunenr", "type", "maks_ytelse_mw"])
    plants = frame[frame["type"].ne(PUMP)]
    placed = plants["kommunenr"].notna()
    nowhere = pd.DataFrame({"code": COMBINED, "year": HYDRO_YEAR}, index=plants.index[~placed])
    drops.note("hydropower_mw", "plant without a municipality of the 2024 division", nowhere)
    sums = plants[placed].groupby("kommunenr")["maks_ytelse_mw"].sum()
    unknown = COMBINED_PARTS if (~placed).any() else ()
    return counted(sums, codes, "hydropower_mw", HYDRO_YEAR, unknown)
