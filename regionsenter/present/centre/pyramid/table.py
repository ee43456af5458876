"""Age and sex in the centre and its hinterland, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.centre.pyramid.words import SIDES, TOP_AGE, age_texts
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def pyramid_table(frame: pd.DataFrame, centre_name: str, t: Translate) -> pd.DataFrame:
    """One row an age group: persons and per cent in the centre, the hinterland and Norway."""
    data = age_groups(frame)
    names = {"centre": centre_name, "hinterland": t("Omland"), "norway": t("Norge")}
    table = pd.DataFrame({t("Alder"): age_texts(data)})
    for side, name in names.items():
        table[t("{area}, personer").format(area=name)] = [
            format_number(persons, 0, t.language) for persons in data[side]
        ]
        table[t("{area}, andel").format(area=name)] = [
            format_value(share, "percent", 1, t.language) for share in data[f"{side}_share"]
        ]
    return table


def age_groups(frame: pd.DataFrame) -> pd.DataFrame:
    """Groups of whole width with persons, share in per cent and share per year of age."""
    data = frame.copy()
    # A group of the newborn alone is a hair on the axis: with the next it is 0-5.
    data.loc[data["first_age"].lt(6), "first_age"] = 0
    data["last_age"] = data["last_age"].fillna(TOP_AGE - 1)
    grouped = data.groupby("first_age", as_index=False)
    groups = grouped.agg({"last_age": "max"} | {side: _sum for side in SIDES})
    groups["width"] = groups["last_age"] - groups["first_age"] + 1
    for side in SIDES:
        groups[f"{side}_share"] = 100 * groups[side] / groups[side].sum(min_count=1)
        groups[f"{side}_per_year"] = groups[f"{side}_share"] / groups["width"]
    return groups


def _sum(persons: pd.Series) -> float:
    return persons.sum(skipna=False)
