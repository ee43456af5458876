"""The rest of a centre's municipality: what a centre that is a region of its own is held up against."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from regionsenter.geography.centres import Centre
from regionsenter.geography.hinterland import FEW_PEOPLE
from regionsenter.measures.noise import TOWN_RESIDENTS
from regionsenter.measures.values import LOCAL, default_year, values


@dataclass(frozen=True)
class Rest:
    """Residents outside the town in the centre municipality, from the grid, 1 January of ``year``."""

    population: float
    year: int

    @property
    def few_people(self) -> bool:
        """Whether fewer live there than in the smallest hinterland that makes a headline."""
        return self.population < FEW_PEOPLE


def rest_of_municipality(place: Centre) -> Rest | None:
    """The rest of a centre's municipality; None where the grid does not delimit the town."""
    year = default_year(TOWN_RESIDENTS)
    figures = values(TOWN_RESIDENTS, LOCAL)
    population = figures.of_year(year).value[figures.codes.index(place.slug)]
    return None if np.isnan(population) else Rest(float(population), year)
