"""The small frozen results that the measures hand to pages, exports and notebooks."""

from __future__ import annotations

from dataclasses import dataclass, field

from regionsenter.catalog.models import Indicator

#: Closed vocabulary of flags, in the order they are shown (DESIGN: level flags).
FLAGS = (
    "settlement",
    "municipality",
    "region",
    "derived",
    "estimated",
    "suppressed",
    "series_break",
    "preliminary",
)

#: Closed vocabulary of reasons for a missing value.
MISSING = (
    "not_published",  # the source has no figure for this area and year
    "suppressed",  # the source hides it for confidentiality
    "not_applicable",  # the measure has no meaning for this area
    "no_hinterland",  # the area has no member under the chosen rule
    "boundary_change",  # the municipality did not exist in this division that year
    "coverage",  # too few of the members have a figure
    "not_below_municipality",  # nothing is published below municipal level
    "slight_hinterland",  # too few people, or one municipality: the gap is there, but no headline
    "picked_hinterland",  # the gap is there, but nobody else's is of its kind: it is picked by hand
)


@dataclass(frozen=True)
class Value:
    """One number with what must go with it.

    ``value`` is None when ``missing`` is a reason of :data:`MISSING`; ``flags`` are of
    :data:`FLAGS`; ``year`` is the year asked for.
    """

    value: float | None
    year: int | None
    flags: tuple[str, ...] = ()
    missing: str | None = None


@dataclass(frozen=True)
class Comparison:
    """One indicator for a centre, its hinterland and what they are seen against.

    ``gap`` is centre minus hinterland, in ``indicator.unit`` (percentage points for per cent).
    ``base_year`` is the first year of a change, else None; ``rule`` is the hinterland rule that drew the
    hinterland (of ``best``, the one it came to).
    """

    indicator: Indicator
    year: int | None
    centre: Value
    hinterland: Value
    region: Value
    county: Value
    norway: Value
    gap: Value
    base_year: int | None = None
    rule: str = ""

    @property
    def country(self) -> Value:
        """Norway's value as it is shown beside a centre's; not applicable where none is."""
        if self.indicator.has_country:
            return self.norway
        return Value(None, self.norway.year, (), "not_applicable")


@dataclass(frozen=True)
class Position:
    """Where a centre stands among the candidate centres on an indicator.

    ``rank`` counts from the highest value (1 = highest), ties share the best rank; ``of`` is the
    number of centres with a value; ``median`` and ``mad`` (median absolute deviation) are of the
    same centres. ``values`` holds (slug, name, value) of every centre with a value.
    """

    rank: int | None
    of: int
    median: float | None
    mad: float | None
    values: tuple[tuple[str, str, float], ...] = field(default=(), repr=False)
