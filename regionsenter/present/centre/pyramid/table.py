"""Age and sex in the centre and its hinterland, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.centre.pyramid.words import SIDES
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate

#: The open group is drawn as if it ended here.
TOP_AGE = 100


def age_groups(frame: pd.DataFrame) -> pd.DataFrame:
    """Groups of whole width with persons, share in per cent and share per year of age."""
    data = frame.copy()
    # A group of the newborn alone is a hair on the axis: with the next it is 0-5.
    data.loc[data["first_age"].lt(6), "first_age"] = 0
    data["last_age"] = data["last_age"].fillna(TOP_AGE - 1)
    grouped = data.groupby("first_age", as_index=False)
    out = grouped.agg({"last_age": "max"} | {side: _sum for side in SIDES})
    out["width"] = out["last_age"] - out["first_age"] + 1
    for side in SIDES:
        out[f"{side}_share"] = 100 * out[side] / out[side].sum(min_count=1)
        out[f"{side}_per_year"] = out[f"{side}_share"] / out["width"]
    return out


def _sum(persons: pd.Series) -> float:
    return persons.sum(skipna=False)


def age_text(row) -> str:
    if row.last_age >= TOP_AGE - 1:
        return f"{int(row.first_age)}+"
    return f"{int(row.first_age)}–{int(row.last_age)}"


def pyramid_table(frame: pd.DataFrame, centre_name: str, t: Translate) -> pd.DataFrame:
    """One row an age group: persons and per cent in the centre, the hinterland and Norway."""
    data = age_groups(frame)
    names = {"centre": centre_name, "hinterland": t("Omland"), "norway": t("Norge")}
    table = pd.DataFrame({t("Alder"): [age_text(row) for row in data.itertuples()]})
    for side, name in names.items():
        table[t("{area}, personer").format(area=name)] = [
            format_number(one, 0, t.language) for one in data[side]
        ]
        table[t("{area}, andel").format(area=name)] = [
            format_value(one, "percent", 1, t.language) for one in data[f"{side}_share"]
        ]
    return table
