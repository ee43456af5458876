"""The kinds of aggregation: how an indicator declares what an area's value is made of."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from regionsenter.catalog.declared import Declared


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
    #: A whole country's value says the same thing as a centre's.
    of_country: ClassVar[bool] = True

    def components(self) -> tuple[str, ...]:
        """The municipal building blocks the value is made of; none unless the kind says so."""
        return ()

    def base_year(self, year: int) -> int | None:
        """The first year of a change or mean that ends in ``year``; None for what is of one year."""
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
    """``scale`` times the sum of numerators over the sum of denominators, ``less`` what is expected.

    With ``span`` both are summed over so many years, the last of which is the year of the value: a
    mean of the years, for what swings from one to the next.
    """

    kind: Literal["ratio"]
    numerator: tuple[str, ...]
    denominator: tuple[str, ...]
    scale: float = 1.0
    less: float = 0.0
    span: int = Field(default=1, ge=1)

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (*self.numerator, *self.denominator)

    def base_year(self, year: int) -> int | None:
        """The first of several years taken together; None where there is one."""
        return None if self.span == 1 else year - self.span + 1


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


class ToCentre(AggregationRule):
    """People's way to the centre that an area looks to: a municipality and a region to the region's own,
    a hinterland to the centre whose hinterland it is.

    The mean of the municipalities' ``minutes`` weighted by ``weight`` (``of: minutes``), or the share of
    ``weight`` within so many minutes (``of: within``, ``limit``) or whose fastest way has a ferry
    (``of: ferry``), per cent. ``year`` is the road map's, where the figure is not dated by the people.
    """

    kind: Literal["to_centre"]
    of: Literal["minutes", "within", "ferry"]
    weight: str
    limit: int | None = None
    year: int | None = None

    @model_validator(mode="after")
    def _limit_of_within(self) -> ToCentre:
        if (self.limit is None) == (self.of == "within"):
            raise ValueError("'limit' goes with 'of: within', and with nothing else")
        return self

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.weight,)


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
    of_country: ClassVar[bool] = False

    def components(self) -> tuple[str, ...]:
        """The building blocks the value is made of."""
        return (self.component,)


class Kinds(AggregationRule):
    """How many of the listed things an area has at least one of, by the latest figure of each."""

    kind: Literal["kinds"]
    present: tuple[str, ...]
    of_country: ClassVar[bool] = False

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
    """A figure close to the centre point or of the town, or its share of the ``share_of`` of the
    ``whole`` that it lies in: the labour-market region or the centre municipality."""

    kind: Literal["near"]
    figure: str
    share_of: str | None = None
    whole: Literal["region", "municipality"] = "region"
    centre_only: ClassVar[bool] = True

    def components(self) -> tuple[str, ...]:
        """The municipal building blocks the value is made of."""
        return (self.share_of,) if self.share_of else ()


class Catchment(AggregationRule):
    """People in the health area that the centre belongs to: whom its hospital is to serve.

    ``area`` is the kind of catchment. With ``where`` only centres that have something of that
    building block have a value. A municipality parted between several areas is left out.
    """

    kind: Literal["catchment"]
    area: Literal["hospital", "dps"]
    where: str | None = None
    centre_only: ClassVar[bool] = True

    def components(self) -> tuple[str, ...]:
        """The municipal building blocks the value is made of."""
        return ("population", self.where) if self.where else ("population",)


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
    Count
    | Ratio
    | Change
    | WeightedMean
    | Flow
    | ToCentre
    | Mean
    | Spread
    | Kinds
    | Gap
    | Near
    | Catchment
    | Residual,
    Field(discriminator="kind"),
]
