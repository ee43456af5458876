"""What the values of areas are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from regionsenter.measures.area_values import AreaValues
from regionsenter.measures.arrays import Numbers
from regionsenter.snapshot import Cube, Snapshot


def _no_centre_values(slug: str) -> AreaValues:
    raise LookupError(f"the centres' values of {slug} are not among these building blocks")


@dataclass(frozen=True)
class Blocks:
    """Municipal figures, and what else a rule may need.

    ``components`` and ``commuting`` are as the snapshot gives them; ``population`` is the latest by
    column (persons; 0 for the combined code): what coverage is measured by. ``centre_values`` gives
    another indicator's values of all the centres, by its slug; without it LookupError is raised for
    the kinds of indicator that need one, which a centre alone has.
    """

    components: Mapping[str, Cube]
    commuting: Mapping[int, Numbers]
    population: Numbers
    centre_values: Callable[[str], AreaValues] = _no_centre_values


def blocks_of(data: Snapshot, centre_values: Callable[[str], AreaValues] = _no_centre_values) -> Blocks:
    """The building blocks of a snapshot."""
    population = np.nan_to_num(data.components["population"].values[-1])
    return Blocks(data.components, data.commuting, population, centre_values)
