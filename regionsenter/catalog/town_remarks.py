"""Why the town on the grid and the settlement differ, where somebody has looked into it."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog.declared import Declared, Text
from regionsenter.catalog.registry import FOLDER, _entries

FILE = "town_remarks.yaml"


class TownRemark(Declared):
    """The reason for one centre, by its slug."""

    slug: str
    reason: Text


@lru_cache(maxsize=1)
def town_remarks() -> dict[str, TownRemark]:
    """Every remark, by the centre's slug. Raises CatalogError."""
    return _entries(FOLDER / FILE, TownRemark)
