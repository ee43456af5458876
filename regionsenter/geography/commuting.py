"""Which municipalities send their employed residents to a centre. Source: SSB 03321."""

from __future__ import annotations

import numpy as np

from regionsenter.geography.centres import Centre
from regionsenter.snapshot import snapshot

#: Ålesund and Haram are one in the matrix: whoever holds Ålesund is meant by it.
ONE_IN_THE_MATRIX = {"1508": "1507"}


def shares_to(centre: Centre) -> dict[str, float]:
    """Per cent of each municipality's employed residents who work in the centre municipality.

    By municipal code, of the latest year of the matrix; the centre's own municipalities and those
    without figures of their own (Haram) are left out.
    """
    data = snapshot()
    flows = data.commuting[max(data.commuting)]
    column = {code: j for j, code in enumerate(data.codes)}
    goal = [column[ONE_IN_THE_MATRIX.get(code, code)] for code in centre.centre_municipalities]
    residents = flows.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = 100 * flows[:, goal].sum(axis=1) / residents
    return {
        code: float(share[column[code]])
        for code in data.codes[:-1]
        if residents[column[code]] > 0 and code not in centre.centre_municipalities
    }


def commuters_to(centre: Centre) -> dict[str, float]:
    """Persons of each municipality who work in the centre municipality, as :func:`shares_to` has shares."""
    data = snapshot()
    flows = data.commuting[max(data.commuting)]
    column = {code: j for j, code in enumerate(data.codes)}
    goal = [column[ONE_IN_THE_MATRIX.get(code, code)] for code in centre.centre_municipalities]
    return {code: float(flows[column[code], goal].sum()) for code in shares_to(centre)}


def senders(centre: Centre, least: float) -> tuple[str, ...]:
    """The municipalities that send at least ``least`` per cent, by code."""
    return tuple(code for code, share in sorted(shares_to(centre).items()) if share >= least)
