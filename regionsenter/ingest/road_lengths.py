"""Length of road by owner. Source: Statens vegvesen, the national road database (KOSTRA 2025)."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import RawFileError, read_raw, tidy

FILE = "services/veglengde_nvdb_2025.csv"
YEAR = 2025
#: Component to the columns it is the sum of. Empty: none of the kind.
COMPONENTS = {
    "road_km_state": ["europaveg_km", "riksveg_km"],
    "road_km_county": ["fylkesveg_km"],
    "road_km_municipal": ["kommunal_km"],
    "road_km_private": ["privat_km"],
    "road_km_forest": ["skogsbilveg_km"],
}
SUM = "sum_km"


def load(raw: Path) -> pd.DataFrame:
    """Tidy components ``road_km_*`` 2025, kilometres; 0 where there is no road of the kind.

    Raises
    ------
    RawFileError
        If the parts are not the sum the file gives: then an empty part is not a road that is not there.
    """
    columns = [column for parts in COMPONENTS.values() for column in parts]
    frame = read_raw(raw, FILE, ["kommunenr", *columns, SUM])
    frame[columns] = frame[columns].fillna(0.0)
    wrong = (frame[columns].sum(axis=1) - frame[SUM]).abs() > 0.01
    if wrong.any():
        raise RawFileError(
            f"{raw / FILE}: the parts of {frame.loc[wrong, 'kommunenr'].iloc[0]} are not its sum"
        )
    return pd.concat(
        [
            tidy(frame.assign(km=frame[parts].sum(axis=1)), component, "km", year=YEAR)
            for component, parts in COMPONENTS.items()
        ],
        ignore_index=True,
    )
