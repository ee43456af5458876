"""The middle and both ends of some named numbers, as one tells of them without a chart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from regionsenter.measures.middle import middle

#: (number, name).
Named = tuple[float, str]


@dataclass(frozen=True)
class Ends:
    """The median of ``count`` numbers, and the highest and the lowest of them, the outermost first."""

    count: int
    median: float
    highest: tuple[Named, ...]
    lowest: tuple[Named, ...]


def ends_of(named: Iterable[Named], most: int) -> Ends:
    """The middle and the ends, of at most ``most`` each: of few numbers none stands at both.

    A single number does. Equals stand by name. Raises ``ValueError`` if there are no numbers.
    """
    ranked = sorted(named, key=lambda pair: (-pair[0], pair[1]))
    median, _ = middle(np.array([number for number, _ in ranked]))
    length = min(most, len(ranked) // 2) or len(ranked)
    return Ends(len(ranked), median, tuple(ranked[:length]), tuple(ranked[::-1][:length]))
