"""Differences that add up: of the numbers as they are written, never of the digits behind them.

Whoever reads 20,9 % and 23,3 % finds 2,4 between them. Sentences, rows and tables take their
differences here; files keep the exact ones.
"""

from __future__ import annotations

from regionsenter.catalog.models import Indicator
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.shown import apart
from regionsenter.present.language.estimates import as_estimate, written


def between(
    own: float, other: float, entry: Indicator, unsure: tuple[bool, bool] = (False, False)
) -> float:
    """``own`` minus ``other`` as both are written; ``unsure`` tells which of the two are estimates.

    Where either is an estimate, both and the difference are written as coarsely as one.
    """
    first, second = (as_estimate(number, entry.unit, any(unsure)) for number in (own, other))
    return as_estimate(apart(first, second, entry.decimals), entry.unit, any(unsure))


def shown_difference(own: Value, other: Value, entry: Indicator) -> float:
    """:func:`between` of two values, both of which must have a number."""
    assert own.value is not None and other.value is not None  # what is missing is no part of it
    return between(own.value, other.value, entry, ("estimated" in own.flags, "estimated" in other.flags))


def shown_gap(comparison: Comparison) -> float | None:
    """The gap beside the centre's and the hinterland's number: their difference, or of sizes the share.

    None where it is missing.
    """
    entry, gap = comparison.indicator, comparison.gap
    if gap.value is None or entry.is_gap or entry.gap_is_share:
        return written(gap, entry.unit)
    return shown_difference(comparison.centre, comparison.hinterland, entry)
