"""How well the towns cut out of the grid agree with SSB's settlements."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from regionsenter.catalog.town_remarks import town_remarks
from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.towns import OUTLINE_YEAR
from regionsenter.snapshot import snapshot

#: The town and the settlement are told to differ when one has over so many times the people of the other.
APART = 1.1
#: How many of the largest differences are published.
WORST = 10


@dataclass(frozen=True)
class TownFit:
    """``count`` towns; ``within_10`` and ``within_20`` per cent of them within so many per cent of the
    settlement's population; the ``median`` of town by settlement."""

    count: int
    within_10: float
    within_20: float
    median: float


@dataclass(frozen=True)
class TwoFigures:
    """A centre whose town on the grid and whose settlement are told apart.

    ``town`` is residents on the grid 1 January of ``town_year``, ``settlement`` those of the centre's own
    settlement by SSB in ``settlement_year``. ``reason`` is why they differ, by language, empty where it is
    not known.
    """

    centre: Centre
    town: int
    town_year: int
    settlement: int
    settlement_year: int
    reason: dict[str, str]


def two_figures(place: Centre) -> TwoFigures | None:
    """The two figures of a centre where they lie over :data:`APART` from one another, growth since taken
    in, or where something is to be said of them; None where they tell the same."""
    table = snapshot().table("towns")
    row = table[table["slug"].eq(place.slug)].iloc[0]
    reason = reason_of(row)
    apart = max(row["ratio"], 1 / row["ratio"]) > APART
    if place.settlement_population is None or not (apart or reason):
        return None
    town, year = round(row["residents_2019"]), int(place.settlement_date[:4])
    return TwoFigures(place, town, OUTLINE_YEAR, place.settlement_population, year, reason)


def reason_of(row: pd.Series) -> dict[str, str]:
    """Why a town of the table ``towns`` differs from its settlement, by language; empty where not known."""
    remark, languages = town_remarks().get(row["slug"]), ("nb", "nn", "en")
    if remark is not None:
        return {language: remark.reason.in_language(language) for language in languages}
    return {language: row[f"note_{language}"] for language in languages} if row["note_nb"] else {}


def towns() -> pd.DataFrame:
    """The table ``towns`` of the snapshot with ``name`` and ``candidate``, by centre.

    ``ratio`` is the town's residents in 2019, grown as the municipality has grown since, by the
    population of its settlements; NaN where none is listed.
    """
    table = snapshot().table("towns").copy()
    by_slug = {place.slug: place for place in centres()}
    table["name"] = [by_slug[slug].name for slug in table["slug"]]
    table["candidate"] = [by_slug[slug].candidate for slug in table["slug"]]
    return table


def fit(table: pd.DataFrame) -> TownFit:
    """How the towns of a table as :func:`towns` gives it agree; those without a settlement left out."""
    ratio = table["ratio"].dropna()
    off = (ratio - 1).abs()
    return TownFit(len(ratio), 100 * (off <= 0.1).mean(), 100 * (off <= 0.2).mean(), float(ratio.median()))


def farthest(table: pd.DataFrame) -> pd.DataFrame:
    """The :data:`WORST` towns farthest from their settlement, in proportion, the farthest first."""
    off = table["ratio"].where(table["ratio"] >= 1, 1 / table["ratio"])
    return table.loc[off.dropna().sort_values(ascending=False, kind="stable").index[:WORST]]


def choices() -> pd.DataFrame:
    """The table ``town_choices``: the limits that were tried, those in use first."""
    return snapshot().table("town_choices")
