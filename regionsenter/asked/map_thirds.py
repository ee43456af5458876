"""Centre and hinterland at once: low, middle and high of each, and where the hinterland fares worse."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.asked.map_pairs import CentrePairs
from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.measures import compare_one
from regionsenter.measures.arrays import Numbers, Truths, Wholes
from regionsenter.measures.classes import MISSING, Classes, classify, classify_at, readable
from regionsenter.measures.relation import relation, threshold
from regionsenter.static_files import place_order

#: Low, middle, high.
THIRDS = 3


@dataclass(frozen=True, eq=False)
class Thirds:
    """The classes of each side, and of the two together: ``THIRDS * hinterland_class + centre_class``.

    ``signed``: zero is a limit, and the limits are the same on both sides; else they are thirds of each.
    ``worse`` are the regions whose hinterland fares worse than the centre by more than the indicator's
    relevance limit (lower, where neither way is worse), ``decline`` those of them where both are below
    zero.
    """

    centre: Classes
    hinterland: Classes
    codes: Wholes
    signed: bool
    worse: Truths
    decline: Truths


def thirds(slug: str, pairs: CentrePairs) -> Thirds:
    """Low, middle and high of each side, and both together.

    Of what can be negative the lowest class is always decline, on both sides.
    """
    entry = indicator(slug)
    # Both sides must be known, else a third would be a third of something else.
    both = pairs.known & pairs.classed
    own, around = (
        np.where(both, side, np.nan).round(entry.decimals) for side in (pairs.centre, pairs.hinterland)
    )
    sides: tuple[Numbers, Numbers] = (own, around)
    known = np.concatenate([side[both] for side in sides])
    signed = len(known) > 0 and (entry.diverging or bool((known < 0).any()))
    if signed:
        limits = limits_with_zero(known, entry.decimals)
        first, second = (classify_at(side, limits, entry.decimals) for side in sides)
    else:
        first, second = (classify(side, THIRDS, decimals=entry.decimals) for side in sides)
    codes = np.where(both, THIRDS * second.codes + first.codes, MISSING)
    worse = _worse(entry, *sides)
    return Thirds(first, second, codes, signed, worse, worse & (sides[0] < 0) & (sides[1] < 0))


def limits_with_zero(known: Numbers, decimals: int) -> tuple[float, float]:
    """Two limits between three classes: zero, and one that halves the side of it where there are most.

    So that the lowest class never holds growth, nor the highest decline. ``known`` has no NaN.
    """
    below = known[known < 0]
    more_below = 2 * len(below) > len(known)
    side = below if more_below else known[known > 0]
    finest = 10.0**-decimals
    half = float(np.median(side)) if len(side) else finest
    low, high = (float(side.min()), float(side.max())) if len(side) else (0.0, finest)
    low, high = (low, 0.0) if more_below else (0.0, high)
    limit = readable(np.array([half]), low, high, decimals)[0]
    return (min(limit, -finest), 0.0) if more_below else (0.0, max(limit, finest))


def centres_by_class(codes: Wholes, slugs: Collection[str]) -> dict[int, list[Centre]]:
    """Each class of ``codes`` (in the map's order) to its centres among ``slugs``, by region number."""
    code = dict(zip(place_order()["centres"], codes.tolist(), strict=True))
    classes: dict[int, list[Centre]] = {}
    for place in centres():
        if place.slug in slugs and code[place.slug] != MISSING:
            classes.setdefault(code[place.slug], []).append(place)
    return classes


@lru_cache(maxsize=512)
def by_chance(slug: str, name: str, rule: str, year: int) -> bool:
    """Whether chance alone could have made the difference between a centre and its hinterland."""
    entry = indicator(slug)
    gap = compare_one(entry, centre(name), rule, year).gap
    return gap.value is None or relation(gap.value, threshold(entry), gap.interval) == "about"


def _worse(entry: Indicator, own: Numbers, around: Numbers) -> Truths:
    apart = around - own if entry.direction == "high_bad" else own - around
    return np.nan_to_num(apart, nan=-1.0) >= threshold(entry) - 1e-9
