"""Which centre most of a municipality's employed residents commute to. Source: SSB 03321."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.commuting import shares_to


@dataclass(frozen=True)
class Pull:
    """The centre most of a municipality's employed residents commute to, and how many per cent do."""

    centre: Centre
    share: float


def leans_elsewhere(slug: str, code: str) -> Pull | None:
    """The centre that more commute to from a municipality than to the centre ``slug``.

    None where this centre is the one most commute to, and where the matrix tells nothing of the
    municipality (Haram).
    """
    own = _shares()[slug].get(code)
    if own is None:
        return None
    share, other = max((shares.get(code, 0.0), other) for other, shares in _shares().items())
    return Pull(centre(other), share) if share > own else None


@lru_cache(maxsize=1)
def _shares() -> dict[str, dict[str, float]]:
    return {place.slug: shares_to(place) for place in centres()}
