"""The typed shape of everything that is declared in the catalog's data files."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

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
    "tonnes",
    "points",
    "dwellings",
    "index",
    "ratio",
    "per_100",
    "per_1000",
    "count",
]
Direction = Literal["high_good", "high_bad", "neither"]
Level = Literal["settlement", "municipality", "region"]


def gap_unit(unit: str) -> str:
    """The unit of a difference between two values: shares differ by percentage points."""
    return "percentage_points" if unit == "percent" else unit


class Declared(BaseModel):
    """Base of every catalog entry: immutable, and a misspelt field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Declared):
    """A text in the product's languages; nynorsk falls back on bokmål when it is not written."""

    nb: str = Field(min_length=1)
    en: str = Field(min_length=1)
    nn: str | None = None

    def in_language(self, language: str) -> str:
        """The text in ``language`` (``nb``, ``nn`` or ``en``)."""
        return getattr(self, language, None) or self.nb


class Topic(Declared):
    """A challenge or a theme of the strategy."""

    slug: str
    name: Text
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
    an area with fewer inhabitants is said to be suppressed.
    """

    slug: str = Field(pattern="^[a-z0-9]+(_[a-z0-9]+)*$")
    name: Text
    source: str
    unit: Unit
    suppressed_below: int | None = None
    note: Text | None = None


class AggregationRule(Declared):
    """How an area gets its value: base of every kind of aggregation.

    What is true of a kind, and not of one rule, is a class variable. How the values are worked out
    is in the registry of ``measures.aggregate``, how that is said in ``present.language.aggregation``.
    """

    #: A centre alone has a value, and no other area.
    centre_only: ClassVar[bool] = False
    #: The value is itself a centre's difference from its hinterland.
    is_gap: ClassVar[bool] = False
    #: A sum: large where the area is large.
    is_size: ClassVar[bool] = False
    #: From one year to another.
    is_change: ClassVar[bool] = False

    def components(self) -> tuple[str, ...]:
        """The municipal building blocks the value is made of; none unless the kind says so."""
        return ()

    def base_year(self, year: int) -> int | None:
        """The first year of the change that ends in ``year``; None for what is not a change."""
        return None


class Count(AggregationRule):
    """A count: the value of an area is the sum of its municipalities."""

    kind: Literal["count"]
    component: str
    is_size: ClassVar[bool] = True

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)


class Ratio(AggregationRule):
    """``scale`` times the sum of numerators over the sum of denominators."""

    kind: Literal["ratio"]
    numerator: tuple[str, ...]
    denominator: tuple[str, ...]
    scale: float = 1.0

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (*self.numerator, *self.denominator)


class Change(AggregationRule):
    """Growth of a summed stock in per cent: over so many ``years``, or since the fixed ``base``."""

    kind: Literal["change"]
    component: str
    years: int | None = None
    base: int | None = None
    is_change: ClassVar[bool] = True

    @model_validator(mode="after")
    def _of_a_span(self) -> Change:
        if (self.years is None) == (self.base is None):
            raise ValueError("a change has either 'years' or 'base'")
        return self

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)

    def base_year(self, year: int) -> int | None:
        """The first year of the change that ends in ``year``."""
        return self.base if self.years is None else year - self.years


class WeightedMean(AggregationRule):
    """Weighted mean of a published mean, share or median; of more than one member: ``estimated``.

    The weights are a summed stock of the same year, else of the nearest year that has one.
    """

    kind: Literal["weighted_mean"]
    component: str
    weight: tuple[str, ...]

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component, *self.weight)


class Flow(AggregationRule):
    """Per cent of an area's employed residents who work in a place (from the commuting matrix).

    ``destination`` is ``own`` (inside the same area) or ``centre`` (in the centre municipality of
    the labour-market region); with ``of`` ``workers`` it is instead the per cent of those who work
    in the area who live outside it. No building blocks: the commuting matrix is a table of its own.
    """

    kind: Literal["flow"]
    destination: Literal["own", "centre"] = "own"
    of: Literal["residents", "workers"] = "residents"


class Mean(AggregationRule):
    """A sum divided by the number of municipalities (municipality size)."""

    kind: Literal["mean"]
    component: str

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)


class Spread(AggregationRule):
    """Highest minus lowest member: exists for areas of at least two municipalities."""

    kind: Literal["spread"]
    component: str

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)


class Kinds(AggregationRule):
    """How many of the listed things an area has at least one of, by the latest figure of each."""

    kind: Literal["kinds"]
    present: tuple[str, ...]

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return self.present


class Gap(AggregationRule):
    """Centre minus hinterland on another indicator: exists for a centre with its hinterland."""

    kind: Literal["gap"]
    indicator: str
    centre_only: ClassVar[bool] = True
    is_gap: ClassVar[bool] = True


class Near(AggregationRule):
    """A figure close to the centre point, or its share of the whole region's ``share_of``."""

    kind: Literal["near"]
    figure: str
    share_of: str | None = None
    centre_only: ClassVar[bool] = True

    def components(self) -> tuple[str, ...]:
        """The municipal building blocks the value is made of."""
        return (self.share_of,) if self.share_of else ()


class Residual(AggregationRule):
    """What an indicator is beyond what the centre's region leads to expect.

    The expectation is a straight line through all centres with the indicator, on the logarithm of
    the region's summed ``component``.
    """

    kind: Literal["residual"]
    indicator: str
    component: str
    centre_only: ClassVar[bool] = True

    def components(self) -> tuple[str, ...]:
        """The municipal building blocks the value is made of."""
        return (self.component,)


Aggregation = Annotated[
    Count | Ratio | Change | WeightedMean | Flow | Mean | Spread | Kinds | Gap | Near | Residual,
    Field(discriminator="kind"),
]


class Indicator(Declared):
    """One declared measure: what it is, where it comes from and how an area gets its value."""

    slug: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    name: Text
    short: Text
    question: Text
    unit: Unit
    direction: Direction
    decimals: int = Field(ge=0, le=3)
    challenge: str
    theme: str = Field(pattern="^[a-e]$")
    sources: tuple[str, ...] = Field(min_length=1)
    level: Level
    aggregation: Aggregation
    min_coverage: float = Field(default=0.9, gt=0, le=1)
    flags: tuple[str, ...] = ()
    series_breaks: tuple[int, ...] = ()
    diverging: bool = False
    caveats: tuple[Text, ...] = ()

    @property
    def centre_only(self) -> bool:
        """Whether a centre alone has a value, and no other area."""
        return self.aggregation.centre_only

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
    def gap_unit(self) -> str:
        """The unit of a difference between two values."""
        return gap_unit(self.unit)

    def centre_kind(self, rule: str) -> str:
        """The kind of area (of ``measures.values``) a centre's value is of, under a hinterland rule."""
        return f"gap:{rule}" if self.is_gap else "centre"

    @property
    def has_country(self) -> bool:
        """Whether a centre is held up against Norway: not by size, nor by what it alone has."""
        return not self.centre_only and not self.is_size
