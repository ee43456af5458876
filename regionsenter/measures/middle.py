"""The middle of a group of numbers, and how far from it they typically lie."""

from __future__ import annotations

import numpy as np

from regionsenter.measures.arrays import Numbers


def middle(numbers: Numbers) -> tuple[float, float]:
    """Median and median absolute deviation (MAD), in the numbers' unit; none may be NaN.

    The same as ``scipy.stats.median_abs_deviation`` gives, which is not used because it alone would
    add half a second to the start and takes nine times as long.

    Raises
    ------
    ValueError
        If there are no numbers.
    """
    if not len(numbers):
        raise ValueError("no numbers have no middle")
    median = np.median(numbers)
    return float(median), float(np.median(np.abs(numbers - median)))
