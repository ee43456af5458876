"""When two numbers are told apart: higher, lower, or about the same."""

from __future__ import annotations

from typing import Literal

from regionsenter.measures.model import Position

#: How one number lies to another, told apart by :func:`threshold`.
Relation = Literal["higher", "lower", "about"]


def threshold(decimals: int, position: Position | None) -> float:
    """The difference from which two numbers are told apart in words, in the indicator's unit.

    One median absolute deviation (MAD) of the candidate centres' values, and never less than one
    unit of the last decimal shown, which also serves when there is no MAD.
    """
    mad = position.mad if position is not None and position.mad is not None else 0.0
    return max(mad, 10.0**-decimals)


def relation(difference: float, limit: float) -> Relation:
    """How a difference (this minus the other) is put into words, given :func:`threshold`."""
    # 1e-9 keeps 21.3 - 21.2 (0.10000000000000142) and its mirror image on the same side.
    if abs(difference) < limit - 1e-9:
        return "about"
    return "higher" if difference > 0 else "lower"
