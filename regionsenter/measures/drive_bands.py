"""Which municipalities lie within which drive time of a centre.

The model has one time a municipality, from its administrative centre to the centre point.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from regionsenter.geography import drive_times
from regionsenter.geography.centres import centre

#: Upper limits of the drive-time bands, minutes.
BAND_LIMITS = (15, 30, 45, 60)


@dataclass(frozen=True)
class BandTime:
    """A municipality within the bands: which, nearest first from 0, and whole minutes.

    Minutes are rounded up, so that none beyond a limit reads as the limit.
    """

    band: int
    minutes: int


def drive_bands(slug: str) -> dict[str, BandTime]:
    """The municipalities within the last limit of a centre, by code.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    return _bands(centre(slug).slug)


@lru_cache(maxsize=256)
def _bands(slug: str) -> dict[str, BandTime]:
    times = drive_times.to_centre(slug)
    bands = {code: band_of(minutes) for code, minutes in times.items()}
    return {
        code: BandTime(band, math.ceil(times[code])) for code, band in bands.items() if band is not None
    }


def band_of(minutes: float) -> int | None:
    """The first band whose limit the time is within; None beyond the last."""
    return next((k for k, limit in enumerate(BAND_LIMITS) if minutes <= limit), None)
