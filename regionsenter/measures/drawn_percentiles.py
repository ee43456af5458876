"""Where chance might have placed the centres on an indicator: percentiles of drawn figures."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from regionsenter.geography.centres import centres
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.noise import chance_of
from regionsenter.measures.rank_uncertainty import DRAWS, SEED

#: How many others are lower: under 256, as there are fewer centres.
Bytes = npt.NDArray[np.uint8]


def drawn_percentiles(slug: str, year: int, sign: int, who: frozenset[str]) -> Numbers | None:
    """Draws by those of the centres that are in ``who``: percentiles among them, 100 the highest.

    None where the indicator has no noise; NaN for a centre without a figure. ``sign`` is 1 where a
    high value is the greater challenge, else -1. The same every time.
    """
    places = _places(slug, year, who)
    if places is None:
        return None
    below, there = places
    count = int(there.sum())
    share = below.astype(np.float32) / (count - 1) if count > 1 else np.full(below.shape, 0.5, np.float32)
    out = np.full((len(below), len(there)), np.nan)
    out[:, there] = 100 * (share if sign > 0 else 1 - share)
    return out


@lru_cache(maxsize=96)
def _places(slug: str, year: int, who: frozenset[str]) -> tuple[Bytes, Truths] | None:
    """Draws by centres with a figure: how many others have a lower one; and which have a figure.

    In bytes (there are fewer than 256 centres), as all of a profile's indicators are kept.
    """
    chance = chance_of(slug, "centre", year)
    if chance is None:
        return None
    peer = np.array([place.slug in who for place in centres()])
    # A seed of its own, so that the draws of one indicator do not depend on which others there are.
    with np.errstate(invalid="ignore", divide="ignore"):
        drawn = chance.draw(np.random.default_rng((SEED, crc32(slug.encode()))), DRAWS)[:, peer]
    there: Truths = np.logical_not(np.isnan(drawn).any(axis=0))
    order = np.argsort(drawn[:, there], axis=1)
    below: Bytes = np.empty(order.shape, dtype=np.uint8)
    np.put_along_axis(below, order, np.arange(order.shape[1], dtype=np.uint8)[None, :], axis=1)
    return below, there
