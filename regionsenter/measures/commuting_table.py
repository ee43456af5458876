"""Who works where: between the region's municipalities, and out of and into the region.

Source: SSB 03321, employed residents by municipality of home and of work, 2020-2022. The matrix has
no workplaces abroad, offshore or unknown: those persons are in none of these figures but the job
coverage, which is the indicator's own (SSB 07984), so that a region has one. Ålesund and
Haram are one in it (code 1507), flagged where it matters.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.geography.hinterland import members
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.values import value
from regionsenter.snapshot import snapshot

#: Row and column for municipalities of other regions.
ELSEWHERE = "elsewhere"
#: Row and column for the small municipalities of a large region together.
REST = "rest"
#: The indicator of jobs per 100 employed residents.
COVERAGE = "arbeidsplassdekning"
#: The largest destinations (and origins) outside the region that are named.
NAMED = 3


@dataclass(frozen=True)
class CommutingTable:
    """Commuting of one region in one year, persons.

    ``matrix`` has homes as rows and workplaces as columns: the region's municipalities by code, the
    centre's first, then :data:`ELSEWHERE` (row: living in other regions; the corner is NaN).
    ``out_to`` and ``in_from`` are the largest (code, name, persons) outside the region, ``named``
    the persons of each home who work in the municipalities of ``out_to``. Shares are
    per cent, None where the base is empty: ``self_containment`` (of the region's employed residents,
    those working in it), ``job_coverage`` (jobs per 100 employed residents, by :data:`COVERAGE`),
    ``to_centre`` (of the hinterland's employed residents, those working in the centre municipality; None
    when the region is the centre municipality). ``combined`` tells that 1507 stands for Ålesund with Haram.
    """

    centre: Centre
    year: int
    names: dict[str, str]
    matrix: pd.DataFrame
    out_to: tuple[tuple[str, str, int], ...]
    in_from: tuple[tuple[str, str, int], ...]
    named: pd.DataFrame
    self_containment: float | None
    job_coverage: float | None
    to_centre: float | None
    combined: bool

    @property
    def homes(self) -> tuple[str, ...]:
        """The region's municipalities in the matrix, the centre's first."""
        return tuple(code for code in self.matrix.index if code != ELSEWHERE)

    @property
    def centre_codes(self) -> tuple[str, ...]:
        """The centre municipalities as the matrix knows them."""
        return _as_one(self.centre.centre_municipalities)


def commuting_years() -> tuple[int, ...]:
    """The years of the matrix, ascending."""
    return tuple(sorted(snapshot().commuting))


def commuting_table(slug: str, year: int | None = None) -> CommutingTable:
    """The commuting of a centre's region.

    Parameters
    ----------
    year
        Of :func:`commuting_years`; None gives the latest.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    ValueError
        If the matrix has no such year.
    """
    wanted = commuting_years()[-1] if year is None else year
    if wanted not in commuting_years():
        raise ValueError(f"no commuting of {wanted} (there is {commuting_years()})")
    return _table(centre(slug).slug, wanted)


def commuting_change(slug: str) -> pd.DataFrame:
    """The region's key shares by year: ``year, residents, workers, self_containment, job_coverage,
    to_centre`` (persons and per cent)."""
    rows = []
    for year in commuting_years():
        table = commuting_table(slug, year)
        inside = table.matrix.loc[list(table.homes)]
        rows.append(
            {
                "year": year,
                "residents": int(inside.to_numpy().sum()),
                "workers": int(table.matrix[list(table.homes)].to_numpy().sum()),
                "self_containment": table.self_containment,
                "job_coverage": table.job_coverage,
                "to_centre": table.to_centre,
            }
        )
    return pd.DataFrame(rows)


def hinterland_to_centre(slug: str, rule: str) -> float | None:
    """Per cent of the employed residents of a centre's hinterland who work in the centre municipality.

    Of the latest year; None where the hinterland has no whole municipality, or none with figures.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    place, data = centre(slug), snapshot()
    flows = data.commuting[commuting_years()[-1]]
    column = {code: j for j, code in enumerate(data.codes)}
    core = _as_one(place.centre_municipalities)
    around = [code for code in _as_one(members(place, rule)) if code not in core]
    homes, goal = [column[code] for code in around], [column[code] for code in core]
    return _share(flows[np.ix_(homes, goal)].sum(), flows[homes].sum())


