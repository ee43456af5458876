"""Which hospital and psychiatric area each municipality belongs to. Source: SKDE, as in SSB Klass 632."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import RawFileError, read_raw

FILE = "services/opptaksomrader_skde.csv"
#: Kind of catchment to its column: hospital, district psychiatric centre, child psychiatry.
COLUMNS = {
    "hospital": "opptaksomraade_somatikk",
    "dps": "dps_omraade_voksne",
    "child": "opptaksomraade_bup",
}


def load(raw: Path) -> pd.DataFrame:
    """``code, kind, catchment, shared``: a row for each area a municipality, or a part of it, is in.

    ``shared`` is true where the municipality is parted between several areas (four cities are): which
    part of its people belongs to which is not known.

    Raises
    ------
    RawFileError
        If a municipality has no area of a kind.
    """
    frame = read_raw(raw, FILE, ["kommunenr", *COLUMNS.values()])
    parts = []
    for kind, column in COLUMNS.items():
        if frame[column].isna().any():
            raise RawFileError(
                f"{raw / FILE}: {column} is empty for {frame.loc[frame[column].isna()].iloc[0, 0]}"
            )
        names = frame[column].str.split(";")
        rows = pd.DataFrame({"code": frame["kommunenr"], "kind": kind, "catchment": names})
        rows["shared"] = names.str.len() > 1
        parts.append(rows.explode("catchment"))
    table = pd.concat(parts)
    # The star of the source refers to a note that its file does not have.
    table["catchment"] = table["catchment"].str.strip(" *")
    return table.sort_values(["kind", "catchment", "code"], ignore_index=True)
