"""How well the towns cut out of the grid agree with SSB's settlements."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from regionsenter.geography.centres import centres
from regionsenter.snapshot import snapshot

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
