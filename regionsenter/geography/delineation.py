"""Which centres are in the target group, by limits that are stated and can be moved.

The list of centres is derived: the strategy says about 120, based on the labour-market regions, the
largest cities and centres in big cities' hinterland outside, the final delimitation open.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

#: Every reason a region can have, in the order they are tried; ``in`` is the only one that lets in.
REASONS = ("no_settlement", "below_settlement_limit", "above_settlement_limit",
           "big_city_hinterland", "in")  # fmt: skip

#: Limits of the size classes, persons in the centre settlement: slug and lower limit.
SIZE_CLASSES = (
    ("under-1000", 0),
    ("1000-2999", 1_000),
    ("3000-9999", 3_000),
    ("10000-29999", 10_000),
    ("30000-pluss", 30_000),
)
UNKNOWN_SIZE = "ukjent"


@dataclass(frozen=True)
class Limits:
    """The limits of the target group; the defaults give about 120 of the 159.

    ``min_settlement``/``max_settlement``: persons in the centre settlement, from and below.
    ``big_city``: persons in the settlement that make a region's centre a big city.
    ``max_big_city_commuting``: per cent of the centre municipality's employed residents who work in
    a big city's region; from this share the centre counts as big-city hinterland.
    """

    min_settlement: int = 500
    max_settlement: int = 60_000
    big_city: int = 100_000
    max_big_city_commuting: float = 30.0


def size_class(population: float | None) -> str:
    """The slug of the size class of a settlement population; ``ukjent`` when there is none."""
    if population is None or np.isnan(population):
        return UNKNOWN_SIZE
    return next(slug for slug, lower in reversed(SIZE_CLASSES) if population >= lower)


def big_city_commuting(
    centres: pd.DataFrame, commuting: np.ndarray, codes: tuple[str, ...], big_city: int
) -> np.ndarray:
    """Per cent of each centre's employed residents working in the region of another, big city.

    Parameters
    ----------
    centres
        ``region_number, centre_municipalities, municipalities`` (";"-joined), ``settlement_population``.
    commuting
        Persons, homes by rows and workplaces by columns, in the order of ``codes``.
    big_city
        Settlement population from which a region's centre is a big city.
    """
    column = {code: j for j, code in enumerate(codes)}
    big = centres["settlement_population"].ge(big_city).to_numpy()
    members = [_columns(text, column) for text in centres["municipalities"]]
    shares = []
    for i, text in enumerate(centres["centre_municipalities"]):
        home = commuting[_columns(text, column)].sum(axis=0)
        others = [j for k in np.flatnonzero(big) if k != i for j in members[k]]
        total = home.sum()
        shares.append(100 * home[others].sum() / total if total else np.nan)
    return np.array(shares)


def big_city_minutes(centres: pd.DataFrame, times: pd.DataFrame, big_city: int) -> np.ndarray:
    """Modelled minutes from each centre municipality to the nearest other big city's centre.

    Parameters
    ----------
    times
        ``slug, code, minutes`` from municipal centres to centre points.
    big_city
        As for :func:`big_city_commuting`.

    Returns
    -------
    ndarray
        NaN where none is within the reach of ``times``.
    """
    big = set(centres.loc[centres["settlement_population"] >= big_city, "slug"])
    near = times[times["slug"].isin(big)]
    found = []
    for slug, text in zip(centres["slug"], centres["centre_municipalities"], strict=True):
        mine = near[near["code"].isin(text.split(";")) & near["slug"].ne(slug)]
        found.append(float(mine["minutes"].min()) if len(mine) else np.nan)
    return np.array(found)


def reasons(population: np.ndarray, commuting_share: np.ndarray, limits: Limits) -> list[str]:
    """The reason of each region, of :data:`REASONS`.

    Parameters
    ----------
    population
        Persons in the centre settlement, NaN where none is listed.
    commuting_share
        As :func:`big_city_commuting` gives it; NaN counts as no commuting.
    """
    return [_reason(p, s, limits) for p, s in zip(population, commuting_share, strict=True)]


def _reason(population: float, share: float, limits: Limits) -> str:
    if np.isnan(population):
        return "no_settlement"
    if population < limits.min_settlement:
        return "below_settlement_limit"
    if population >= limits.max_settlement:
        return "above_settlement_limit"
    if share >= limits.max_big_city_commuting:
        return "big_city_hinterland"
    return "in"


def _columns(text: str, column: dict[str, int]) -> list[int]:
    codes = text.split(";")
    # Ålesund and Haram are one in the matrix; whoever holds Ålesund is meant by it.
    return [column[code] for code in [*codes, *(["1507"] if "1508" in codes else [])]]
