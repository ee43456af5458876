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
    "refugees",  # a year that the reception of refugees marks
    "old",  # the source has nothing newer, and this is years old
    "preliminary",
    "not_ranked",
)

#: Closed vocabulary of reasons for a missing value.
MISSING = (
    "not_published",  # the source has no figure for this area and year
    "suppressed",  # the source hides it for confidentiality
    "not_applicable",  # the measure has no meaning for this area
    "not_summable",  # the country's figure is published, and cannot be made of the municipalities'
    "no_hinterland",  # the area has no member under the chosen rule
    "boundary_change",  # the municipality did not exist in this division that year
    "coverage",  # too few of the members have a figure
    "too_few",  # too few events or people lie behind it
    "not_below_municipality",  # nothing is published below municipal level
    "not_ranked",  # there is a figure, and it may be shown but not ranked
    "only_telemark",  # at hand for one county only
    "only_vestland",
    "slight_hinterland",  # too few people, or one municipality: the gap is there, but no headline
    "slight_rest",  # the rest of the municipality has too few people: the gap is there, but no headline
    "picked_hinterland",  # the gap is there, but nobody else's is of its kind: it is picked by hand
)


@dataclass(frozen=True)
class Value:
    """One number with what must go with it.

    ``value`` is None when ``missing`` is a reason of :data:`MISSING`; ``flags`` are of
    :data:`FLAGS`; ``year`` is the year asked for. ``lower`` and ``upper`` are the ends of the 95 %
    interval (``measures.noise``), None where the indicator has none or nobody asked for it; ``few``:
    too few events or people lie behind the number for a rank or a headline.
    """

    value: float | None
    year: int | None
    flags: tuple[str, ...] = ()
    missing: str | None = None
    lower: float | None = None
    upper: float | None = None
    few: bool = False

    @property
    def interval(self) -> tuple[float, float] | None:
        """Both ends of the interval, None where there is none."""
        return None if self.lower is None or self.upper is None else (self.lower, self.upper)


@dataclass(frozen=True)
class Comparison:
    """One indicator for a centre, its hinterland and what they are seen against.

    ``gap`` is in ``indicator.gap_unit`` (see ``measures.gap``): centre minus hinterland, of sizes a share.
    ``base_year`` is the first year of a change, a mean of years or sources of several years, else None.
    ``rule`` is the hinterland rule that drew the hinterland (of ``best``, the one it came to).
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
    def old(self) -> bool:
        """Whether the figures are old, and no newer are to be had."""
        return any("old" in side.flags for side in (self.centre, self.hinterland, self.norway))

    @property
    def country(self) -> Value:
        """Norway's value as it is shown beside a centre's; not applicable where none is."""
        if self.indicator.has_country or self.norway.missing == "not_summable":
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
