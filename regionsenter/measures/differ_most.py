"""In what a few compared centres differ the most: by declared indicators, and only beyond chance.

The rules:

* The indicators are those that may stand out for one centre (``measures.stand_out_rules``), at most one of
  a family. A number that is an estimate, or behind which too little lies, is not tried.
* The two farthest apart are held up against each other, in robust standard deviations of the group
  (``measures.standardise``). They differ from :data:`LEAST_APART` of them, and only when the difference is
  over the indicator's relevance limit and more than chance could have made (``measures.noise``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre, centre
from regionsenter.measures import compare_one
from regionsenter.measures.model import Value
from regionsenter.measures.noise import told_apart
from regionsenter.measures.relation import threshold
from regionsenter.measures.stand_out_rules import MUNICIPAL
from regionsenter.measures.standardise import standard

#: Robust standard deviations between the two; as far as from the middle to what stands out.
LEAST_APART = 2.0
MOST_TOLD = 3


@dataclass(frozen=True)
class Apart:
    """The two of the compared centres farthest apart on an indicator, the higher first.

    ``score`` is how far, in robust standard deviations of the group.
    """

    indicator: Indicator
    high: Centre
    low: Centre
    highest: Value
    lowest: Value
    score: float


def differ_most(
    slugs: Sequence[str], among: frozenset[str] | None = None, count: int = MOST_TOLD
) -> tuple[Apart, ...]:
    """What the centres differ the most in, the widest apart first; empty when they do in nothing.

    ``among`` are the slugs of the group that is the measure; None gives the candidate centres.
    """
    found: dict[str, Apart] = {}
    for slug, family in MUNICIPAL.declared:
        apart = _apart(indicator(slug), slugs, among)
        if apart is not None and (family not in found or apart.score > found[family].score):
            found[family] = apart
    return tuple(sorted(found.values(), key=lambda one: -one.score)[:count])


def _apart(entry: Indicator, slugs: Sequence[str], among: frozenset[str] | None) -> Apart | None:
    scale = standard(entry.slug, among)
    told: list[tuple[float, Centre, Value]] = []
    for place in map(centre, slugs):
        value = compare_one(entry, place).centre
        z = float(scale.z[place.region_number - 1])
        if value.value is None or value.few or "estimated" in value.flags or np.isnan(z):
            continue
        told.append((z, place, value))
    if len(told) < 2:
        return None
    told.sort(key=lambda one: one[2].value or 0.0)
    (low_z, low, lowest), (high_z, high, highest) = told[0], told[-1]
    numbers = np.array([lowest.value], dtype=float)
    _, below = told_apart(entry, "best", highest, [low.slug], numbers, threshold(entry))
    score = high_z - low_z
    if score < LEAST_APART or not below[0]:
        return None
    return Apart(entry, high, low, highest, lowest, score)
