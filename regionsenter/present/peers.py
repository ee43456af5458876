"""Whom a centre is held up against in a view: the target group, or the centres most like it."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog.similarity import presets
from regionsenter.geography.delineation_code import from_code
from regionsenter.geography.limits import Limits
from regionsenter.measures.similarity import peer_group
from regionsenter.measures.target_group import TargetGroup, target_group
from regionsenter.texts import Translate
from regionsenter.view import View

#: How many of the most similar centres make a centre's peers.
PEERS = 10


@lru_cache(maxsize=256)
def limits_of(code: str | None) -> Limits:
    """The limits of a view's ``delineation`` or ``alternative``; the default for None."""
    return from_code(code) if code and code != "standard" else Limits()


def group_of(view: View) -> TargetGroup:
    """The target group by the view's limits."""
    return target_group(limits_of(view.delineation))


def in_group(view: View) -> frozenset[str]:
    """Slugs of the centres in the view's target group."""
    return group_of(view).slugs_in


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


def peers_text(view: View, t: Translate) -> str:
    """Who the peers are, as part of a sentence: ``de 122 sentrene i målgruppa``."""
    count = len(peers(view))
    if not (view.centre and view.likeness):
        return t("de {count} sentrene i målgruppa").format(count=count)
    if isinstance(view.likeness, str):
        name = presets()[view.likeness].name.in_language(view.language)
        return t("de {count} sentrene som ligner mest ({name})").format(
            count=count - 1, name=name.lower()
        )
    return t("de {count} sentrene som ligner mest etter egne vekter").format(count=count - 1)
