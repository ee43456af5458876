"""The typed shape of everything that is declared in the catalog's data files."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

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
    "dwellings",
    "index",
    "ratio",
    "per_100",
    "per_1000",
    "count",
]
Direction = Literal["high_good", "high_bad", "neither"]
Level = Literal["settlement", "municipality", "region"]


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
    url: str | None = None
    licence: str
    licence_url: str | None = None
    files: tuple[str, ...] = ()
    note: Text | None = None


class Component(Declared):
    """An additive (or, for means, weightable) building block: one number a municipality and year."""

    slug: str = Field(pattern="^[a-z0-9]+(_[a-z0-9]+)*$")
    name: Text
    source: str
    unit: Unit
    note: Text | None = None


class Count(Declared):
    """A count: the value of an area is the sum of its municipalities."""

    kind: Literal["count"]
    component: str

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)


class Ratio(Declared):
    """``scale`` times the sum of numerators over the sum of denominators."""

    kind: Literal["ratio"]
    numerator: tuple[str, ...]
    denominator: tuple[str, ...]
    scale: float = 1.0

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (*self.numerator, *self.denominator)


class Change(Declared):
    """Growth of a summed stock in per cent: over so many ``years``, or since the fixed ``base``."""

    kind: Literal["change"]
    component: str
    years: int | None = None
    base: int | None = None

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)


class WeightedMean(Declared):
    """Weighted mean of a published mean, share or median; of more than one member: ``estimated``.

    The weights are a summed stock of the same year, else of the nearest year that has one.
    """

    kind: Literal["weighted_mean"]
    component: str
    weight: tuple[str, ...]

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component, *self.weight)


class Flow(Declared):
    """Per cent of an area's employed residents whose work is inside the same area (commuting)."""

    kind: Literal["flow"]
    destination: Literal["own"]

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of: the commuting matrix, which is its own table."""
        return ()


class Mean(Declared):
    """A sum divided by the number of municipalities (municipality size)."""

    kind: Literal["mean"]
    component: str

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)


class Gap(Declared):
    """Centre minus hinterland on another indicator: exists for a centre with its hinterland only."""

    kind: Literal["gap"]
    indicator: str

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of: those of the other indicator."""
        return ()


Aggregation = Annotated[
    Count | Ratio | Change | WeightedMean | Flow | Mean | Gap, Field(discriminator="kind")
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
