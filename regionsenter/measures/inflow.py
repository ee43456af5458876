"""Who commutes to a centre, from anywhere in the country. Source: SSB 03321."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from regionsenter.geography.centres import centre
from regionsenter.geography.commuting import ONE_IN_THE_MATRIX
from regionsenter.snapshot import snapshot


def inflow(slug: str) -> tuple[tuple[str, float, float], ...]:
    """Municipality, persons who work in the centre's municipalities, and per cent of its employed.

    Of the latest year, the largest first; nobody is no flow. The centre's own municipalities are
    left out. Ålesund and Haram are one in the matrix, and stand here as Ålesund (1508).

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    return _inflow(centre(slug).slug)


@lru_cache(maxsize=256)
def _inflow(slug: str) -> tuple[tuple[str, float, float], ...]:
    data = snapshot()
    flows = data.commuting[max(data.commuting)]
    column = {code: j for j, code in enumerate(data.codes)}
    own = centre(slug).centre_municipalities
    goal = sorted({column[ONE_IN_THE_MATRIX.get(code, code)] for code in own})
    residents = flows.sum(axis=1)
    persons = flows[:, goal].sum(axis=1)
    inflows = []
    for code in data.codes[:-1]:
        at = column[ONE_IN_THE_MATRIX.get(code, code)]
        if code in own or at in goal or not np.isfinite(persons[at]) or persons[at] <= 0:
            continue
        inflows.append((code, float(persons[at]), float(100 * persons[at] / residents[at])))
    return tuple(sorted(inflows, key=lambda flow: (-flow[1], flow[0])))
