"""Whom a centre is held up against in a view: the target group, or the centres most like it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from regionsenter.asked.group import in_group
from regionsenter.measures.similarity import similar
from regionsenter.measures.similarity_model import NoneAlike, NoneReason, Similar
from regionsenter.view import View
from regionsenter.view.model import Weights

#: The kind of likeness where the view has none.
LIKENESS = "storrelse"
#: How many of the most similar centres make a centre's peers.
PEERS = 10


def in_force(view: View) -> str | Weights:
    """The view's likeness, or the one that is shown when none is chosen."""
    return LIKENESS if view.likeness is None else view.likeness


@dataclass(frozen=True)
class Alike:
    """Whom a likeness finds for a centre in the view's target group, nearest first.

    ``reason`` says why it names nobody, None when it names somebody. ``similar`` holds all that is
    known; it is None where there was nothing to compare by.
    """

    similar: Similar | None
    reason: NoneReason | None

    @property
    def slugs(self) -> tuple[str, ...]:
        """The centres found, without the one they are like."""
        return tuple(neighbour.centre.slug for neighbour in self.similar.neighbours) if self.similar else ()


def alike(view: View, slug: str, count: int = PEERS) -> Alike:
    """The one place where a likeness is asked whom a centre is like, and may answer nobody."""
    return _ask(slug, in_force(view), in_group(view), count)


def _ask(slug: str, likeness: str | Weights, group: frozenset[str], count: int) -> Alike:
    try:
        similarity = similar(slug, likeness, count, group)
    except NoneAlike as nobody:
        return Alike(None, nobody.reason)
    return Alike(similarity, similarity.none_reason)


def peers(view: View) -> frozenset[str]:
    """Slugs of the centres that the view's centre is held up against.

    With a ``likeness`` and a chosen centre these are the centre and its ``PEERS`` nearest in the target
    group; without, and where the likeness names nobody, the target group.
    """
    return _peers(view)[0]


def none_reason(view: View) -> NoneReason | None:
    """Why the view's likeness names nobody, so that the target group is the measure.

    None where it names somebody, and where the target group is what the reader has chosen.
    """
    return _peers(view)[1]


def _peers(view: View) -> tuple[frozenset[str], NoneReason | None]:
    if view.centre and view.likeness is not None:
        return _nearest(view.centre, view.likeness, in_group(view))
    return in_group(view), None


@lru_cache(maxsize=512)
def _nearest(
    slug: str, likeness: str | Weights, group: frozenset[str]
) -> tuple[frozenset[str], NoneReason | None]:
    """The centre and its nearest, as measures take their ``among``; else the group, and why."""
    answer = _ask(slug, likeness, group, PEERS)
    return answer.similar.group if answer.similar and not answer.reason else group, answer.reason
