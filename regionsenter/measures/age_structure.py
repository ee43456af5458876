"""The age structure of a centre and its hinterland: the stuff of a population pyramid.

Source: SSB 07459, population 1 January by 19 age groups (both sexes together: the extract has no
division by sex).
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from regionsenter.geography.centres import centre
from regionsenter.measures.areas import NORWAY, AreaSet, areas
from regionsenter.measures.arrays import Numbers
from regionsenter.snapshot import snapshot

#: Component slug to (first age, last age); the last group is open.
AGE_GROUPS: dict[str, tuple[int, int | None]] = {
    "population_age_0": (0, 0),
    "population_age_1_5": (1, 5),
    "population_age_6_15": (6, 15),
    "population_age_16_19": (16, 19),
    "population_age_20_24": (20, 24),
    "population_age_25_29": (25, 29),
    "population_age_30_34": (30, 34),
    "population_age_35_39": (35, 39),
    "population_age_40_44": (40, 44),
    "population_age_45_49": (45, 49),
    "population_age_50_54": (50, 54),
    "population_age_55_59": (55, 59),
    "population_age_60_66": (60, 66),
    "population_age_67_69": (67, 69),
    "population_age_70_74": (70, 74),
    "population_age_75_79": (75, 79),
    "population_age_80_84": (80, 84),
    "population_age_85_89": (85, 89),
    "population_age_90_plus": (90, None),
}

#: The columns of persons.
AREAS = ("centre", "hinterland", "norway")
#: The open group is drawn and grouped as if it ended before this age.
TOP_AGE = 100


def age_structure(slug: str, rule: str = "best", year: int | None = None) -> pd.DataFrame:
    """Persons by age group in a centre, its hinterland and the country.

    Parameters
    ----------
    year
        1 January of which year; None gives the latest.

    Returns
    -------
    DataFrame
        ``first_age, last_age`` (NaN for the open group), ``centre, hinterland, norway``: persons,
        NaN where the area has no member or a member has no figure that year.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    ValueError
        If the year is not one of the source's.
    """
    place = centre(slug)
    sets = {
        "centre": ("centre", place.slug),
        "hinterland": (f"hinterland:{rule}", place.slug),
        "norway": ("norway", NORWAY),
    }
    rows = []
    for component, (first, last) in AGE_GROUPS.items():
        cube = snapshot().components[component]
        wanted = int(cube.years[-1]) if year is None else year
        if wanted not in cube.years:
            raise ValueError(f"no population by age of {wanted}")
        numbers = cube.values[list(cube.years).index(wanted)]
        sums = {side: _sum(numbers, areas(kind), code) for side, (kind, code) in sets.items()}
        rows.append({"first_age": first, "last_age": last, **sums})
    return pd.DataFrame(rows)


def age_groups(frame: pd.DataFrame) -> pd.DataFrame:
    """The groups of :func:`age_structure` made whole: none so narrow that it cannot be drawn.

    Returns
    -------
    DataFrame
        ``first_age, last_age, width`` (years); for each of :data:`AREAS` persons, ``_share`` (per cent
        of the area's inhabitants) and ``_per_year`` (that share by year of age).
    """
    data = frame.copy()
    # A group of the newborn alone is a hair on the axis: with the next it is 0-5.
    data.loc[data["first_age"].lt(6), "first_age"] = 0
    data["last_age"] = data["last_age"].fillna(TOP_AGE - 1)
    grouped = data.groupby("first_age", as_index=False)
    groups = grouped.agg({"last_age": "max"} | {area: _all_of for area in AREAS})
    groups["width"] = groups["last_age"] - groups["first_age"] + 1
    for area in AREAS:
        groups[f"{area}_share"] = 100 * groups[area] / groups[area].sum(min_count=1)
        groups[f"{area}_per_year"] = groups[f"{area}_share"] / groups["width"]
    return groups


def age_share(frame: pd.DataFrame, area: str, first: int, last: int | None) -> float:
    """Per cent of an area's inhabitants who are ``first`` to ``last`` years old (None: and older)."""
    inside = frame["first_age"].ge(first) & (last is None or frame["last_age"].le(last))
    return float(100 * frame.loc[inside, area].sum(skipna=False) / frame[area].sum(skipna=False))


def _all_of(persons: pd.Series) -> float:
    """The sum, NaN if one lacks."""
    return float(persons.sum(skipna=False))


def _sum(numbers: Numbers, of: AreaSet, code: str) -> float:
    members = of.members[of.index[code]].copy()
    first, second, combined = of.joined
    if members[combined] and not np.isnan(numbers[combined]):
        members[[first, second]] = False
    else:
        members[combined] = False
    return float(numbers[members].sum()) if members.any() else float("nan")
