"""Raw files that a test writes itself, and what is read from them."""

from __future__ import annotations

from pathlib import Path

import pandas as pd


def write(raw: Path, name: str, text: str) -> None:
    path = raw / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def values(frame: pd.DataFrame) -> dict:
    return {(r.component, r.code, int(r.year)): r.value for r in frame.itertuples()}
