"""What makes the population grow or shrink: births, deaths and moves, centre against hinterland.

Rates per 1 000 inhabitants are those of the indicators (:data:`RATES`), each year by itself where the
indicator is a mean of several. Births and deaths go far back, net migration from 2016; only the last
two years tell moves within the country from moves abroad. Sources: SSB 06913, 01222, Arealprofiler;
IMDi for the refugees.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.geography.centres import centre
from regionsenter.geography.rules import read_rule
from regionsenter.measures.areas import areas
from regionsenter.measures.values import yearly_values

FIRST_YEAR = 2016
SIDES = ("centre", "hinterland")

#: Column of :func:`components_of_change` to the indicator it is.
RATES: dict[str, str] = {
    "births": "fodte-per-1000",
    "deaths": "dode-per-1000",
    "natural_increase": "fodselsoverskudd",
    "net_migration": "nettoinnflytting",
    "net_domestic": "innenlands-nettoflytting",
    "net_immigration": "netto-innvandring",
    "refugees": "bosatte-flyktninger",
}
#: Refugees are named as a cause when those settled in a year are at least this part of net migration.
REFUGEE_PART = 0.5


def components_of_change(slug: str, rule: str = "best") -> pd.DataFrame:
    """Components of population change by year, per 1 000 inhabitants on 1 January.

    Returns
    -------
    DataFrame
        ``side`` (``centre``, ``hinterland``), ``year``, the columns of :data:`RATES` and ``net``:
        natural increase plus net migration. NaN where a figure is missing; a hinterland without
        members has rows of NaN alone. ``refugees`` are part of net migration, not beside it.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    read_rule(rule)
    return _components(centre(slug).slug, rule).copy()


@lru_cache(maxsize=256)
def _components(slug: str, rule: str) -> pd.DataFrame:
    frames = [_side(slug, side, rule) for side in SIDES]
    return pd.concat(frames, ignore_index=True)


def _side(slug: str, side: str, rule: str) -> pd.DataFrame:
    kind = "centre" if side == "centre" else f"hinterland:{rule}"
    column = areas(kind).index[slug]
    years = [int(y) for y in yearly_values(RATES["net_migration"], kind).years if y >= FIRST_YEAR]
    frame = pd.DataFrame({"side": side, "year": years})
    for name, indicator_slug in RATES.items():
        rates = yearly_values(indicator_slug, kind)
        by_year = dict(zip(rates.years.tolist(), rates.value[:, column].tolist(), strict=True))
        frame[name] = [by_year.get(year, np.nan) for year in years]
    frame["net"] = frame["natural_increase"] + frame["net_migration"]
    return frame


def refugee_years(frame: pd.DataFrame, side: str) -> tuple[int, ...]:
    """The years in which settled refugees are at least :data:`REFUGEE_PART` of a positive net
    migration, or there were refugees though net migration was not positive."""
    settled = frame[(frame["side"] == side) & frame["refugees"].gt(0) & frame["net_migration"].notna()]
    large = settled["refugees"] >= REFUGEE_PART * settled["net_migration"]
    return tuple(int(year) for year in settled.loc[large, "year"])