def grouped_matrix(commuting: CommutingTable, most: int) -> pd.DataFrame:
    """The matrix with at most ``most`` places of the region, the smaller ones as :data:`REST`.

    The centre's municipalities stand first, then those with most workplaces; :data:`ELSEWHERE` last.
    """
    matrix = commuting.matrix
    workers = matrix.loc[list(commuting.homes)].sum(axis=1)
    order = sorted(commuting.homes, key=lambda code: (code not in commuting.centre_codes, -workers[code]))
    if len(order) <= most:
        return matrix.loc[[*order, ELSEWHERE], [*order, ELSEWHERE]]
    kept, rest = order[: most - 1], order[most - 1 :]
    label = {code: REST for code in rest}
    grouped = matrix.rename(index=label, columns=label)
    grouped = grouped.groupby(level=0).sum(min_count=1).T.groupby(level=0).sum(min_count=1).T
    final = [*kept, REST, ELSEWHERE]
    return grouped.loc[final, final]


def shares_by_workplace(persons: pd.DataFrame) -> pd.DataFrame:
    """Per cent of each home's employed residents, by workplace; homes in other regions left out."""
    of_region = persons.drop(index=ELSEWHERE)
    return 100 * of_region.div(of_region.sum(axis=1), axis=0)


@lru_cache(maxsize=512)
def _table(slug: str, year: int) -> CommutingTable:
    place, data = centre(slug), snapshot()
    flows = data.commuting[year]
    column = {code: j for j, code in enumerate(data.codes)}
    core = _as_one(place.centre_municipalities)
    own = (*core, *(c for c in _as_one(place.municipalities) if c not in core))
    rows = [column[code] for code in own]
    inside = flows[np.ix_(rows, rows)]
    out, into = flows[rows].sum(axis=0), flows[:, rows].sum(axis=1)
    out[rows] = into[rows] = 0
    grid = np.full((len(own) + 1, len(own) + 1), np.nan)
    grid[:-1, :-1] = inside
    grid[:-1, -1] = flows[rows].sum(axis=1) - inside.sum(axis=1)
    grid[-1, :-1] = flows[:, rows].sum(axis=0) - inside.sum(axis=0)
    labels = [*own, ELSEWHERE]
    residents = flows[rows].sum()
    hinter = [i for i, code in enumerate(own) if code not in core]
    leaving = flows[[rows[i] for i in hinter]].sum() if hinter else 0.0
    names = _names()
    out_to = _largest(out, data.codes)
    goals = [code for code, _, _ in out_to]
    return CommutingTable(
        centre=place,
        year=year,
        names={code: names[code] for code in own},
        matrix=pd.DataFrame(grid, index=labels, columns=labels),
        out_to=out_to,
        in_from=_largest(into, data.codes),
        named=pd.DataFrame(flows[np.ix_(rows, [column[c] for c in goals])], index=own, columns=goals),
        self_containment=_share(inside.sum(), residents),
        job_coverage=value(COVERAGE, "region", str(place.region_number), year).value,
        to_centre=_share(inside[hinter, : len(core)].sum(), leaving) if hinter else None,
        combined=COMBINED in own,
    )


def _as_one(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The codes with Ålesund and Haram as the one they are in the matrix."""
    return tuple(dict.fromkeys(COMBINED if code in COMBINED_PARTS else code for code in codes))


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    table = snapshot().table("municipalities")
    names = dict(zip(table["code"], table["name"], strict=True))
    return names | {COMBINED: "/".join(names[code] for code in COMBINED_PARTS)}


def _largest(persons: Numbers, codes: tuple[str, ...]) -> tuple[tuple[str, str, int], ...]:
    order = [j for j in np.argsort(-persons, kind="stable")[:NAMED] if persons[j] > 0]
    return tuple((codes[j], _names()[codes[j]], int(persons[j])) for j in order)


def _share(part: float, whole: float) -> float | None:
    return 100 * float(part) / float(whole) if whole else None
