"""The limits that decide which centres are in the target group, and what each of them may be.

A limit is one entry of :data:`LIMITS`; the codes in links, the command line, the sensitivity and
the words are made from that table, so a new limit is a new field, a new entry and its words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import isfinite
from typing import Any

from regionsenter.typed_numbers import Wanted, plain_text

#: The functions that may be asked for, in the order they are named: the limit of each is the field
#: of :class:`Limits` with the same name.
FUNCTIONS = (
    "hospitals",
    "clinic_municipalities",
    "court_seats",
    "upper_secondary_schools",
    "stations_airports",
    "job_coverage",
    "self_containment",
    "hinterland_share",
)


@dataclass(frozen=True)
class Limits:
    """The limits of the target group; the defaults give about 120 of the 159.

    A limit that does not hold raises ValueError: a number out of the range of :data:`LIMITS`, a
    lower limit not below its upper one, more functions than are counted. Per cents are kept to two
    decimals.

    ``min_settlement``/``max_settlement``: persons in the centre settlement, from and below
    (None: no upper limit).
    ``big_city``: persons in the settlement that make a region's centre a big city.
    ``max_big_city_commuting``: per cent of the centre municipality's employed residents who work in
    a big city's region; from this share the centre counts as big-city hinterland (None: off).
    ``min_big_city_minutes``: modelled drive in minutes to the nearest big city; nearer than this the
    centre counts as big-city hinterland (None: off, the default).
    ``min_functions``: how many of the functions below the centre must have. Each has its own limit,
    from which it counts as there; None takes it out of the count. Hospitals, court seats, upper
    secondary schools, stations and airports are numbers in the centre municipality;
    ``clinic_municipalities`` how many municipalities its emergency clinics serve; ``job_coverage``
    jobs in per cent of employed residents, ``self_containment`` per cent of employed residents who
    work at home, ``hinterland_share`` per cent of the hinterland's (rule ``ba``) who work in the
    centre municipality.
    ``min_hinterland_population``: persons in the hinterland by the rule ``ba``. A region of one
    municipality has no such hinterland and is outside by any limit above 0.
    ``min_centrality_class``/``max_centrality_class``: SSB's centrality, 1 most and 6 least central.
    ``several_centres``: 1 lets towns that are not their region's centre be in by the same limits, 0
    (the default) does not.
    """

    min_settlement: int = 500
    max_settlement: int | None = 60_000
    big_city: int = 100_000
    max_big_city_commuting: float | None = 30.0
    min_big_city_minutes: int | None = None
    min_functions: int = 0
    hospitals: int | None = 1
    clinic_municipalities: int | None = 2
    court_seats: int | None = 1
    upper_secondary_schools: int | None = 1
    stations_airports: int | None = 1
    job_coverage: float | None = 100.0
    self_containment: float | None = 75.0
    hinterland_share: float | None = 10.0
    min_hinterland_population: int = 0
    min_centrality_class: int = 1
    max_centrality_class: int = 6
    several_centres: int = 0

    def __post_init__(self) -> None:
        for limit in LIMITS:
            object.__setattr__(self, limit.field, limit.checked(getattr(self, limit.field)))
        if self.max_settlement is not None and self.min_settlement >= self.max_settlement:
            raise ValueError(
                f"min_settlement ({self.min_settlement}) must be below "
                f"max_settlement ({self.max_settlement})"
            )
        if self.min_centrality_class > self.max_centrality_class:
            raise ValueError(
                f"min_centrality_class ({self.min_centrality_class}) must not be above "
                f"max_centrality_class ({self.max_centrality_class})"
            )
        if self.min_functions > len(self.counted):
            raise ValueError(
                f"min_functions ({self.min_functions}) is more than the functions that are "
                f"counted ({len(self.counted)})"
            )

    def with_values(self, values: Mapping[str, float | None]) -> Limits:
        """The limits with those named set to other values; ValueError for what cannot be."""
        fields_now: dict[str, Any] = {name: getattr(self, name) for name in DEFAULT}
        return Limits(**fields_now | dict(values))

    @property
    def counted(self) -> tuple[str, ...]:
        """The functions that are counted, of :data:`FUNCTIONS`."""
        return tuple(name for name in FUNCTIONS if getattr(self, name) is not None)

    @property
    def settlement_tested(self) -> bool:
        """Whether the size of the centre settlement decides anything."""
        return self.min_settlement > 0 or self.max_settlement is not None

    @property
    def big_city_tested(self) -> bool:
        """Whether nearness to a big city decides anything."""
        return self.max_big_city_commuting is not None or self.min_big_city_minutes is not None

    @property
    def centrality_tested(self) -> bool:
        """Whether the centrality class decides anything."""
        return self.min_centrality_class > 1 or self.max_centrality_class < 6

    @property
    def changed(self) -> tuple[str, ...]:
        """The limits that are not at their default, in the order of :data:`LIMITS`."""
        return tuple(limit.field for limit in LIMITS if getattr(self, limit.field) != DEFAULT[limit.field])


@dataclass(frozen=True)
class Limit:
    """What one limit may be.

    ``field`` is its name in :class:`Limits`, ``key`` in links; ``low``/``high`` its range, both
    included; ``whole`` whether it must be a whole number; ``optional`` whether it may be None;
    ``stricter`` is 1 where a higher limit lets fewer in, -1 where a lower one does. ``continuous``
    tells whether moving it a little has a meaning: not so for classes and for things counted in
    ones. ``switch`` tells a limit that is only on (1) or off (0).
    """

    field: str
    key: str
    low: float
    high: float
    stricter: int
    whole: bool = True
    optional: bool = False
    continuous: bool = True
    switch: bool = False

    @property
    def wanted(self) -> Wanted:
        """What a text for this limit is read as."""
        return Wanted(self.whole, self.low, self.high)

    def checked(self, value: object) -> int | float | None:
        """The value as it is kept; ValueError naming the limit and its range if it cannot be."""
        if value is None and self.optional:
            return None
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not isfinite(value)
            or (self.whole and value != int(value))
        ):
            kind = "a whole number" if self.whole else "a number"
            raise ValueError(f"{self.field} must be {kind}, not {value!r}")
        if not self.low <= value <= self.high:
            ends = f"{plain_text(self.low)} to {plain_text(self.high)}"
            raise ValueError(f"{self.field} must be from {ends}, not {plain_text(value)}")
        return int(value) if self.whole else round(float(value), 2)


#: Every limit. The longest drive is that of the table of drive times: nothing beyond is known.
LIMITS = (
    Limit("min_settlement", "min", 0, 2_000_000, 1),
    Limit("max_settlement", "maks", 1, 2_000_000, -1, optional=True),
    Limit("big_city", "storby", 1_000, 2_000_000, -1),
    Limit("max_big_city_commuting", "pendling", 0, 100, -1, whole=False, optional=True),
    Limit("min_big_city_minutes", "storbytid", 1, 180, 1, optional=True),
    Limit("min_functions", "funksjoner", 0, len(FUNCTIONS), 1, continuous=False),
    Limit("hospitals", "sykehus", 1, 10, 1, optional=True, continuous=False),
    Limit("clinic_municipalities", "legevakt", 1, 30, 1, optional=True, continuous=False),
    Limit("court_seats", "rett", 1, 10, 1, optional=True, continuous=False),
    Limit("upper_secondary_schools", "skole", 1, 50, 1, optional=True, continuous=False),
    Limit("stations_airports", "stasjon", 1, 30, 1, optional=True, continuous=False),
    Limit("job_coverage", "arbeid", 0, 300, 1, whole=False, optional=True),
    Limit("self_containment", "egen", 0, 100, 1, whole=False, optional=True),
    Limit("hinterland_share", "innpendling", 0, 100, 1, whole=False, optional=True),
    Limit("min_hinterland_population", "omland", 0, 2_000_000, 1),
    Limit("min_centrality_class", "klassefra", 1, 6, 1, continuous=False),
    Limit("max_centrality_class", "klassetil", 1, 6, -1, continuous=False),
    Limit("several_centres", "flere", 0, 1, -1, continuous=False, switch=True),
)
BY_FIELD = {limit.field: limit for limit in LIMITS}
DEFAULT = {entry.name: entry.default for entry in fields(Limits)}
