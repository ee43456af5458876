"""What all ingest modules share: reading with codes as text, and the one tidy shape they deliver."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.combined import COMBINED, COMBINED_PARTS, COMBINED_YEARS
from regionsenter.ingest import drops

TIDY_COLUMNS = ["component", "code", "year", "value"]


class RawFileError(ValueError):
    """A raw file is missing or not as expected; the message names the file and what was expected."""


def read_raw(raw: Path, name: str, columns: list[str] | None = None, **options) -> pd.DataFrame:
    """Read a raw CSV with every municipal code as text ("0301" must not become 301).

    Raises
    ------
    RawFileError
        If the file is missing, unreadable or lacks one of ``columns``.
    """
    path = raw / name
    if not path.is_file():
        raise RawFileError(f"{path}: the raw file is missing (see SOURCES.md of the raw folder)")
    text = dict.fromkeys(
        [
            "kommunenr",
            "kommunenr_2024",
            "kommunenr_2020",
            "kommunenummer",
            "fylkesnr",
            "bosted",
            "arbeidssted",
            "kom2024",
            "senterkommune_nr_2024",
            "ref:ssb_tettsted",
            "tettsted_main",
            "ssb_tettsted",
            "seat_kommunenummer",
        ],
        str,
    )
    try:
        frame = pd.read_csv(path, dtype=text, **options)
    except (ValueError, UnicodeDecodeError, OSError) as error:
        raise RawFileError(f"{path}: cannot be read: {error}") from error
    if lacking := [c for c in columns or [] if c not in frame.columns]:
        raise RawFileError(f"{path}: lacks the column(s) {', '.join(lacking)}")
    return frame


def tidy(frame: pd.DataFrame, component: str, value: str, *, code="kommunenr", year="aar"):
    """One component in the tidy shape: component, code, year, value; rows without a value dropped."""
    out = pd.DataFrame(
        {
            "component": component,
            "code": frame[code].astype(str),
            "year": frame[year] if isinstance(year, str) else year,
            "value": pd.to_numeric(frame[value], errors="coerce"),
        }
    )
    empty = out["value"].isna()
    drops.note(component, "empty or not a number in the source", out[empty])
    return out[~empty].astype({"year": "int16", "value": "float64"})


def combine(frame: pd.DataFrame, *, years=COMBINED_YEARS, code="kommunenr", year="aar"):
    """Move rows that hold Ålesund and Haram as one from code 1508 to the combined code."""
    frame = frame.copy()
    frame.loc[frame[code].eq(COMBINED_PARTS[0]) & frame[year].isin(list(years)), code] = COMBINED
    return frame
