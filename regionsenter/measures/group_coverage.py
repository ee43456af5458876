"""What a target group covers of a county or the country: centres, municipalities, people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.geography.centres import Centre, centres
from regionsenter.measures.areas import NORWAY, areas
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.values import default_year, values


@dataclass(frozen=True)
class Covered:
    """What the group covers of an area, and what there is in it.

    ``centres``/``of_centres`` count centres in the area; ``municipalities`` and ``people`` those
    of the area that belong to the regions of the group, wherever the centre is; ``settlement_people``
    live in the centre settlements of the group that lie in the area. ``county`` is a code, ``0`` for
    the country.
    """

    county: str
    centres: int
    of_centres: int
    municipalities: int
    of_municipalities: int
    people: int
    of_people: int
    settlement_people: int

    @property
    def people_share(self) -> float:
        """``people``, per cent of those in the area."""
        return 100 * self.people / self.of_people


def covered(inside: Sequence[Centre], county: str) -> Covered:
    """What the regions of the centres ``inside`` cover of a county (by code; all of them for ``""``)."""
    here = np.array([code.startswith(county) for code in areas("municipality").codes])
    members = {code for place in inside for code in place.municipalities}
    within = here & np.array([code in members for code in areas("municipality").codes])
    home = [place for place in inside if place.county.startswith(county)]
    return Covered(
        county=county or NORWAY,
        centres=len(home),
        of_centres=sum(place.county.startswith(county) for place in centres()),
        municipalities=int(within.sum()),
        of_municipalities=int(here.sum()),
        people=int(_population()[within].sum()),
        of_people=int(_population()[here].sum()),
        settlement_people=sum(place.settlement_population or 0 for place in home),
    )


@lru_cache(maxsize=1)
def _population() -> Numbers:
    """Persons by municipality, in the order of ``areas("county").members``' columns (latest year)."""
    return values("folketall", "municipality").of_year(default_year("folketall")).value
