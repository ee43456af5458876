"""Each municipality in one hinterland only, and no hinterland with a larger centre in it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache

from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.commuting import shares_to
from regionsenter.geography.drive_times import to_centre

#: Minutes that stand for "farther than any time there is".
FAR = float("inf")


def shared_out(offers: Mapping[str, Collection[str]]) -> dict[str, tuple[str, ...]]:
    """Every municipality to one of the centres that could have it, and none to a smaller centre than
    its own.

    It goes to the centre most of its employed residents commute to; where nobody commutes to any of
    them, to the nearest by the road model; of equals to the larger one.

    Parameters
    ----------
    offers
        Slug of a centre to the codes of the municipalities that its rule would take.

    Returns
    -------
    dict
        Slug of each of those centres to its municipalities, by code; may be empty.
    """
    takers: dict[str, list[str]] = {}
    for slug, codes in offers.items():
        for code in codes:
            if may_hold(slug, code):
                takers.setdefault(code, []).append(slug)
    shared: dict[str, list[str]] = {slug: [] for slug in offers}
    for code, slugs in sorted(takers.items()):
        shared[min(slugs, key=lambda slug: _order(slug, code))].append(code)
    return {slug: tuple(codes) for slug, codes in shared.items()}


def may_hold(slug: str, code: str) -> bool:
    """Whether a municipality may be in a centre's hinterland: it is neither the centre's own nor the
    municipality of a centre that is as large or larger."""
    owner = _owners().get(code)
    return owner is None or (owner.slug != slug and _size(owner) < _size(_by_slug()[slug]))


def _order(slug: str, code: str) -> tuple[float, float, int, str]:
    place = _by_slug()[slug]
    share = _shares(slug).get(code, 0.0)
    return (-share, _minutes(slug).get(code, FAR), -_size(place), slug)


def _size(place: Centre) -> int:
    return place.size_population or 0


@lru_cache(maxsize=1)
def _by_slug() -> dict[str, Centre]:
    return {place.slug: place for place in centres()}


@lru_cache(maxsize=1)
def _owners() -> dict[str, Centre]:
    """Centre municipality to its centre."""
    return {code: place for place in centres() for code in place.centre_municipalities}


@lru_cache(maxsize=256)
def _shares(slug: str) -> dict[str, float]:
    return shares_to(_by_slug()[slug])


@lru_cache(maxsize=256)
def _minutes(slug: str) -> dict[str, float]:
    return to_centre(slug)
