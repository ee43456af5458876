"""Whom a centre is held up against in a view: the target group, or the centres most like it."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.asked.group import in_group, limits_of
from regionsenter.measures.similarity import peer_group
from regionsenter.measures.target_group import target_group
from regionsenter.view import View

#: How many of the most similar centres make a centre's peers.
PEERS = 10


def peers(view: View) -> frozenset[str]:
    """Slugs of the centres that the view's centre is held up against.

    With a ``likeness`` and a chosen centre these are the centre and its ``PEERS`` nearest in the target
    group; else the target group.
    """
    if view.centre and view.likeness:
        return _alike(view.centre, view.likeness, view.delineation)
    return in_group(view)


@lru_cache(maxsize=512)
def _alike(
    slug: str, likeness: str | tuple[tuple[str, float], ...], delineation: str | None
) -> frozenset[str]:
    try:
        return peer_group(slug, likeness, PEERS, target_group(limits_of(delineation)).slugs_in)
    except ValueError:  # every weight is 0: alike in nothing
        return target_group(limits_of(delineation)).slugs_in
