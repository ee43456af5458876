"""Towns that are not the centre of their region: what one centre a region leaves out.

One a municipality, its largest settlement, because commuting and functions are known by municipality:
two towns of one municipality could not be told apart by them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.drive_times import to_centre
from regionsenter.snapshot import snapshot

#: Persons a settlement must have to be listed: the lower end of the third size class of settlements.
LEAST_POPULATION = 3_000


@dataclass(frozen=True)
class OtherTown:
    """The largest settlement of a municipality that is no centre municipality.

    ``population`` is persons in the settlement on ``date``; ``code`` its municipality, ``region_number``
    the labour-market region that lies in, which has another centre.
    """

    slug: str
    name: str
    settlement_code: str
    population: int
    date: str
    code: str
    region_number: int
    lon: float
    lat: float

    @property
    def county(self) -> str:
        """Code of the county."""
        return self.code[:2]

    @property
    def centre(self) -> Centre:
        """The centre of the region the town lies in."""
        return _by_number()[self.region_number]

    @property
    def minutes_to_centre(self) -> float | None:
        """Modelled drive from the municipal centre to its region's centre; None beyond three hours."""
        return to_centre(self.centre.slug).get(self.code)


@lru_cache(maxsize=1)
def other_towns() -> tuple[OtherTown, ...]:
    """All of them, by municipal code."""
    return tuple(
        OtherTown(
            slug=row.slug,
            name=row.name,
            settlement_code=row.settlement_code,
            population=int(row.population),
            date=row.date,
            code=row.code,
            region_number=int(row.region_number),
            lon=float(row.lon),
            lat=float(row.lat),
        )
        for row in snapshot().table("other_towns").itertuples(index=False)
    )


@lru_cache(maxsize=1)
def _by_number() -> dict[int, Centre]:
    return {place.region_number: place for place in centres()}
