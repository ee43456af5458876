"""Who leans on a centre: for each of its functions, the municipalities it is the nearest place for.

Minutes by the road model (modelled, Kartverket N1000), from each municipality's administrative centre,
so that a municipality leans wholly or not at all. The nearest is not always the one that serves (an
emergency clinic, a hospital and a court have areas of their own), and «without it» is arithmetic: the
minutes to the next nearest, if this one were not there and all else were as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.catalog import components, indicator
from regionsenter.catalog.models import Component
from regionsenter.geography.centres import Centre, centre
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.functions import COUNT
from regionsenter.snapshot import snapshot

#: Nobody counts on a railway station farther off than so many minutes: where there is no railway,
#: people go otherwise. Other functions are what one must travel to, however far.
LONGEST_TO_STATION = 120.0
STATION = "railway_stations"


@dataclass(frozen=True, eq=False)
class Leaning:
    """One function of a centre, and who has it nearest there.

    ``municipalities`` is sorted by ``extra``, most first, one row each: ``code, name, own`` (one of the
    centre's), ``people`` (1 January), ``minutes`` to the centre's nearest site, ``minutes_without`` and
    ``extra`` (minutes more, infinite where no other is in reach by road and car ferry). ``people`` is
    their sum, ``median`` the minutes more that half of the people have at least.
    """

    function: Component
    municipalities: pd.DataFrame
    people: int
    median: float

    @property
    def others(self) -> pd.DataFrame:
        """The municipalities that are not the centre's own."""
        return self.municipalities[~self.municipalities["own"]]


@dataclass(frozen=True)
class LeaningProfile:
    """All functions that somebody leans on the centre for, most people first; ``year`` is theirs."""

    centre: Centre
    year: int
    functions: tuple[Leaning, ...]


def leaning(slug: str) -> LeaningProfile:
    """Who leans on a centre; do not change what is given.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    return _profile(centre(slug).slug)


@lru_cache(maxsize=256)
def _profile(slug: str) -> LeaningProfile:
    place, data = centre(slug), snapshot()
    table = data.table("leaning")
    mine = table[table["slug"].eq(place.slug)]
    found = [_leaning(function, mine, place) for function in indicator(COUNT).aggregation.components()]
    some = sorted((one for one in found if len(one.municipalities)), key=lambda one: -one.people)
    return LeaningProfile(place, int(data.components["population"].years[-1]), tuple(some))


def _leaning(function: str, mine: pd.DataFrame, place: Centre) -> Leaning:
    data = snapshot()
    names = dict(data.table("municipalities")[["code", "name"]].to_numpy())
    people = dict(zip(data.codes, data.components["population"].values[-1], strict=True))
    rows = mine[mine["function"].eq(function)]
    if function == STATION:
        rows = rows[rows["minutes"] <= LONGEST_TO_STATION]
    without = rows["minutes_without"].astype(float).round(1)
    minutes = rows["minutes"].astype(float).round(1)
    frame = pd.DataFrame(
        {
            "code": rows["code"].astype(str),
            "name": rows["code"].map(names),
            "own": rows["code"].isin(place.centre_municipalities),
            "people": rows["code"].map(people).astype(float),
            "minutes": minutes,
            "minutes_without": without,
            "extra": (without - minutes).round(1).fillna(np.inf),
        }
    )
    frame = frame.sort_values(["extra", "code"], ascending=[False, True], ignore_index=True)
    extra, weight = frame["extra"].to_numpy(float), frame["people"].to_numpy(float)
    return Leaning(components()[function], frame, round(weight.sum()), half_have(extra, weight))


def half_have(extra: Numbers, people: Numbers) -> float:
    """The largest of ``extra`` that at least half of the people have or exceed; NaN for nobody.

    Parameters
    ----------
    extra
        Minutes, most first; may be infinite.
    """
    if not people.sum():
        return float("nan")
    reached = np.cumsum(people) >= people.sum() / 2
    return float(extra[np.flatnonzero(reached)[0]])


def unknown(function: str) -> int:
    """In how many municipalities the source of a function does not tell whether it has it."""
    data = snapshot()
    return int(np.isnan(data.components[function].values[-1][:-1]).sum())
