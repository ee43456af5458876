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


PROFILE = (
    "kommunenr,utd_hoyereKort_pst_2024,utd_hoyereLang_pst_2024,utd_grunnskole_pst_2024,"
    "utd_vgs_pst_2024,utd_fagskole_pst_2024,grunnskolepoeng,np_aar,fastlegeavtaler_2025\n"
    "4621,24.6,8.6,20.9,42.4,3.6,40.9,2025.0,20\n4645,21.2,6.9,25.6,41.3,4.9,,,\n"
)
