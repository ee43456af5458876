"""Towns that lie in the same municipality as a centre, and are not it."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog.beside_centres import BesideCentre, beside_centres
from regionsenter.geography.centres import Centre, centres

#: Persons a settlement must have to be listed.
LEAST_POPULATION = 1_000


def beside(place: Centre) -> tuple[BesideCentre, ...]:
    """The other towns of a centre's municipalities, the largest first."""
    return tuple(town for town in beside_centres() if town.code in place.centre_municipalities)


@lru_cache(maxsize=1)
def with_centre() -> tuple[tuple[BesideCentre, Centre], ...]:
    """Every such town with the centre of its municipality, the largest town first."""
    by_code = {code: place for place in centres() for code in place.centre_municipalities}
    return tuple((town, by_code[town.code]) for town in beside_centres())
