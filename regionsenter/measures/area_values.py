"""Values by year and area, and what lacks: the shape every aggregation delivers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from regionsenter.measures.areas import AreaSet
from regionsenter.measures.arrays import Numbers, Reasons, Truths, Wholes

#: Codes of why a value is missing; 0 is "not missing". Names are of ``model.MISSING``.
(
    NOT_MISSING,
    NOT_PUBLISHED,
    NO_MEMBERS,
    BOUNDARY,
    COVERAGE,
    NOT_APPLICABLE,
    SUPPRESSED,
    NOT_BELOW,
    NOT_SUMMABLE,
    NOT_RANKED,
    ONLY_TELEMARK,
    ONLY_VESTLAND,
) = range(12)
#: Why there is no value outside the one county that an indicator covers.
ONLY = {"telemark": ONLY_TELEMARK, "vestland": ONLY_VESTLAND}
REASON = {
    NOT_PUBLISHED: "not_published",
    NO_MEMBERS: "no_hinterland",
    BOUNDARY: "boundary_change",
    COVERAGE: "coverage",
    NOT_APPLICABLE: "not_applicable",
    SUPPRESSED: "suppressed",
    NOT_BELOW: "not_below_municipality",
    NOT_SUMMABLE: "not_summable",
    NOT_RANKED: "not_ranked",
    ONLY_TELEMARK: "only_telemark",
    ONLY_VESTLAND: "only_vestland",
}


@dataclass(frozen=True, eq=False)
class YearValues:
    """Values, reasons and estimates of the places of one year (see :class:`AreaValues`)."""

    value: Numbers
    missing: Reasons
    estimated: Truths


@dataclass(frozen=True)
class AreaValues:
    """Values of one indicator for a set of areas, arrays of years by areas.

    ``value`` is NaN exactly where ``missing`` is not 0; ``estimated`` tells where the value is a
    weighted mean of several members or leaves members out.
    """

    years: Wholes
    codes: tuple[str, ...]
    value: Numbers
    missing: Reasons
    estimated: Truths

    def year_index(self, year: int) -> int | None:
        """The row of a year, or None when the indicator has no such year."""
        rows = np.flatnonzero(self.years == year)
        return int(rows[0]) if len(rows) else None

    def of_year(self, year: int) -> YearValues:
        """The areas' values of a year; none is published in a year the indicator does not have."""
        row = self.year_index(year)
        if row is not None:
            return YearValues(self.value[row], self.missing[row], self.estimated[row])
        count = len(self.codes)
        return YearValues(
            np.full(count, np.nan),
            np.full(count, NOT_PUBLISHED, dtype=np.int8),
            np.zeros(count, dtype=bool),
        )

    def in_years(self, years: Wholes) -> AreaValues:
        """The same areas in other years; none is published in a year that there is no row of."""
        if np.array_equal(years, self.years):
            return self
        rows = [self.of_year(int(year)) for year in years]
        shape = (len(rows), len(self.codes))
        return AreaValues(
            years,
            self.codes,
            np.array([row.value for row in rows]).reshape(shape),
            np.array([row.missing for row in rows], dtype=np.int8).reshape(shape),
            np.array([row.estimated for row in rows], dtype=bool).reshape(shape),
        )

    def without(self, chosen: Truths, reason: int) -> AreaValues:
        """The same with ``reason`` instead of the values there are, where ``chosen`` (by area)."""
        gone = chosen[None, :] & (self.missing == NOT_MISSING)
        return AreaValues(
            self.years,
            self.codes,
            np.where(gone, np.nan, self.value),
            np.where(gone, reason, self.missing).astype(np.int8),
            self.estimated & ~gone,
        )

    def where(self, chosen: Truths, other: AreaValues) -> AreaValues:
        """``other``'s columns where ``chosen`` (one truth an area), of all years that either has."""
        years = np.union1d(self.years, other.years).astype(int)
        mine, theirs = self.in_years(years), other.in_years(years)
        return AreaValues(
            years,
            self.codes,
            np.where(chosen, theirs.value, mine.value),
            np.where(chosen, theirs.missing, mine.missing).astype(np.int8),
            np.where(chosen, theirs.estimated, mine.estimated),
        )


def coverage(
    have: Truths, areas: AreaSet, population: Numbers, min_coverage: float
) -> tuple[Reasons, Truths]:
    """Which areas lack too much: reason codes, and where members are left out; years by areas.

    Parameters
    ----------
    have
        Years by municipalities: whether there is a figure.
    min_coverage
        The part of the area's population whose municipalities must have one.
    """
    weight = _weight(areas, population)
    held = tuple(have[:, column][:, None] for column in areas.joined)
    return _judged(areas.total(have * weight), held, weight, areas, min_coverage)


def coverage_by_area(
    have: Truths, areas: AreaSet, population: Numbers, min_coverage: float
) -> tuple[Reasons, Truths]:
    """As :func:`coverage`, of one year, where ``have`` (areas by municipalities) depends on the area too.

    One row: years by areas.
    """
    weight = _weight(areas, population)
    held = tuple(have[:, column][None, :] for column in areas.joined)
    present = (have & areas.members) @ weight
    return _judged(present[None, :], held, weight, areas, min_coverage)


def _weight(areas: AreaSet, population: Numbers) -> Numbers:
    """What each municipality counts in the coverage, which is measured on those of today."""
    weight: Numbers = np.maximum(population, 1e-9)
    weight[areas.joined[2]] = 0
    return weight


def _judged(
    present: Numbers, held: tuple[Truths, ...], weight: Numbers, areas: AreaSet, min_coverage: float
) -> tuple[Reasons, Truths]:
    """The reasons by what is ``present`` (years by areas); ``held``, which broadcasts to it: whether
    Ålesund, Haram and the two as one have a figure."""
    first, second, combined = held
    total = areas.total(weight[None, :])[0]
    # Where the two stand as one, an area with both has both.
    as_one = combined & areas.whole[None, :]
    for column, has in zip(areas.joined[:2], (first, second), strict=True):
        present = present + (as_one & ~has) * weight[column]
    with np.errstate(invalid="ignore", divide="ignore"):
        covered = np.where(total > 0, present / total, 0)
    missing = np.zeros(covered.shape, dtype=np.int8)
    missing[covered < min_coverage - 1e-9] = COVERAGE
    missing[covered == 0] = NOT_PUBLISHED
    one_of_two = areas.members[:, list(areas.joined[:2])].sum(axis=1) == 1
    missing[(combined & one_of_two[None, :]) & (missing != 0)] = BOUNDARY
    missing[:, total == 0] = NO_MEMBERS
    return missing, covered < 1 - 1e-9
