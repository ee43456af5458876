"""From a view to the challenge profile it shows: by what, which detail, which weights, among whom.

The view has no field for "by challenge or by theme": a chosen theme, and no challenge, means by theme.
The chosen challenge or theme is the one shown in detail; without one it is that of the indicator.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from regionsenter.asked.peers import peers
from regionsenter.asked.shown import let_through
from regionsenter.asked.weights import used_weights
from regionsenter.catalog import indicator
from regionsenter.catalog.profile import BY as BY  # pages take these from here
from regionsenter.catalog.profile import By, groups, topic_slug
from regionsenter.geography.centres import centres
from regionsenter.measures.profile import fields, profile
from regionsenter.measures.profile_model import Composite
from regionsenter.measures.profile_model import CompositeField as CompositeField
from regionsenter.measures.profile_model import Profile as Profile
from regionsenter.measures.typology import Typology, typology
from regionsenter.view import View, Vocabulary
from regionsenter.view.actions import within_topics


def by_of(view: View) -> By:
    """Whether the profile is by challenge or by theme."""
    return "theme" if view.theme and not view.challenge else "challenge"


def topics_of(by: By) -> tuple[str, ...]:
    """The challenges, or the themes, by slug."""
    return tuple(groups(by))


def topic_of(view: View) -> str:
    """The challenge or theme shown in detail."""
    by = by_of(view)
    chosen = view.challenge if by == "challenge" else view.theme
    return chosen or _topic_of_indicator(view, by)


def show_by(view: View, by: By, vocabulary: Vocabulary) -> View:
    """Action: see the profile by challenge or by theme, at the topic of the view's indicator."""
    return show_topic(view, f"{by}:{_topic_of_indicator(view, by)}", vocabulary)


def _topic_of_indicator(view: View, by: By) -> str:
    """That of the view's indicator; of one without a challenge the first."""
    return topic_slug(indicator(view.indicator), by) or topics_of(by)[0]


def show_topic(view: View, topic: str, vocabulary: Vocabulary) -> View:
    """Action: see one challenge or theme in detail; ``topic`` is ``challenge:demografi`` or ``theme:a``.

    The other of the two is no longer chosen, and an indicator outside gives way.
    """
    by, _, slug = topic.partition(":")
    theme, challenge = (slug, None) if by == "theme" else (None, slug)
    return within_topics(view, theme, challenge, vocabulary)


def profile_of(view: View) -> Profile | None:
    """The profile of the view's centre among its peers; None without a centre."""
    if view.centre is None:
        return None
    return profile(view.centre, by_of(view), used_weights(view, by_of(view))[0], peers(view))


def detail_of(centre_profile: Profile, topic: str) -> Composite:
    """The composite shown in detail."""
    return next(composite for composite in centre_profile.composites if composite.slug == topic)


def fields_of(view: View) -> tuple[CompositeField, ...]:
    """Every composite for all centres, seen from the view's peers."""
    return fields(by_of(view), used_weights(view, by_of(view))[0], peers(view))


def shown_in(view: View, field: CompositeField) -> CompositeField:
    """``field`` with the peers in the view's county and size class, and the chosen one, alone to be
    shown. Ranks and verdicts are still among all the peers."""
    if view.county is None and view.size is None:
        return field
    through = let_through(replace(view, group="alle"))  # who is a peer is known
    shown = [place.slug in through or place.slug == view.centre for place in centres()]
    return replace(field, peer=field.peer & np.array(shown))


def typology_of(view: View) -> Typology:
    """The types among the view's peers."""
    return typology(by_of(view), used_weights(view, by_of(view))[0], peers(view))


@lru_cache(maxsize=1)
def region_names() -> dict[str, str]:
    """Region number as text to the region's name."""
    return {str(centre.region_number): centre.region_name for centre in centres()}
