"""The reader's own weights in the challenge profile: which count, and how one is moved."""

from __future__ import annotations

from regionsenter.catalog.profile import By, groups
from regionsenter.view import View, Vocabulary
from regionsenter.view.model import Weights

#: The weights on a slider.
STEPS = (0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0)


def used_weights(view: View, by: By) -> tuple[Weights, tuple[str, ...]]:
    """The view's weights that count, by indicator slug, and the indicators whose weights do not.

    A link may carry weights for an indicator that is not in the profile, or only in the one by the
    other kind of topic.
    """
    known = {slug for group in groups(by).values() for slug in group}
    used = tuple(sorted((slug, weight) for slug, weight in view.weights if slug in known))
    return used, tuple(slug for slug, _ in view.weights if slug not in known)


def with_weight(view: View, slug: str, weight: float, vocabulary: Vocabulary) -> Weights:
    """The view's weights with one of them changed, as the view keeps them: those of 1 left out."""
    weights = dict(view.weights) | {slug: float(weight)}
    return tuple((known, weights[known]) for known in vocabulary.indicators if weights.get(known, 1) != 1)


def weight_options(weight: float) -> tuple[float, ...]:
    """The weights on a slider, with the one that is set among them."""
    return tuple(sorted({*STEPS, float(weight)}))
