"""What the values of a town, and of the rest of its municipality, are made of.

The same building blocks as municipal figures, summed over 250 m cells (table ``town_components``), with
a column a town instead of a municipality: so every kind of aggregation works on them unchanged.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np

from regionsenter.geography.centres import centres
from regionsenter.geography.combined import COMBINED, COMBINED_PARTS
from regionsenter.measures.areas import AreaSet, area_set
from regionsenter.measures.blocks import Blocks
from regionsenter.snapshot import Cube, snapshot

Part = Literal["town", "rest"]


@lru_cache(maxsize=1)
def _columns() -> tuple[str, ...]:
    """A column a town, by the slug of its centre; then the codes every set of areas must know."""
    return (*(place.slug for place in centres()), *COMBINED_PARTS, COMBINED)


@lru_cache(maxsize=1)
def town_areas() -> AreaSet:
    """One area a centre, made of its one column, in the order of the centres."""
    return area_set("town", {place.slug: (place.slug,) for place in centres()}, _columns())


@lru_cache(maxsize=2)
def town_blocks(part: Part) -> Blocks:
    """The building blocks of the towns, or of the rest of their municipalities."""
    table = snapshot().table("town_components")
    table = table[table["part"].eq(part)]
    place = {slug: j for j, slug in enumerate(_columns())}
    cubes = {}
    for component, rows in table.groupby("component", sort=True, observed=True):
        years, row = np.unique(rows["year"].to_numpy(), return_inverse=True)
        grid = np.full((len(years), len(place)), np.nan)
        grid[row, rows["slug"].map(place).to_numpy(int)] = rows["value"].to_numpy(float)
        grid.flags.writeable = False
        cubes[str(component)] = Cube(years.astype(int), grid)
    # Every town is its own whole, so that all weigh the same in what is covered.
    return Blocks(cubes, {}, np.ones(len(place)))
