"""Several years taken together, for what swings from one year to the next."""

from __future__ import annotations

import numpy as np

from regionsenter.measures.arrays import Numbers, Wholes


def over_years(
    years: Wholes, sides: tuple[Numbers, ...], span: int, joined: tuple[int, int, int]
) -> tuple[Wholes, tuple[Numbers, ...]]:
    """Each year's figures summed with those of the ``span`` - 1 years before it.

    Parameters
    ----------
    years
        Ascending.
    sides
        Years by municipalities, NaN where a municipality has no figure; a sum lacks what a year lacks.
    joined
        The columns of Ålesund, Haram and 1507: where any year knows them only as one, so does the sum.

    Returns
    -------
    years, sides
        The years that have all the years before them, and their sums.
    """
    if span == 1:
        return years, sides
    rows = [i for i in range(span - 1, len(years)) if years[i] - years[i - span + 1] == span - 1]
    first, second, combined = joined
    as_one = [~np.isnan(side[:, combined]) for side in sides]
    one = np.logical_or.reduce(as_one)
    windows = [slice(i - span + 1, i + 1) for i in rows]
    sums = []
    for side in sides:
        filled = side.copy()
        whole = np.where(np.isnan(side[:, combined]), side[:, first] + side[:, second], side[:, combined])
        filled[:, combined] = whole
        summed = np.array([filled[window].sum(axis=0) for window in windows]).reshape(-1, side.shape[1])
        apart = [i for i, window in enumerate(windows) if not one[window].any()]
        summed[apart, combined] = np.nan
        sums.append(summed)
    return years[rows], tuple(sums)
