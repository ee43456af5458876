"""In what respects centres are alike in a view: a named way, or the reader's own weights."""

from __future__ import annotations

from dataclasses import replace

from regionsenter.asked.group import in_group
from regionsenter.asked.peers import LIKENESS, in_force
from regionsenter.catalog.similarity import preset, presets
from regionsenter.measures.similarity import weights_of
from regionsenter.view import View, Vocabulary
from regionsenter.view.model import Weights
from regionsenter.view.written import HIGHEST_WEIGHT

#: The option of the select box that stands for weights of one's own.
OWN = "egne"
#: The weights on a slider.
STEPS = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0)


def kind(view: View) -> str:
    """The option of the select box that is on: a preset's slug, or :data:`OWN`."""
    likeness = in_force(view)
    return likeness if isinstance(likeness, str) else OWN


def named_kinds() -> tuple[str, ...]:
    """The likenesses that have a name, by slug."""
    return tuple(presets())


def kinds() -> tuple[str, ...]:
    """The options of the select box."""
    return (*named_kinds(), OWN)


def set_kind(view: View, chosen: str, vocabulary: Vocabulary) -> View:
    """Be alike in another way. One's own weights begin as those of the preset before."""
    return replace(view, likeness=_begun(view, vocabulary) if chosen == OWN else chosen)


def set_indicators(view: View, slugs: tuple[str, ...], vocabulary: Vocabulary) -> View:
    """Weigh these indicators: those that come in get 1. Without any it is the default likeness."""
    given = dict(own_weights(view))
    kept = tuple((slug, given.get(slug, 1.0)) for slug in vocabulary.indicators if slug in slugs)
    return replace(view, likeness=kept or LIKENESS)


def with_one_more(view: View, slug: str, vocabulary: Vocabulary) -> View:
    """Weigh one indicator more. Raises ValueError for one that is not there."""
    if slug not in vocabulary.indicators:
        raise ValueError(f"unknown indicator: {slug!r}")
    return set_indicators(view, (*_weighed(view), slug), vocabulary)


def without(view: View, slug: str, vocabulary: Vocabulary) -> View:
    """Weigh one indicator less."""
    return set_indicators(view, tuple(one for one in _weighed(view) if one != slug), vocabulary)


def _weighed(view: View) -> tuple[str, ...]:
    return tuple(slug for slug, _ in own_weights(view))


def weigh(view: View, slug: str, weight: float, vocabulary: Vocabulary) -> Weights:
    """One's own weights with one of them changed."""
    given = dict(own_weights(view)) | {slug: float(weight)}
    return tuple((known, given[known]) for known in vocabulary.indicators if known in given)


def own_weights(view: View) -> Weights:
    """The reader's weights; none where the likeness is a preset."""
    likeness = in_force(view)
    return () if isinstance(likeness, str) else likeness


def steps(weight: float) -> tuple[float, ...]:
    """The weights on a slider, with the one that is set among them."""
    return tuple(sorted({*STEPS, float(weight)}))


def _begun(view: View, vocabulary: Vocabulary) -> Weights:
    """The preset's weights as the URL can write them: one decimal, at most the highest weight."""
    if own := own_weights(view):
        return own
    # A theme has no weights where its indicators tell nobody of the group apart.
    given = dict(weights_of(in_force(view), in_group(view)) or weights_of(LIKENESS))
    largest = max(given.values())
    # A theme's weights are worked out and small: stretched so that they keep their proportions.
    factor = HIGHEST_WEIGHT / largest if preset(kind(view)).theme or largest > HIGHEST_WEIGHT else 1
    return tuple(
        (slug, max(round(given[slug] * factor, 1), 0.1)) for slug in vocabulary.indicators if slug in given
    )
