"""Who reaches the centre, and what people must travel farther for.

Minutes by the road model (modelled, Kartverket N1000). How many live within a limit is counted from their
homes (250 m grid, 2019) by today's population of each municipality; the minutes of a municipality are its
administrative centre's.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.geography import hinterland
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.drive_times import REACH_LIMITS, to_centre
from regionsenter.measures.functions import NO, YES, functions
from regionsenter.measures.leaning import LONGEST_TO_STATION
from regionsenter.measures.to_centre import shares_within
from regionsenter.snapshot import snapshot

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
    municipalities of other regions too; persons, 1 January.
    """

    minutes: int
    in_region: int | None
    share: float | None
    everyone: int | None


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
        bands=tuple(_band(place, limit, people) for limit in REACH_LIMITS),
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


def _band(place: Centre, limit: int, people: dict[str, float]) -> Band:
    row = [one.slug for one in centres()].index(place.slug)
    part = dict(zip(snapshot().codes, shares_within(limit)[row], strict=True))
    region = [people.get(code, np.nan) for code in place.municipalities]
    reached = sum(part[code] * people.get(code, np.nan) for code in place.municipalities)
    everyone = sum(part[code] * number for code, number in people.items())
    return Band(limit, _whole(reached), _percent(reached, sum(region)), _whole(everyone))


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
