"""Settlement and land-use figures. Source: SSB municipal area profiles 2015-2024."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.ingest.tidy import RawFileError, read_raw, tidy

FILE = "statistics/ssb_arealprofil_2015-2024.csv.gz"
INDICATORS = {
    "low_income_pct": "Andel personer i lavinntekthusholdning (EU60). Prosent",
    "dwelling_distance_centre_zone": "Boliger, gj.avst. sentrumssone. Km",
    "new_dwellings": "Nye boliger siste 4 år",
    "new_dwellings_outside_pct": "Andel nye boliger siste 4 år utenfor tettsted",
    "farmland_converted": "Omdisponering av dyrket jord siste 4 år. Dekar",
    "farmland_built_on": "Nedbygd jordbruksareal, årlig gjennomsnitt. Dekar",
    "land_newly_cultivated": "Godkjent nydyrket areal. Dekar",
    "rented_pct": "Andel leid bolig. Prosent av husholdninger",
    "flats_pct": "Andel boliger i blokk. Prosent",
    "new_flats_pct": "Andel nye boliger siste 4 år i blokk. Prosent",
    "residential_land_per_resident": "Boligareal per bosatt. Kvadratmeter",
    "dwelling_distance_job_cluster": "Boligenes gj.avst. til arbeidsplassklynger. Km",
    "main_centre_workers_pct": "Andel som arbeider i hovedsentrum i egen kommune. Prosent",
    "new_holiday_buildings": "Nye fritidsbygg siste 4 år",
    "new_shore_buildings": "Nye bygg i strandsona siste 4 år",
    "hazard_area_buildings": "Antall igangsatte bygninger innen aktsomhetsområder siste 4 år",
    "recreation_access_pct": ("Andel tettstedsbosatte med trygg tilgang til rekreasjonsareal. Prosent"),
}
#: What the municipalities report themselves. From 2020 Haram reported through Ålesund, and the zeros
#: the file then has for Haram are not Haram's.
REPORTED = {"farmland_converted", "land_newly_cultivated"}
#: What is counted on the map. In a year in which none of these is zero anywhere, the source has left the
#: zeros out: a municipality that it otherwise counts in has none. (2019 and 2024; the years between have
#: zeros for the same municipalities.)
COUNTED = {"new_dwellings", "new_holiday_buildings"}
#: Figures of 2019 are partly published in the division of 2020.
JOINED_YEARS = range(2019, 2024)


def load(raw: Path) -> pd.DataFrame:
    """Tidy components of :data:`INDICATORS`, in the units of the catalog.

    Raises
    ------
    RawFileError
        If one of the indicators is no longer in the file under its name.
    """
    frame = read_raw(raw, FILE, ["kommunenr", "aar", "indikator", "verdi"])
    parts = []
    for component, name in INDICATORS.items():
        rows = frame[frame["indikator"] == name]
        if rows.empty:
            raise RawFileError(f"{raw / FILE}: lacks the indicator '{name}'")
        figures = tidy(rows, component, "verdi")
        if component in COUNTED:
            figures = _with_zeros(figures)
        parts.append(joined(figures, component in REPORTED))
    return pd.concat(parts, ignore_index=True)


def _with_zeros(rows: pd.DataFrame) -> pd.DataFrame:
    """With a zero for what a year without zeros lacks; a municipality never counted stays missing."""
    years = rows.groupby("year")["value"].min()
    every = pd.MultiIndex.from_product([rows["code"].unique(), years.index[years > 0]])
    there = pd.MultiIndex.from_frame(rows[["code", "year"]])
    lacking = every.difference(there).to_frame(index=False, name=["code", "year"])
    zeros = lacking.assign(component=rows["component"].iloc[0], value=0.0)
    return pd.concat([rows, zeros.astype(rows.dtypes.to_dict())[rows.columns]], ignore_index=True)


def joined(rows: pd.DataFrame, reported: bool) -> pd.DataFrame:
    """Ålesund of a year in which Haram has no figure of its own is Ålesund with Haram (1507).

    What SSB counts on the map (dwellings, distances) is apart in all years and stays so.
    """
    first, second = COMBINED_PARTS
    theirs = rows["code"].eq(second) & rows["year"].isin(list(JOINED_YEARS))
    apart = set() if reported else set(rows.loc[theirs, "year"])
    rows = rows[~theirs].copy() if reported else rows.copy()
    one = rows["code"].eq(first) & rows["year"].isin(set(JOINED_YEARS) - apart)
    rows.loc[one, "code"] = COMBINED
    return rows
