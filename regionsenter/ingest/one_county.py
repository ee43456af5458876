"""What is at hand for one county alone: emissions in Telemark, money and work in Vestland.

Sources: Miljødirektoratet, municipal greenhouse-gas accounts; Statistisk sentralbyrå 12134, 11695 and
12451; NAV. Nothing of it may be ranked or summed over the country: the catalog says so with
``covers``, and the measures heed it.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import RawFileError, read_raw, tidy

EMISSIONS = "regional/klimagassutslipp_telemark_2009-2024.csv"
VESTLAND = "regional/vestland_okonomi_arbeid_2024-2026.csv"
#: Sectors with a component of their own; what is left of the sum is the component of the others.
SECTORS = {
    "emissions_industry": "Industri, olje og gass",
    "emissions_road": "Veitrafikk",
    "emissions_farming": "Jordbruk",
}
#: Component to the variable and the period in the file; the file has one period of each.
VARIABLES = {
    "net_operating_result_pct": ("netto_driftsresultat_pst", "2025"),
    "disability_pct": ("uforetrygd_pst", "2024"),
    "sick_leave_pct": ("sykefravaer_pst", "2025K4"),
    "unemployed_april_pct": ("helt_ledige_pst_av_arbeidsstyrken", "2026M04"),
}


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``emissions_*`` (tonnes of CO2 equivalents, 2009-2024) and :data:`VARIABLES` (%).

    A sector without a figure in the last years has no row of its own; it was zero or next to it
    before, and the total is of the sectors that have one.

    Raises
    ------
    RawFileError
        If a variable is of another period than ours is named after.
    """
    return pd.concat([*_emissions(raw), *_vestland(raw)], ignore_index=True)


def _emissions(raw: Path) -> list[pd.DataFrame]:
    frame = read_raw(raw, EMISSIONS, ["kommunenr", "aar", "sektor", "utslipp_tonn_co2e"])
    key = ["kommunenr", "aar"]
    sums = frame.groupby(key)["utslipp_tonn_co2e"].sum().round(1).reset_index()
    rest = frame[~frame["sektor"].isin(SECTORS.values())].groupby(key)["utslipp_tonn_co2e"]
    parts = [
        tidy(sums, "emissions_total", "utslipp_tonn_co2e"),
        tidy(rest.sum().round(1).reset_index(), "emissions_other", "utslipp_tonn_co2e"),
    ]
    for component, sector in SECTORS.items():
        parts.append(tidy(frame[frame["sektor"].eq(sector)], component, "utslipp_tonn_co2e"))
    return parts


def _vestland(raw: Path) -> list[pd.DataFrame]:
    frame = read_raw(raw, VESTLAND, ["kommunenr", "variabel", "periode", "verdi"])
    frame["periode"] = frame["periode"].astype(str)
    parts = []
    for component, (variable, period) in VARIABLES.items():
        mine = frame[frame["variabel"].eq(variable)]
        if set(mine["periode"]) != {period}:
            raise RawFileError(f"{raw / VESTLAND}: {variable} must be of {period}")
        parts.append(tidy(mine, component, "verdi", year=int(period[:4])))
    return parts
