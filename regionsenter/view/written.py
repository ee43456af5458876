"""Choices that are more than one word: lists, numbers and weights, and how the URL writes them.

Only letters, digits and ``-_.~`` are used, so that a link stays readable: centres are separated by
dots (``voss.alta``), class limits by underscores (``10_20.5``), a weight follows its indicator after a
tilde (``folketall~2.gjeld~0``). Every reader raises ValueError for what it cannot read.
"""

from __future__ import annotations

import re

from regionsenter.view.model import Weights
from regionsenter.view.vocabulary import Vocabulary
from regionsenter.view.weights import split_weights

#: More could not be told apart on a map or in a chart.
MOST_COMPARED = 8
#: Ways of making classes that have a name; own limits are the other way.
CLASSINGS = ("kvantiler", "naturlige")
MOST_LIMITS = 8
#: A class by its number, lowest first; or a cell of the map of both: the centre's third, the hinterland's;
#: or where the hinterland fares worse, and where both decline and it the most.
THIRDS_OF_BOTH = ("lav", "middels", "hoy")
HINTERLAND_WORSE, BOTH_DECLINE = "omland-verre", "nedgang-omland-verst"
CELLS = (
    *(str(number) for number in range(1, MOST_LIMITS + 2)),
    *(f"{inside}-{around}" for around in THIRDS_OF_BOTH for inside in THIRDS_OF_BOTH),
    HINTERLAND_WORSE,
    BOTH_DECLINE,
)
LAYERS = ("pendling", "kjoretid", "opptak", "bakgrunn", "mork")
HIGHEST_WEIGHT = 5
#: The default limits as an alternative: no alternative at all is something else.
STANDARD = "standard"

_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,3})?")
_WEIGHT = re.compile(r"\d(\.\d)?")


def read_centres(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Slugs in the order given, each once; all must exist."""
    aliases = vocabulary.other_names["centre"]
    slugs = tuple(
        dict.fromkeys(
            part if part in vocabulary.centres else aliases.get(part, "") for part in _parts(text)
        )
    )
    if "" in slugs or not 1 <= len(slugs) <= MOST_COMPARED:
        raise ValueError(text)
    return slugs


def read_layers(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Map layers in their own order, each once."""
    parts = set(_parts(text))
    if not parts or parts - set(LAYERS):
        raise ValueError(text)
    return tuple(layer for layer in LAYERS if layer in parts)


def read_classing(text: str, vocabulary: Vocabulary) -> str | tuple[float, ...]:
    """A named way of making classes, or ascending limits between them."""
    if text in CLASSINGS:
        return text
    parts = text.replace(",", ".").split("_")
    if not all(_NUMBER.fullmatch(part) for part in parts) or len(parts) > MOST_LIMITS:
        raise ValueError(text)
    limits = tuple(float(part) for part in parts)
    if any(a >= b for a, b in zip(limits, limits[1:], strict=False)):
        raise ValueError(text)
    return limits


def read_weights(text: str, vocabulary: Vocabulary) -> Weights:
    """Weights from 0 to the highest, in the registry's order."""
    given: dict[str, float] = {}
    for slug, number in split_weights(text):
        weight = float(number) if _WEIGHT.fullmatch(number) else -1
        if slug not in vocabulary.indicators or slug in given or not 0 <= weight <= HIGHEST_WEIGHT:
            raise ValueError(text)
        given[slug] = weight
    return tuple((slug, given[slug]) for slug in vocabulary.indicators if slug in given)


def read_likeness(text: str, vocabulary: Vocabulary) -> str | Weights:
    """A preset, or weights."""
    return text if text in vocabulary.presets else read_weights(text, vocabulary)


def read_delineation(text: str, vocabulary: Vocabulary) -> str | None:
    """A code of limits; None when it says the default ones."""
    return vocabulary.delineation(text)


def read_alternative(text: str, vocabulary: Vocabulary) -> str:
    """A code of limits, ``STANDARD`` for the default ones."""
    return STANDARD if text == STANDARD else vocabulary.delineation(text) or STANDARD


def _parts(text: str) -> list[str]:
    return [part for part in (piece.strip("-") for piece in re.split(r"[.,]", text)) if part]


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def write_weights(weights: Weights) -> str:
    """The inverse of :func:`read_weights`."""
    return ".".join(f"{slug}~{_number(weight)}" for slug, weight in weights)


def write_classing(value: str | tuple[float, ...]) -> str:
    """The inverse of :func:`read_classing`."""
    return value if isinstance(value, str) else "_".join(map(_number, value))


def write_likeness(value: str | Weights) -> str:
    """The inverse of :func:`read_likeness`."""
    return value if isinstance(value, str) else write_weights(value)
