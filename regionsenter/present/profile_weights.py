"""The reader's own weights in the challenge profile: which count, how one is moved, and in words."""

from __future__ import annotations

from collections.abc import Iterable

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import By, groups
from regionsenter.present.numbers import format_number
from regionsenter.texts import Translate
from regionsenter.view import View, Vocabulary
from regionsenter.view.model import Weights

#: The weights on a slider.
STEPS = (0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0)


def weights_of(view: View, by: By) -> tuple[Weights, tuple[str, ...]]:
    """The view's weights that count, by indicator slug, and the indicators whose weights do not.

    A link may carry weights for an indicator that is not in the profile, or only in the one by the
    other kind of topic.
    """
    known = {slug for group in groups(by).values() for slug in group}
    used = tuple(sorted((slug, weight) for slug, weight in view.weights if slug in known))
    return used, tuple(slug for slug, _ in view.weights if slug not in known)


def weigh(view: View, slug: str, weight: float, vocabulary: Vocabulary) -> Weights:
    """The view's weights with one of them changed, as the view keeps them: those of 1 left out."""
    given = dict(view.weights) | {slug: float(weight)}
    return tuple((one, given[one]) for one in vocabulary.indicators if given.get(one, 1) != 1)


def weight_options(weight: float) -> tuple[float, ...]:
    """The weights on a slider, with the one that is set among them."""
    return tuple(sorted({*STEPS, float(weight)}))


def weight_text(weight: float, language: str, t: Translate) -> str:
    """One weight in words."""
    number = format_number(weight, 0 if weight == int(weight) else 1, language)
    if weight == 0:
        return t("{number} (teller ikke)").format(number=number)
    return t("{number} (standard)").format(number=number) if weight == 1 else number


def weights_text(weights: Weights, language: str, t: Translate) -> str:
    """The weights that are not 1, in a sentence."""
    if not weights:
        return t("Ingen egne vekter teller her.")
    listed = ", ".join(
        f"{_name(slug, language)} {weight_text(weight, language, t)}" for slug, weight in weights
    )
    return t("Egne vekter: {weights}. Alle andre har 1.").format(weights=listed)


def unused_text(slugs: Iterable[str], language: str, t: Translate) -> str:
    """Which weights of the link do nothing here."""
    listed = ", ".join(_name(slug, language) for slug in slugs)
    return t("Lenken har vekt på noe som ikke teller i denne profilen: {indicators}.").format(
        indicators=listed
    )


def _name(slug: str, language: str) -> str:
    return indicator(slug).short.in_language(language)
