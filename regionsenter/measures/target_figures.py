"""What the regions are judged by when the target group is delineated, from the snapshot."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from regionsenter.geography.big_city import snapshot_nearness, snapshot_town_nearness
from regionsenter.geography.delineation import Figures
from regionsenter.geography.limits import FUNCTIONS
from regionsenter.geography.other_towns import other_towns
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
#: The indicator that counts jobs in the municipalities of a centre or another town.
JOBS = "ansatte"
#: The same of a centre's town alone, on the 250 m grid: the mean of three years.
JOBS_IN_TOWN = "arbeidsplasser-i-byen"


@lru_cache(maxsize=1)
def figures() -> Figures:
    """What the snapshot's regions are judged by, by region number; the latest year of each."""
    table = snapshot().table("centres")
    members = areas("centre").members[:, :-1].astype(float)
    measured = [_blocks(name, members) if name in BLOCKS else _indicator(name) for name in FUNCTIONS]
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


@lru_cache(maxsize=1)
def town_figures() -> Figures:
    """What the other towns are judged by, in the order of ``other_towns()``; the latest year of each.

    Functions, commuting and centrality are those of the town's municipality. A town that is no centre
    has no hinterland: nobody lives in it, and nobody commutes from it.
    """
    towns = other_towns()
    rows = town_rows()
    members = areas("municipality").members[rows][:, :-1].astype(float)
    measured = []
    for name in FUNCTIONS:
        if name in BLOCKS:
            measured.append(_blocks(name, members))
        elif INDICATORS[name][1] == "centre":
            value, known = _of_kind(INDICATORS[name][0], "municipality")
            measured.append((value[rows], known[rows]))
        else:
            measured.append((np.full(len(towns), np.nan), np.ones(len(towns), dtype=bool)))
    return Figures(
        settlement=np.array([town.population for town in towns], dtype=float),
        nearness=snapshot_town_nearness(),
        functions=np.array([value for value, _ in measured]),
        functions_known=np.array([known for _, known in measured]),
        hinterland=np.zeros(len(towns)),
        centrality=values("sentralitet", "municipality").value[-1][rows],
        cities=figures().settlement,
    )


def town_rows() -> list[int]:
    """Where the other towns' municipalities are among all municipalities."""
    row = areas("municipality").index
    return [row[town.code] for town in other_towns()]


@lru_cache(maxsize=1)
def centre_jobs() -> Numbers:
    """Jobs in the centre municipalities, by region number; NaN where not known."""
    return values(JOBS, "centre").of_year(default_year(JOBS)).value


@lru_cache(maxsize=1)
def jobs_in_town() -> Numbers:
    """Jobs in the town of each centre, by region number; NaN where it is not delimited."""
    return values(JOBS_IN_TOWN, "centre").of_year(default_year(JOBS_IN_TOWN)).value


@lru_cache(maxsize=1)
def town_jobs() -> Numbers:
    """Jobs in the other towns' municipalities, in the order of ``other_towns()``; NaN where not known."""
    jobs: Numbers = values(JOBS, "municipality").of_year(default_year(JOBS)).value[town_rows()]
    return jobs


def _blocks(name: str, members: Numbers) -> tuple[Numbers, Truths]:
    """The municipalities' known figures added up, and whether there are others unknown."""
    data = snapshot()
    latest = np.array([data.components[slug].values[-1][:-1] for slug in BLOCKS[name]])
    lacking = members @ np.isnan(latest).any(axis=0)
    return members @ np.nan_to_num(latest).sum(axis=0), lacking == 0


def _indicator(name: str) -> tuple[Numbers, Truths]:
    return _of_kind(*INDICATORS[name])


def _of_kind(slug: str, kind: str) -> tuple[Numbers, Truths]:
    figures = values(slug, kind).of_year(default_year(slug))
    return figures.value, ~np.isnan(figures.value) | (figures.missing == NO_MEMBERS)
