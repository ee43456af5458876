"""The numbers behind a population curve: observed and projected years joined into one series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

AREAS = ("centre", "hinterland")


@dataclass(frozen=True)
class PopulationCurve:
    """``frame`` has ``year``, ``centre``, ``hinterland``, ``projected``, ordered by year.

    ``areas`` are those with a number; ``break_year`` is the last observed year when a projection
    follows it; ``base_year`` is the year that is 100 in an index, else None.
    """

    frame: pd.DataFrame
    areas: tuple[str, ...]
    base_year: int | None
    break_year: int | None

    @property
    def first_year(self) -> int:
        """The first year of the curve."""
        return int(self.frame["year"].min())

    def ends(self) -> tuple[float, float]:
        """The lowest and the highest number of the curve."""
        numbers = self.frame[list(self.areas)].to_numpy(dtype=float)
        return float(np.nanmin(numbers)), float(np.nanmax(numbers))

    def part(self, area: str, *, projected: bool) -> list[tuple[int, float]]:
        """(year, value) of the observed or the projected years in which the area has a number."""
        rows = self.frame[(self.frame["projected"] == projected) & self.frame[area].notna()]
        return [(int(y), float(v)) for y, v in zip(rows["year"], rows[area], strict=True)]

    def start(self, area: str) -> tuple[int, float]:
        """The first observed (year, value)."""
        return self.part(area, projected=False)[0]

    def observed_end(self, area: str) -> tuple[int, float]:
        """The last observed (year, value)."""
        return self.part(area, projected=False)[-1]

    def end(self, area: str) -> tuple[int, float]:
        """The last (year, value), projected if there is a projection."""
        return (self.part(area, projected=True) or self.part(area, projected=False))[-1]


def joined(history: pd.DataFrame, projection: pd.DataFrame, *, index: bool) -> PopulationCurve:
    """Join history and projection (``year`` and persons in ``centre``, ``hinterland``).

    An area counts when it has an observed number other than nothing at all; a projection counts
    from the year after the last observed one. With ``index`` every area is 100 in the first year
    in which all of them have an observed number above zero.
    """
    past = _tidy(history)
    areas = tuple(area for area in AREAS if past[area].gt(0).any())
    if not areas:
        return PopulationCurve(past.iloc[0:0].assign(projected=False), (), None, None)
    past = past[past[list(areas)].notna().any(axis=1)].assign(projected=False)
    last = int(past["year"].max())
    future = _tidy(projection)
    future = future[(future["year"] > last) & future[list(areas)].notna().any(axis=1)]
    frame = pd.concat([past, future.assign(projected=True)], ignore_index=True)
    base_year = None
    if index:
        common = past[past[list(areas)].gt(0).all(axis=1)]
        if common.empty:  # no common year: the areas cannot share an index, the centre goes alone
            return joined(history.assign(hinterland=None), projection, index=True)
        base = common.iloc[0]
        base_year = int(base["year"])
        for area in areas:
            frame[area] = frame[area] / base[area] * 100
    for area in AREAS:
        if area not in areas:
            frame[area] = float("nan")
    return PopulationCurve(frame, areas, base_year, None if future.empty else last)


def percent_change(before: float, after: float) -> float | None:
    """How much larger (or, below zero, smaller) a number has become, per cent; None from nothing."""
    return None if before == 0 else (after / before - 1) * 100


def _tidy(table: pd.DataFrame) -> pd.DataFrame:
    """The three columns as numbers, by year; a missing column is all missing."""
    columns = {
        area: pd.to_numeric(table[area], errors="coerce") if area in table else float("nan")
        for area in AREAS
    }
    tidy = pd.DataFrame({"year": table["year"].astype(int), **columns})
    return tidy.astype({area: float for area in AREAS}).sort_values("year", ignore_index=True)
