"""Who reaches the centre, and what people must travel farther for.

Minutes by the road model (modelled, Kartverket N1000), between municipal centres: a municipality counts
wholly or not at all, so that the first quarter of an hour says little (:data:`COARSE`). But whoever lives
in the town is there: where the centre's own municipal centre lies beyond a limit, the town's residents
(250 m grid, 2019) are counted within it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.geography import hinterland
from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.drive_times import to_centre
from regionsenter.measures.functions import NO, YES, functions
from regionsenter.measures.leaning import LONGEST_TO_STATION
from regionsenter.snapshot import snapshot

LIMITS = (15, 30, 45, 60)
#: Up to this many minutes the municipality is too large a unit to tell how many people are meant.
COARSE = 15
#: What one may have to travel farther for: column to (component of minutes, function component).
SERVICES: dict[str, tuple[str, str]] = {
    "hospital": ("drive_minutes_to_hospital", "acute_hospitals"),
    "airport": ("drive_minutes_to_airport", "scheduled_airports"),
    "station": ("drive_minutes_to_station", "railway_stations"),
}
#: Farther means so many minutes beyond the way to the centre: less is within the model's error
#: (its median deviation from TØI's times is some five minutes, see ``drive_validation``).
FARTHER = 10.0


@dataclass(frozen=True)
class Band:
    """People within so many minutes of the centre point.

    ``in_region`` and ``share`` (per cent) are of the labour-market region alone, ``everyone`` counts
    municipalities of other regions too; persons, 1 January. ``coarse``: see :data:`COARSE`. ``own`` is how
    the centre's own municipality is counted: ``whole``, though much of it may lie farther off; ``town``,
    only the ``town`` residents of the town on the grid, for its municipal centre lies beyond the limit;
    ``part``, of two centre municipalities the one whose municipal centre is within; ``none``.
    """

    minutes: int
    in_region: int | None
    share: float | None
    everyone: int | None
    coarse: bool
    own: str
    town: int


@dataclass(frozen=True)
class Reach:
    """How far a centre reaches.

    ``municipalities`` is sorted by minutes, those out of reach last, one row each for the centre and
    its hinterland under the rule: ``code, name, centre`` (bool), ``population, minutes`` (to the
    centre point, NaN beyond three hours or out of reach), ``hospital, airport, station`` (minutes to the
    nearest, NaN out of reach), ``farther`` (those that the centre municipality does not have and that lie
    :data:`FARTHER` minutes beyond the way to the centre; no station beyond ``LONGEST_TO_STATION``).
    ``held`` and ``lacking`` are the slugs of the functions that the centre has and has not.
    """

    centre: Centre
    rule: str
    year: int
    bands: tuple[Band, ...]
    municipalities: pd.DataFrame
    held: tuple[str, ...]
    lacking: tuple[str, ...]

    @property
    def hinterland(self) -> pd.DataFrame:
        """The municipalities of the hinterland, nearest first."""
        return self.municipalities[~self.municipalities["centre"]]

    @property
    def farther(self) -> dict[str, int]:
        """Service to how many municipalities of the hinterland must travel farther for it; no zeros."""
        services = (service for row in self.hinterland["farther"] for service in row)
        return dict(Counter(services))

    def within(self, minutes: int) -> Band | None:
        """The band of so many minutes; None where it is not known how many live in it."""
        return next((b for b in self.bands if b.minutes == minutes and b.share is not None), None)


def reach(slug: str, rule: str = "best") -> Reach:
    """The reach of a centre, with the municipalities of its hinterland under a rule.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    return _reach(centre(slug).slug, rule)


@lru_cache(maxsize=256)
def _reach(slug: str, rule: str) -> Reach:
    place = centre(slug)
    around = hinterland.members(place, rule)
    people, year = _people()
    minutes = to_centre(slug)
    kinds = functions(slug).functions
    held = tuple(function.component.slug for function in kinds if function.status == YES)
    return Reach(
        centre=place,
        rule=rule,
        year=year,
        bands=tuple(_band(place, limit, minutes, people) for limit in LIMITS),
        municipalities=_municipalities(place, around, minutes, people, held),
        held=held,
        lacking=tuple(function.component.slug for function in kinds if function.status == NO),
    )


def _people() -> tuple[dict[str, float], int]:
    return _latest("population"), int(snapshot().components["population"].years[-1])


@lru_cache(maxsize=16)
def _latest(component: str) -> dict[str, float]:
    """The latest figures of a component by municipal code, where there are any."""
    data = snapshot()
    row = data.components[component].values[-1]
    return {code: float(x) for code, x in zip(data.codes, row, strict=True) if x == x}


def _band(place: Centre, limit: int, minutes: dict[str, float], people: dict[str, float]) -> Band:
    inside = {code for code, drive in minutes.items() if drive <= limit}
    region = [people.get(code, np.nan) for code in place.municipalities]
    how, town = _own(place, inside)
    reached = town + sum(people.get(code, np.nan) for code in place.municipalities if code in inside)
    everyone = town + sum(people.get(code, np.nan) for code in inside)
    share = _percent(reached, sum(region))
    return Band(limit, _whole(reached), share, _whole(everyone), limit <= COARSE, how, town)


def _own(place: Centre, inside: set[str]) -> tuple[str, int]:
    """How the centre municipality is counted, of the values of ``Band.own``, and the town's residents."""
    within = [code in inside for code in place.centre_municipalities]
    if all(within):
        return "whole", 0
    if any(within):
        return "part", 0
    row = snapshot().table("towns").set_index("slug").loc[place.slug]
    residents = row["residents_2019"] - row["residents_outside"]
    return ("none", 0) if np.isnan(residents) else ("town", round(residents))


def _municipalities(
    place: Centre,
    around: tuple[str, ...],
    minutes: dict[str, float],
    people: dict[str, float],
    held: tuple[str, ...],
) -> pd.DataFrame:
    table = snapshot().table("municipalities")
    names = dict(zip(table["code"], table["name"], strict=True))
    codes = (*place.centre_municipalities, *around)
    frame = pd.DataFrame(
        {
            "code": codes,
            "name": [names[code] for code in codes],
            "centre": [code in place.centre_municipalities for code in codes],
            "population": [people.get(code, np.nan) for code in codes],
            "minutes": [minutes.get(code, np.nan) for code in codes],
        }
    )
    for service, (component, _) in SERVICES.items():
        nearest = _latest(component)
        frame[service] = [nearest.get(code, np.nan) for code in codes]
    beyond = frame[list(SERVICES)].sub(frame["minutes"], axis=0) >= FARTHER
    # Out of reach by road while the centre is in reach: farther than anything with a number.
    beyond |= frame[list(SERVICES)].isna() & frame["minutes"].notna().to_numpy()[:, None]
    # One rule with who leans on a centre: where there is no railway, nobody goes by one.
    beyond["station"] &= frame["station"] <= LONGEST_TO_STATION
    beyond &= [function not in held for _, function in SERVICES.values()]
    frame["farther"] = [
        tuple(service for service, far in zip(SERVICES, row, strict=True) if far)
        for row in beyond.to_numpy()
    ]
    return frame.sort_values(["minutes", "code"], na_position="last", ignore_index=True)


def _whole(number: float) -> int | None:
    return None if np.isnan(number) else round(number)


def _percent(part: float, whole: float) -> float | None:
    share = 100 * part / whole if whole else np.nan
    return None if np.isnan(share) else float(share)
