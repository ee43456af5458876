"""The gap: centre minus hinterland, in the indicator's unit."""

from __future__ import annotations

import numpy as np

from regionsenter.measures.area_values import NOT_MISSING, AreaValues, YearValues
from regionsenter.measures.model import FLAGS, Value


def gap_of_year(centre: YearValues, around: YearValues) -> YearValues:
    """The gap at each place; where one side is missing so is the gap, the hinterland's reason first."""
    missing = np.where(around.missing != NOT_MISSING, around.missing, centre.missing)
    there = missing == NOT_MISSING
    return YearValues(
        np.where(there, centre.value - around.value, np.nan),
        missing,
        (centre.estimated | around.estimated) & there,
    )


def gap_of_areas(centre: AreaValues, around: AreaValues) -> AreaValues:
    """:func:`gap_of_year` for every year of the centre's."""
    around = around.in_years(centre.years)
    gaps = gap_of_year(
        YearValues(centre.value, centre.missing, centre.estimated),
        YearValues(around.value, around.missing, around.estimated),
    )
    return AreaValues(centre.years, centre.codes, gaps.value, gaps.missing, gaps.estimated)


def gap_of_values(centre: Value, around: Value) -> Value:
    """The gap of one centre, with the flags of both sides."""
    if centre.value is None or around.value is None:
        lacking = around if around.value is None else centre
        return Value(None, lacking.year, (), lacking.missing)
    both = {*centre.flags, *around.flags, "derived"}
    flags = tuple(flag for flag in FLAGS if flag in both)
    return Value(centre.value - around.value, centre.year, flags)
