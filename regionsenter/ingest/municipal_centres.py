"""Where each municipality is run from: points found by name, held up against the municipal register."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import read_raw

POINTS = "geo/kommunesenter_points.csv"
REGISTER = "statistics/kommuneregister_2024.csv"
SETTLEMENTS = "geo/tettsteder_2024.csv"


def load_points(raw: Path) -> pd.DataFrame:
    """The points of :data:`POINTS`, mended by :func:`mended`.

    Raises
    ------
    RawFileError
        If a file is missing or lacks a column.
    """
    return mended(
        read_raw(raw, POINTS, ["kommunenummer", "adm_center", "matched_name", "lon", "lat"]),
        read_raw(raw, REGISTER, ["kommunenr", "adm_senter"]),
        read_raw(raw, SETTLEMENTS, ["name", "population", "kommunenummer", "lon", "lat"]),
    )


def mended(points: pd.DataFrame, register: pd.DataFrame, settlements: pd.DataFrame) -> pd.DataFrame:
    """The points, moved where the register names the municipality's largest settlement and they another.

    Neither of the two is always right: the register has Måløy for Kinn, which is run from Florø, and the
    points had Kinsarvik for Ullensvang, which is run from Odda. Where they have two names for one place, or
    the register's is not the largest settlement, the point stays.

    Parameters
    ----------
    points
        ``kommunenummer, adm_center, matched_name, place_population, ssb_tettsted, lon, lat``.
    register
        ``kommunenr, adm_senter``.
    settlements
        ``name, population, kommunenummer, ref:ssb_tettsted, lon, lat``.
    """
    largest = settlements.sort_values("population", ascending=False).drop_duplicates("kommunenummer")
    largest = largest.set_index("kommunenummer")
    said = dict(zip(register["kommunenr"], register["adm_senter"], strict=True))
    same = [name == said.get(code) for code, name in largest["name"].items()]
    named = largest[same]
    other = points["kommunenummer"].map(named["ref:ssb_tettsted"])
    moved = other.notna() & other.ne(points["ssb_tettsted"])
    points = points.copy()
    for column, found in (
        ("adm_center", "name"),
        ("matched_name", "name"),
        ("place_population", "population"),
        ("ssb_tettsted", "ref:ssb_tettsted"),
        ("lon", "lon"),
        ("lat", "lat"),
    ):
        points[column] = points[column].where(~moved, points["kommunenummer"].map(named[found]))
    return points
