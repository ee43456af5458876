"""Numbers as a page shows them: rounded as the reader sees them, and told apart by what is seen.

A difference that stands beside two rounded numbers is the difference of these, or the reader finds that
it does not add up. Files keep every digit.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from math import isfinite


def as_shown(number: float, decimals: int) -> float:
    """The number with so many decimals; a tie goes to the even digit of the number as it is written."""
    if not isfinite(number):
        return number
    # Through repr: rounds the digits the reader knows, not their binary neighbours.
    exact = Decimal(repr(float(number)))
    return float(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN))


def apart(own: float, other: float, decimals: int) -> float:
    """``own`` minus ``other`` as both are shown; no finer than they are."""
    return round(as_shown(own, decimals) - as_shown(other, decimals), decimals)
