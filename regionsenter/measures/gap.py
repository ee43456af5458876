"""The gap: centre minus hinterland in the indicator's unit, or of sizes the centre's share in per cent.

A size (persons, jobs, a count of anything) is large where the area is large. Its gap is what part of
centre and hinterland together lies in the centre; where the two together have none, there is no gap.
"""

from __future__ import annotations

import numpy as np

from regionsenter.measures.area_values import NOT_APPLICABLE, NOT_MISSING, AreaValues, YearValues
from regionsenter.measures.model import FLAGS, Value

#: A share at which centre and hinterland are equal.
EQUAL_SHARE = 50.0


def gap_of_year(centre: YearValues, around: YearValues, *, share: bool = False) -> YearValues:
    """The gap at each place; where one side is missing so is the gap, the hinterland's reason first.

    With ``share`` it is the centre's part of both in per cent.
    """
    missing = np.where(around.missing != NOT_MISSING, around.missing, centre.missing)
    both = centre.value + around.value
    if share:
        missing = np.where((missing == NOT_MISSING) & (both == 0), NOT_APPLICABLE, missing)
    there = missing == NOT_MISSING
    with np.errstate(invalid="ignore", divide="ignore"):
        gap = 100 * centre.value / both if share else centre.value - around.value
    return YearValues(
        np.where(there, gap, np.nan),
        missing.astype(np.int8),
        (centre.estimated | around.estimated) & there,
    )


def gap_of_areas(centre: AreaValues, around: AreaValues, *, share: bool = False) -> AreaValues:
    """:func:`gap_of_year` for every year of the centre's."""
    around = around.in_years(centre.years)
    gaps = gap_of_year(
        YearValues(centre.value, centre.missing, centre.estimated),
        YearValues(around.value, around.missing, around.estimated),
        share=share,
    )
    return AreaValues(centre.years, centre.codes, gaps.value, gaps.missing, gaps.estimated)


def gap_of_values(centre: Value, around: Value, *, share: bool = False) -> Value:
    """The gap of one centre, with the flags of both sides."""
    if centre.value is None or around.value is None:
        lacking = around if around.value is None else centre
        return Value(None, lacking.year, (), lacking.missing)
    both = {*centre.flags, *around.flags, "derived"}
    flags = tuple(flag for flag in FLAGS if flag in both)
    whole = centre.value + around.value
    if not share:
        return Value(centre.value - around.value, centre.year, flags)
    if whole == 0:
        return Value(None, centre.year, (), "not_applicable")
    return Value(100 * centre.value / whole, centre.year, flags)
