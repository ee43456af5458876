"""How the people of land that moved to another municipality had grown before, by the 250 m cells.

The cells are of today's municipalities, so what the published series has more than the cells of the
giver, and less than those of the receiver, are the people of the land that moved. Both sides are noisy,
for the cells miss some people; so the growth is believed only where both sides have it, the same way and
in all by more than noise, and then the smaller of the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import pandas as pd
from scipy.stats import theilslopes

from regionsenter.ingest.border_evidence import GRID_YEARS, MAD_TO_SD

#: How far the cells may be from the persons that moved and still tell of them, as a part of these.
AGREES = 0.25
#: The fewest years a trend can be seen in.
LEAST_YEARS = 8
SURE = 3.0


class Moved(Protocol):
    """What is asked of a move (see :class:`regionsenter.ingest.moved_borders.Move`)."""

    @property
    def year(self) -> int: ...
    @property
    def giver(self) -> str: ...
    @property
    def receiver(self) -> str: ...
    @property
    def persons(self) -> float: ...


@dataclass(frozen=True, eq=False)
class CellTrend:
    """``apart``: published less cells, but for what the cells miss everywhere: persons, code by year."""

    apart: pd.DataFrame

    def agrees(self, move: Moved, others: Sequence[Moved]) -> bool:
        """Whether the cells of the last exact year show a later move with about as many persons."""
        gone, come = self._sides(move, others)
        last = GRID_YEARS[-1]
        noise = self._noise(last)
        seen = (gone[last] + come[last]) / 2
        both = min(gone[last], come[last]) > 0
        return bool(both and abs(seen - move.persons) <= max(SURE * noise, AGREES * move.persons))

    def yearly(self, move: Moved, others: Sequence[Moved]) -> float:
        """The part of those who moved by which they grew a year up to the move; 0 when it is not seen."""
        rates = []
        for side in self._sides(move, others):
            before = side[side.index < move.year].dropna()
            if len(before) < LEAST_YEARS:
                return 0.0
            slope, _, low, high = theilslopes(before.to_numpy(), before.index.to_numpy())
            level = float(before.iloc[-LEAST_YEARS:].median())
            if level <= 0 or low * high <= 0:
                return 0.0
            rates.append(float(slope) / level)
        smaller = min(rates, key=abs)
        grown = abs(smaller) * move.persons * (len(before) - 1)
        # Two sides that see the same are surer than one.
        noise = max(self._noise(year) for year in before.index) / 2**0.5
        told = rates[0] * rates[1] > 0 and grown > SURE * noise
        return round(smaller, 4) if told else 0.0

    def _noise(self, year: int) -> float:
        """One standard deviation of what is apart where no border has moved, persons."""
        return MAD_TO_SD * float(self.apart[year].abs().median())

    def _sides(self, move: Moved, others: Sequence[Moved]) -> tuple[pd.Series, pd.Series]:
        """By year, the people of the land as the giver and as the receiver has them."""
        gone, come = self.apart.loc[move.giver].copy(), -self.apart.loc[move.receiver]
        for other in others:
            before = self.apart.columns < other.year
            persons = np.nan_to_num(other.persons)
            gone[before] -= persons * ((other.giver == move.giver) - (other.receiver == move.giver))
            come[before] += persons * ((other.giver == move.receiver) - (other.receiver == move.receiver))
        return gone, come


def cell_trend(published: pd.DataFrame, cells: pd.DataFrame) -> CellTrend:
    """Published series against the cells of today's municipalities: persons, code by year."""
    apart = published[cells.columns].reindex(cells.index) - cells
    missed = (apart / cells).median()
    return CellTrend(apart - cells * missed)
