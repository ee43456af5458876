"""Counts of things by municipality: a municipality without any is 0 where the source is complete."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from regionsenter.ingest.tidy import TIDY_COLUMNS, read_raw

DIVISION = "regions/ba2024_municipality.csv"


def every_municipality(raw: Path) -> list[str]:
    """The codes of the 357 municipalities of 2024, ascending."""
    return sorted(read_raw(raw, DIVISION, ["kommunenr_2024"])["kommunenr_2024"])


def counted(
    by_code: pd.Series,
    codes: Iterable[str],
    component: str,
    year: int,
    unknown: Iterable[str] = (),
) -> pd.DataFrame:
    """A tidy component with a row for each of ``codes``, 0 where ``by_code`` has none.

    Parameters
    ----------
    by_code
        Number by municipal code, e.g. ``frame["kommunenr"].value_counts()``.
    unknown
        Codes the source says nothing about: no row, because not known is not 0.
    """
    left_out = set(unknown)
    kept = [code for code in codes if code not in left_out]
    numbers = by_code.reindex(kept).fillna(0)
    frame = pd.DataFrame({"component": component, "code": kept, "year": year, "value": numbers.to_numpy()})
    return frame.astype({"year": "int16", "value": "float64"})[TIDY_COLUMNS]
