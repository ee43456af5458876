"""What the regions are judged by when the target group is delineated, from the snapshot."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from regionsenter.geography.big_city import snapshot_nearness
from regionsenter.geography.delineation import Figures
from regionsenter.geography.limits import FUNCTIONS
from regionsenter.measures.area_values import NO_MEMBERS
from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.values import default_year, values
from regionsenter.snapshot import snapshot

#: What each function is measured by: building blocks of the centre municipalities (any of them),
#: or an indicator and the kind of area it is taken for.
BLOCKS = {
    "hospitals": ("acute_hospitals",),
    "clinic_municipalities": ("emergency_clinic_municipalities",),
    "court_seats": ("court_seats",),
    "upper_secondary_schools": ("upper_secondary_schools",),
    "stations_airports": ("railway_stations", "scheduled_airports"),
}
INDICATORS = {
    "job_coverage": ("arbeidsplassdekning", "centre"),
    "self_containment": ("egendekning", "centre"),
    "hinterland_share": ("pendling-til-senteret", "hinterland:ba"),
}


@lru_cache(maxsize=1)
def figures() -> Figures:
    """What the snapshot's regions are judged by, by region number; the latest year of each."""
    table = snapshot().table("centres")
    measured = [_blocks(name) if name in BLOCKS else _indicator(name) for name in FUNCTIONS]
    around = values("folketall", "hinterland:ba").of_year(default_year("folketall"))
    return Figures(
        settlement=table["size_population"].to_numpy(dtype=float),
        nearness=snapshot_nearness(),
        functions=np.array([value for value, _ in measured]),
        functions_known=np.array([known for _, known in measured]),
        # Nobody lives in a hinterland that does not exist: 0, which is known, not missing.
        hinterland=np.where(around.missing == NO_MEMBERS, 0, around.value),
        centrality=values("sentralitet", "centre").value[-1],
    )


def _blocks(name: str) -> tuple[Numbers, Truths]:
    """The centre municipalities' known figures added up, and whether there are others unknown."""
    data, members = snapshot(), areas("centre").members[:, :-1].astype(float)
    latest = np.array([data.components[slug].values[-1][:-1] for slug in BLOCKS[name]])
    lacking = members @ np.isnan(latest).any(axis=0)
    return members @ np.nan_to_num(latest).sum(axis=0), lacking == 0


def _indicator(name: str) -> tuple[Numbers, Truths]:
    slug, kind = INDICATORS[name]
    figures = values(slug, kind).of_year(default_year(slug))
    return figures.value, ~np.isnan(figures.value) | (figures.missing == NO_MEMBERS)
