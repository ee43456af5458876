"""Numbers as a page shows them: rounded as the reader sees them, and told apart by what is seen.

A difference that stands beside two rounded numbers is the difference of these, or the reader finds that
it does not add up. Files keep every digit.

An estimate is written no finer than it is known: to the nearest of :data:`STEPS` for its unit. Numbers
that are held up against each other are written equally fine, all as the coarsest of them, and their
difference with them: 723 000 beside about 618 000 is 105 000 more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Decimal
from math import isfinite
from typing import overload

from regionsenter.measures.model import Comparison, Value

#: An estimate of a unit is written to the nearest so many of it.
STEPS: Mapping[str, int] = {"nok": 1_000, "nok_per_square_metre": 100}


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


@overload
def as_estimate(number: float, unit: str, estimated: bool = True) -> float: ...


@overload
def as_estimate(number: float | None, unit: str, estimated: bool = True) -> float | None: ...


def as_estimate(number: float | None, unit: str, estimated: bool = True) -> float | None:
    """The number as it is written: rounded when it is an estimate, else as it is (None too)."""
    step = STEPS.get(unit)
    if not estimated or not step or number is None or not isfinite(number):
        return number
    return float(round(number / step) * step)


def evenly(comparison: Comparison) -> Comparison:
    """The comparison with its numbers as they are written beside each other: all equally fine.

    Where one of them is an estimate, all are written as coarsely; the gap is left as it is, for what is
    shown is the difference of the other two.
    """
    unit = comparison.indicator.unit
    if not coarse(comparison):
        return comparison

    def rough(value: Value) -> Value:
        return replace(value, value=as_estimate(value.value, unit))

    return replace(
        comparison,
        centre=rough(comparison.centre),
        hinterland=rough(comparison.hinterland),
        norway=rough(comparison.norway),
    )


def coarse(comparison: Comparison) -> bool:
    """Whether the numbers of a comparison are written as coarsely as an estimate is."""
    of = (comparison.centre, comparison.hinterland, comparison.country)
    return comparison.indicator.unit in STEPS and any(
        value.value is not None and "estimated" in value.flags for value in of
    )
