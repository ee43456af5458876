"""From municipal building blocks to the value of any area, by the indicator's declared rule.

Everything is arrays: years by municipalities in, years by areas out. A share is the sum of numerators
over the sum of denominators, a count is a sum, a median becomes a weighted mean that says it is
estimated. A member without a figure is never taken as zero: either enough of the others have one
(``min_coverage``, by population; the result is then ``estimated``), or the area's value is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from regionsenter.catalog.models import Indicator
from regionsenter.measures.area_values import AreaValues
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.blocks import Blocks
from regionsenter.measures.catchments import catchment
from regionsenter.measures.centre_only import near, residual
from regionsenter.measures.extremes import kinds_present, member_spread
from regionsenter.measures.flows import commuting_share
from regionsenter.measures.quotient import (
    Quotient,
    amount,
    growth,
    now_and_then,
    ratio,
    scaled,
    span_of,
    sum_again,
    weighted_figure,
)
from regionsenter.measures.to_centre import to_centre_in_question

#: Values by an indicator's rule: the rule, the areas, the building blocks, and the part of an area's
#: population whose municipalities must have a figure. The rule's type is that of its kind.
Combine = Callable[[Any, AreaSet, Blocks, float], AreaValues]

#: How each kind of aggregation is worked out. A new kind is a model in ``catalog.aggregation``, an entry
#: here and its sentence in ``present.language.aggregation``.
KINDS: dict[str, Combine | None] = {
    "count": Quotient(amount, sum_again, exact=True),
    "ratio": Quotient(ratio, scaled, span_of),
    "change": Quotient(now_and_then, growth),
    "weighted_mean": Quotient(weighted_figure, estimates=True),
    "flow": commuting_share,
    "to_centre": to_centre_in_question,
    "mean": Quotient(amount, exact=True),
    "spread": member_spread,
    "kinds": kinds_present,
    "gap": None,  # not of building blocks: the difference of two values, see ``gap``
    "near": near,
    "catchment": catchment,
    "residual": residual,
}


def evaluate(indicator: Indicator, areas: AreaSet, blocks: Blocks) -> AreaValues:
    """The indicator's values for the areas; of what a centre alone has, these must be the centres.

    Raises
    ------
    TypeError
        For an indicator that is not made of municipal building blocks (a gap).
    """
    rule = indicator.aggregation
    combine = KINDS[rule.kind]
    if combine is None:
        raise TypeError(f"{indicator.slug}: a {rule.kind} is not made of municipal building blocks")
    return combine(rule, areas, blocks, indicator.min_coverage)
