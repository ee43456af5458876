"""A centre's functions for the whole region, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.parts.worded import worded
from regionsenter.texts import Translate


def functions_table(frame: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """What :func:`functions_plot` shows as a table: a row a centre."""
    return worded(
        frame.assign(expected=frame["expected"].round(1)),
        {
            "name": t("Senter"),
            "population": t("Innbyggere i regionen"),
            "count": t("Slag funksjoner"),
            "expected": t("Ventet etter folketallet"),
        },
    )
