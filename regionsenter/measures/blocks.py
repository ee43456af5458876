"""What the values of areas are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from regionsenter.measures.area_values import AreaValues
from regionsenter.measures.arrays import Numbers
from regionsenter.snapshot import Cube


@dataclass(frozen=True)
class Blocks:
    """Municipal figures, and what else a rule may need.

    ``components`` and ``commuting`` are as the snapshot gives them; ``population`` is the latest by
    column (persons; 0 for the combined code): what coverage is measured by. ``centre_values`` gives
    another indicator's values of all the centres, by its slug.
    """

    components: Mapping[str, Cube]
    commuting: Mapping[int, Numbers]
    population: Numbers
    centre_values: Callable[[str], AreaValues]
