"""The typed shape of everything that is declared in the catalog's data files."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import Field, model_validator

from regionsenter.catalog.aggregation import Aggregation, Gap, Ratio, WeightedMean
from regionsenter.catalog.declared import Declared, Text

Language = Literal["nb", "nn", "en"]
Unit = Literal[
    "percent",  # 0-100
    "percentage_points",
    "persons",
    "jobs",
    "nok",
    "minutes",
    "kilometres",
    "decares",
    "decares_per_1000",
    "square_metres",
    "nok_per_square_metre",
    "per_square_kilometre",
    "square_kilometres",
    "tonnes",
    "gigawatt_hours",
    "kilowatt_hours_per_resident",
    "megawatts",
    "kilowatts_per_resident",
    "metres_per_resident",
    "points",
    "dwellings",
    "index",
    "ratio",
    "years",
    "per_100",
    "per_1000",
    "count",
]
Direction = Literal["high_good", "high_bad", "neither"]
#: ``town``: the centre's value is of the town itself, cut out of grids.
Level = Literal["settlement", "town", "municipality", "region"]
#: What chance does to a value, as ``measures.noise`` reckons it.
Noise = Literal[
    "counts",  # a number of events, each by itself: Poisson
    "shares",  # a part of a known number: binomial
    "two_counts",  # one number of persons or things over another
    "overdispersed",  # comes in groups, families and waves: more than Poisson, as much as the years show
    "none",  # not counted (a median, minutes, an area), or there for everybody to see (a school)
]

#: What an indicator's file must say of small differences, and how it is asked for.
SAID_OF_DIFFERENCES = {
    "relevance": "the least difference worth words, in the indicator's unit",
    "noise": "what chance does to a value: counts, shares, two_counts, overdispersed or none",
}
#: A county, by its slug, that is all some figures are at hand for.
County = Literal["telemark", "vestland"]


def gap_unit(unit: str) -> str:
    """The unit of a difference between two values: shares differ by percentage points."""
    return "percentage_points" if unit == "percent" else unit


class Topic(Declared):
    """A challenge or a theme of the strategy.

    ``lead`` is the indicator of it that is shown when none is chosen.
    """

    slug: str
    name: Text
    lead: str
    description: Text


class Source(Declared):
    """A published source: who, what table, where, under which licence."""

    slug: str
    publisher: str
    title: Text
    table: str | None = None
    #: What the publisher itself tells its versions apart by, where there are several: ``2024``.
    edition: str | None = None
    url: str | None = None
    licence: str
    licence_url: str | None = None
    files: tuple[str, ...] = ()
    note: Text | None = None


class LeftOut(Declared):
    """A raw file no figure is taken from, and why."""

    file: str
    reason: Text

    @property
    def slug(self) -> str:
        """The file's name, by which an entry is known."""
        return self.file


class Component(Declared):
    """An additive (or, for means, weightable) building block: one number a municipality and year.

    ``suppressed_below``: the source hides figures of small places; a figure that is not there for
    an area with fewer inhabitants is said to be suppressed. ``difference_of``: the two counts whose
    difference it is, the first minus the second; each has a noise of its own.

    ``borders``: how it stands to moves of a municipal border. ``today``: earlier years are worked out
    for today's borders, where the move's size is known. ``crossed``: a year's figure is the change of a
    stock to the year after, so that people who got another municipality are in it as if they had moved.
    None: each year's figure is of the borders of that year.
    """

    slug: str = Field(pattern="^[a-z0-9]+(_[a-z0-9]+)*$")
    name: Text
    source: str
    unit: Unit
    suppressed_below: int | None = None
    borders: Literal["today", "crossed"] | None = None
    difference_of: tuple[str, str] | None = None
    note: Text | None = None


