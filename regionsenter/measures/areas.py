"""Sets of areas: which municipalities make up each municipality, region, county, centre, hinterland."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from scipy.sparse import csr_array

from regionsenter.geography import hinterland
from regionsenter.geography.centres import centres
from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.snapshot import snapshot

NORWAY = "0"


@dataclass(frozen=True, eq=False)
class AreaSet:
    """Areas of one kind: ``members[i, j]`` is true when area i holds municipality j of the cubes.

    An area that holds both Ålesund and Haram also holds 1507, the code of the years they were one;
    ``whole`` tells which do, and ``joined`` are the columns of Ålesund, Haram and 1507. ``targets``
    is like ``members`` for the centre municipalities each area looks to; no row where it has none.
    """

    kind: str
    codes: tuple[str, ...]
    members: Truths
    whole: Truths
    joined: tuple[int, int, int]
    targets: Truths

    @cached_property
    def index(self) -> dict[str, int]:
        """The row of each area, by code."""
        return {code: i for i, code in enumerate(self.codes)}

    @cached_property
    def _sparse(self) -> csr_array:
        return csr_array(self.members.astype(float))

    def total(self, by_municipality: Numbers | Truths) -> Numbers:
        """Sums over each area's members: (years x municipalities) to (years x areas)."""
        sums: Numbers = (self._sparse @ by_municipality.T).T
        return sums


def area_set(
    kind: str,
    groups: dict[str, tuple[str, ...]],
    columns: tuple[str, ...],
    targets: dict[str, tuple[str, ...]] | None = None,
) -> AreaSet:
    """Build a set from area code -> municipal codes.

    Parameters
    ----------
    columns
        The municipal codes of the cubes, in order, the combined code among them.
    targets
        Area code -> codes of the centre municipalities it looks to.
    """
    members, whole, joined = _membership(list(groups.values()), columns)
    towards = targets or {}
    looked_to, _, _ = _membership([towards.get(code, ()) for code in groups], columns)
    return AreaSet(kind, tuple(groups), members, whole, joined, looked_to)


def _membership(
    groups: list[tuple[str, ...]], columns: tuple[str, ...]
) -> tuple[Truths, Truths, tuple[int, int, int]]:
    place = {code: j for j, code in enumerate(columns)}
    members: Truths = np.zeros((len(groups), len(columns)), dtype=bool)
    for i, codes in enumerate(groups):
        members[i, [place[code] for code in codes]] = True
    first, second, combined = (place[code] for code in (*COMBINED_PARTS, COMBINED))
    whole = members[:, first] & members[:, second]
    members[whole, combined] = True
    members.flags.writeable = False
    return members, whole, (first, second, combined)


@lru_cache(maxsize=128)
def areas(kind: str) -> AreaSet:
    """The areas of a kind.

    ``municipality``, ``region`` (by number as text), ``county``, ``norway``, ``centre`` (by slug: the
    centre municipalities), ``hinterland:<rule>`` (by centre slug; may be without members).

    Raises
    ------
    ValueError
        If there is no such kind.
    """
    data = snapshot()
    municipal = data.codes[:-1]
    groups: dict[str, tuple[str, ...]]
    targets: dict[str, tuple[str, ...]] = {}
    if kind == "municipality":
        groups = {code: (code,) for code in municipal}
        targets = {code: c.centre_municipalities for c in centres() for code in c.municipalities}
    elif kind == "region":
        groups = {str(c.region_number): c.municipalities for c in centres()}
        targets = {str(c.region_number): c.centre_municipalities for c in centres()}
    elif kind == "county":
        county = sorted({code[:2] for code in municipal})
        groups = {c: tuple(code for code in municipal if code[:2] == c) for c in county}
    elif kind == "norway":
        groups = {NORWAY: municipal}
    elif kind == "centre":
        groups = {c.slug: c.centre_municipalities for c in centres()}
        targets = groups
    elif kind.startswith("hinterland:"):
        rule = kind.removeprefix("hinterland:")
        groups = {c.slug: hinterland.members(c, rule) for c in centres()}
        targets = {c.slug: c.centre_municipalities for c in centres()}
    else:
        raise ValueError(f"unknown kind of area '{kind}'")
    return area_set(kind, groups, data.codes, targets)
