"""Drive times of the road model ("modellert"), as the snapshot has them.

Minutes by car and car ferry between municipal administrative centres, and from them to the centre
points. A pair without a row is out of reach by the roads and car ferries of the data (for
``centre_drive_times``: or farther than its limit). Source: Kartverket N1000; assumptions in
``regionsenter.geography.road_speeds``.
"""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from regionsenter.geography.centres import centre
from regionsenter.snapshot import snapshot

#: ``centre_drive_times`` holds nothing beyond this many minutes.
LONGEST = 180.0
#: ``reach_shares`` tells who lives within each of these, minutes.
REACH_LIMITS = (15, 30, 45, 60)
#: The default of the hinterland rule ``drive``, minutes.
DEFAULT_LIMIT = 45.0


def minutes_between(code: str) -> pd.DataFrame:
    """From the centre of a municipality to those of all others in reach, nearest first.

    Returns
    -------
    DataFrame
        ``from_code, to_code, minutes, km, ferry`` (whether a ferry is on the fastest way).

    Raises
    ------
    KeyError
        If there is no such municipality.
    """
    if code not in snapshot().codes[:-1]:
        raise KeyError(f"unknown municipality '{code}'")
    table = snapshot().table("drive_times")
    own = table[table["from_code"].eq(code)]
    return own.sort_values(["minutes", "to_code"], ignore_index=True)


@lru_cache(maxsize=1)
def _by_centre() -> dict[str, dict[str, float]]:
    table = snapshot().table("centre_drive_times")
    minutes_by_code: dict[str, dict[str, float]] = {}
    for slug, code, minutes in zip(table["slug"], table["code"], table["minutes"], strict=True):
        minutes_by_code.setdefault(slug, {})[code] = float(minutes)
    return minutes_by_code


def to_centre(slug: str) -> dict[str, float]:
    """Minutes to the centre point from every municipal centre within :data:`LONGEST`, by code.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    return dict(_by_centre().get(centre(slug).slug, {}))


def hinterland_within(slug: str, limit_minutes: float = DEFAULT_LIMIT) -> tuple[str, ...]:
    """The municipalities whose centre lies within the limit, by code, without the centre's own.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    ValueError
        If the limit is not between 0 and :data:`LONGEST` minutes.
    """
    if not 0 <= limit_minutes <= LONGEST:
        raise ValueError(f"the limit must be 0 to {LONGEST:.0f} minutes, not {limit_minutes}")
    own = centre(slug).centre_municipalities
    times = to_centre(slug).items()
    return tuple(sorted(c for c, m in times if m <= limit_minutes and c not in own))