class Indicator(Declared):
    """One declared measure: what it is, where it comes from and how an area gets its value.

    ``relevance`` is the least difference worth words, in the indicator's unit: what is under it is
    "omtrent som" however surely it is known. ``noise`` is what chance does to a value.

    ``covers`` is the county that the figures are at hand for, where it is one alone; ``unranked`` are
    municipalities whose figure the source itself doubts. Both are shown, flagged, and never ranked
    (``measures.unranked``).
    """

    slug: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    name: Text
    short: Text
    question: Text
    unit: Unit
    direction: Direction
    decimals: int = Field(ge=0, le=3)
    #: None for what measures access (``challenge_rule`` of ``taxonomy.yaml``).
    challenge: str | None = None
    relevance: float = Field(gt=0)
    noise: Noise
    theme: str = Field(pattern="^[a-e]$")
    sources: tuple[str, ...] = Field(min_length=1)
    level: Level
    aggregation: Aggregation
    min_coverage: float = Field(default=0.9, gt=0, le=1)
    flags: tuple[str, ...] = ()
    series_breaks: tuple[int, ...] = ()
    #: Years from one publication to the next.
    every: int = Field(default=1, ge=1)
    #: Years that the reception of refugees marks.
    refugee_years: tuple[int, ...] = ()
    diverging: bool = False
    covers: County | None = None
    unranked: tuple[str, ...] = ()
    #: Measured to the centre of each municipality's own labour-market region: of a hinterland that goes
    #: beyond the region it would be to other centres.
    own_region_only: bool = False
    #: Zero means that there is none of what is bad: the least challenge, however many share it.
    zero_is_none: bool = False
    #: Whether the country's figure can be made of the municipalities'; a published median cannot.
    has_national: bool = True
    #: A share of people whose number is known: so many people are one per cent.
    share_of_people: bool = False
    caveats: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _share_has_a_whole(self) -> Self:
        is_share = self.unit == "percent" and isinstance(self.aggregation, Ratio | WeightedMean)
        if self.share_of_people and not (is_share and self.level == "municipality" and self.has_country):
            raise ValueError(f"{self.slug} is no municipal share that the country has too")
        return self

    @model_validator(mode="before")
    @classmethod
    def _says_what_is_small(cls, declared: Any) -> Any:
        lacking = [name for name in SAID_OF_DIFFERENCES if name not in declared]
        if lacking:
            asked = "; ".join(f"{name}: {SAID_OF_DIFFERENCES[name]}" for name in lacking)
            raise ValueError(f"{declared.get('slug')} must say {asked}")
        return declared

    @property
    def centre_only(self) -> bool:
        """Whether a centre alone has a value, and no other area."""
        return self.aggregation.centre_only

    @property
    def of_town(self) -> bool:
        """Whether the centre's figure is of the town by the grid, and its surroundings' of the rest."""
        return self.level == "town" and not self.centre_only

    @property
    def is_gap(self) -> bool:
        """Whether the value is itself a centre's difference from its hinterland."""
        return self.aggregation.is_gap

    @property
    def is_size(self) -> bool:
        """Whether the value is a sum, large where the area is large."""
        return self.aggregation.is_size

    @property
    def is_change(self) -> bool:
        """Whether the value is of a span of years."""
        return self.aggregation.is_change

    @property
    def measured(self) -> str:
        """The slug of the indicator whose figures these are: of a gap, the one it is a gap on."""
        return self.aggregation.indicator if isinstance(self.aggregation, Gap) else self.slug

    @property
    def gap_is_share(self) -> bool:
        """Whether centre and hinterland are held together as a share: the difference of two sizes
        tells how large the areas are, and nothing of how they stand."""
        return self.is_size

    @property
    def gap_unit(self) -> str:
        """The unit of a gap: of a difference, or per cent where it is a share."""
        return "percent" if self.gap_is_share else gap_unit(self.unit)

    @property
    def gap_decimals(self) -> int:
        """The decimals a gap is shown with."""
        return 0 if self.gap_is_share else self.decimals

    def centre_kind(self, rule: str) -> str:
        """The kind of area (of ``measures.values``) a centre's value is of, under a hinterland rule."""
        return f"gap:{rule}" if self.is_gap else "centre"

    @property
    def has_country(self) -> bool:
        """Whether a centre is held up against Norway: not by size, nor by what it alone has, nor where
        the country's figure would be made up, nor by what is at hand for one county, nor by what says
        something else of a whole country (how many kinds it has, how far apart its parts are)."""
        alone = self.centre_only or self.is_size or self.covers is not None
        return self.has_national and self.aggregation.of_country and not alone
