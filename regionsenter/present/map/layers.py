"""What the map lays over the colours for a selected centre: commuters to it, and drive time."""

from __future__ import annotations

import math
from functools import lru_cache

from regionsenter.geography import drive_times
from regionsenter.geography.centres import centre
from regionsenter.geography.commuting import ONE_IN_THE_MATRIX
from regionsenter.measures.inflow import inflow
from regionsenter.present.language.numbers import format_number
from regionsenter.present.map.state import municipality_order
from regionsenter.texts import Translate

#: Upper limits of the drive-time bands, minutes.
BAND_LIMITS = (15, 30, 45, 60)
#: How many flows are drawn at most: more lines hide the map, and each costs 60 bytes a message.
MOST_FLOWS = 20


def commuting_flows(slug: str, t: Translate, most: int = MOST_FLOWS) -> tuple[tuple[str, float, str], ...]:
    """The ``most`` largest flows of commuters to a centre's municipalities, largest first.

    For ``MapState.flows``: municipality code, persons, text. Of the latest year of the commuting
    matrix. The centre's own municipalities are left out. Ålesund and Haram are one in the matrix:
    their flow starts in Ålesund and its text says that it is of both.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    return tuple(
        (code, persons, _flow_text(code, persons, share, t)) for code, persons, share in inflow(slug)[:most]
    )


def _flow_text(
    code: str,
    persons: float,
    share: float,
    t: Translate,
) -> str:
    text = (
        t("{persons} personer, {share} % av de sysselsatte i Ålesund og Haram")
        if code in ONE_IN_THE_MATRIX
        else t("{persons} personer, {share} % av de sysselsatte der")
    )
    decimals = 0 if share >= 1 else 1
    return text.format(
        persons=format_number(persons, 0, t.language),
        share=format_number(share, decimals, t.language),
    )


def drive_bands(slug: str) -> tuple[str, tuple[tuple[str, int], ...]]:
    """``MapState.bands`` and ``MapState.minutes`` of a centre.

    The model has one time a municipality, from its administrative centre to the centre point.
    Minutes are rounded up, so that none beyond a limit reads as the limit. Beyond the last limit,
    or out of reach by road and car ferry: ``x``.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    return _bands(centre(slug).slug)


@lru_cache(maxsize=256)
def _bands(slug: str) -> tuple[str, tuple[tuple[str, int], ...]]:
    times = drive_times.to_centre(slug)
    bands = [(code, band_of(times[code])) for code in municipality_order() if code in times]
    within = {code: band for code, band in bands if band is not None}
    flags = "".join(str(within.get(code, "x")) for code in municipality_order())
    return flags, tuple((code, math.ceil(times[code])) for code in within)


def minutes_text(t: Translate) -> str:
    """``MapState.minutes_text``; the browser puts the number where ``{minutes}`` stands."""
    return t("{minutes} min med bil fra kommunesenteret til regionsenteret (modellert)")


def band_of(minutes: float) -> int | None:
    """The first band whose limit the time is within; None beyond the last."""
    return next((k for k, limit in enumerate(BAND_LIMITS) if minutes <= limit), None)
