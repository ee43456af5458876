"""A centre's place among others by the numbers as they are shown, told from the end it is nearest to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from regionsenter.measures.model import Position


@dataclass(frozen=True)
class EndPlace:
    """``number`` counts from the highest value (``from_highest``) or the lowest, 1 is the end itself.

    ``shared`` are the others of the ``of`` centres whose shown number is the same.
    """

    number: int
    of: int
    from_highest: bool
    shared: int


def place_among(value: float, position: Position, decimals: int) -> EndPlace:
    """The place of a centre that is one of those in ``position``.

    Numbers that are written alike, with so many ``decimals``, share the place: nobody can see from the
    page that one of them is larger.

    Raises
    ------
    ValueError
        If there is no number in ``position``.
    """
    if not position.values:
        raise ValueError("nobody to stand among")
    shown = np.round([number for *_, number in position.values], decimals)
    own = np.round(value, decimals)
    above, below = int((shown > own).sum()), int((shown < own).sum())
    alike = max(len(shown) - above - below - 1, 0)
    return EndPlace(min(above, below) + 1, len(shown), above <= below, alike)
