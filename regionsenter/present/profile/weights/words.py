"""The reader's own weights in the challenge profile, in words."""

from __future__ import annotations

from collections.abc import Iterable

from regionsenter.catalog import indicator
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate
from regionsenter.view.model import Weights


def weight_text(weight: float, t: Translate) -> str:
    """One weight in words."""
    number = format_number(weight, 0 if weight == int(weight) else 1, t.language)
    if weight == 0:
        return t("{number} (teller ikke)").format(number=number)
    return t("{number} (standard)").format(number=number) if weight == 1 else number


def weights_text(weights: Weights, t: Translate) -> str:
    """The weights that are not 1, in a sentence."""
    if not weights:
        return t("Ingen egne vekter teller her.")
    listed = ", ".join(f"{_name(slug, t.language)} {weight_text(weight, t)}" for slug, weight in weights)
    return t("Egne vekter: {weights}. Alle andre har 1.").format(weights=listed)


def unused_weights_text(slugs: Iterable[str], t: Translate) -> str:
    """Which weights of the link do nothing here."""
    listed = ", ".join(_name(slug, t.language) for slug in slugs)
    return t("Lenken har vekt på noe som ikke teller i denne profilen: {indicators}.").format(
        indicators=listed
    )


def _name(slug: str, language: str) -> str:
    return indicator(slug).short.in_language(language)
