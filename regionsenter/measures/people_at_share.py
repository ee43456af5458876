"""A gap in people: how many more a place would have at the country's share, as plain arithmetic.

Only shares that declare it (``share_of_people``) have one: those whose whole is people, and whose whole
is known. What would make the shares alike, and whether anybody would move, is no part of it.
"""

from __future__ import annotations

import numpy as np

from regionsenter.catalog.aggregation import Count, Ratio, WeightedMean
from regionsenter.catalog.models import Indicator
from regionsenter.measures.aggregate import evaluate
from regionsenter.measures.areas import areas
from regionsenter.measures.values import municipal_blocks

#: No number of people is told more finely.
STEP = 10


def people_at_country_share(
    entry: Indicator, slug: str, year: int, own: float, country: float
) -> int | None:
    """Persons more (or, negative, fewer) in a centre municipality at the country's share.

    To the nearest :data:`STEP`; None where the indicator has no such number, or the people are unknown.

    Parameters
    ----------
    slug
        The centre's.
    own, country
        The shares, per cent.
    """
    if not entry.share_of_people:
        return None
    whole = _people(entry, slug, year)
    return None if whole is None else round((country - own) / 100 * whole / STEP) * STEP


def _people(entry: Indicator, slug: str, year: int) -> float | None:
    """Those whom the share is of, that year or the nearest there is."""
    rule = entry.aggregation
    assert isinstance(rule, Ratio | WeightedMean)  # the catalog sees to it
    parts = rule.denominator if isinstance(rule, Ratio) else rule.weight
    people = 0.0
    for part in parts:
        counted = entry.model_copy(update={"aggregation": Count(kind="count", component=part)})
        figures = evaluate(counted, areas("centre"), municipal_blocks())
        number = figures.value[np.abs(figures.years - year).argmin(), figures.codes.index(slug)]
        if np.isnan(number):
            return None
        people += float(number)
    return people
