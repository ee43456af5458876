"""Choices that are more than one word: lists, numbers and weights, and how the URL writes them.

Only letters, digits and ``-_.~`` are used, so that a link stays readable: centres are separated by
dots (``voss.alta``), class limits by underscores (``10_20.5``), a weight follows its indicator after a
tilde (``folketall~2.gjeld~0``). Every reader raises ValueError for what it cannot read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from regionsenter.view.weights import split_weights

if TYPE_CHECKING:
    from regionsenter.view.vocabulary import Vocabulary

#: More could not be told apart on a map or in a chart.
MOST_COMPARED = 8
#: Ways of making classes that have a name; own limits are the other way.
CLASSINGS = ("kvantiler", "naturlige")
MOST_LIMITS = 8
LAYERS = ("pendling", "kjoretid", "bakgrunn", "mork")
HIGHEST_WEIGHT = 5
#: The default limits as an alternative: no alternative at all is something else.
STANDARD = "standard"

_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,3})?")
_WEIGHT = re.compile(r"\d(\.\d)?")

#: (indicator, weight) pairs in the registry's order.
Weights = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Written:
    """How one field is read from and written to the URL."""

    read: Callable[[str, Vocabulary], Any]
    write: Callable[[Any], str]


def _centres(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Slugs in the order given, each once; all must exist."""
    known = vocabulary.readings["centre"]
    found = tuple(dict.fromkeys(known.get(part, "") for part in _parts(text)))
    if "" in found or not 1 <= len(found) <= MOST_COMPARED:
        raise ValueError(text)
    return found


def _layers(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    parts = set(_parts(text))
    if not parts or parts - set(LAYERS):
        raise ValueError(text)
    return tuple(layer for layer in LAYERS if layer in parts)


def _classing(text: str, vocabulary: Vocabulary) -> str | tuple[float, ...]:
    if text in CLASSINGS:
        return text
    parts = text.replace(",", ".").split("_")
    if not all(_NUMBER.fullmatch(part) for part in parts) or len(parts) > MOST_LIMITS:
        raise ValueError(text)
    limits = tuple(float(part) for part in parts)
    if any(a >= b for a, b in zip(limits, limits[1:], strict=False)):
        raise ValueError(text)
    return limits


def _weights(text: str, vocabulary: Vocabulary) -> Weights:
    given: dict[str, float] = {}
    for slug, number in split_weights(text):
        weight = float(number) if _WEIGHT.fullmatch(number) else -1
        if slug not in vocabulary.indicators or slug in given or not 0 <= weight <= HIGHEST_WEIGHT:
            raise ValueError(text)
        given[slug] = weight
    return tuple((slug, given[slug]) for slug in vocabulary.indicators if slug in given)


def _likeness(text: str, vocabulary: Vocabulary) -> str | Weights:
    return text if text in vocabulary.presets else _weights(text, vocabulary)


def _delineation(text: str, vocabulary: Vocabulary) -> str | None:
    return vocabulary.delineation(text)


def _alternative(text: str, vocabulary: Vocabulary) -> str:
    return STANDARD if text == STANDARD else vocabulary.delineation(text) or STANDARD


def _parts(text: str) -> list[str]:
    return [part for part in (piece.strip("-") for piece in re.split(r"[.,]", text)) if part]


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _write_weights(weights: Weights) -> str:
    return ".".join(f"{slug}~{_number(weight)}" for slug, weight in weights)


def _write_classing(value: str | tuple[float, ...]) -> str:
    return value if isinstance(value, str) else "_".join(map(_number, value))


def _write_likeness(value: str | Weights) -> str:
    return value if isinstance(value, str) else _write_weights(value)


#: Field of the view to its reader and writer.
WRITTEN: Mapping[str, Written] = MappingProxyType(
    {
        "compared": Written(_centres, ".".join),
        "layers": Written(_layers, ".".join),
        "classing": Written(_classing, _write_classing),
        "weights": Written(_weights, _write_weights),
        "likeness": Written(_likeness, _write_likeness),
        "delineation": Written(_delineation, str),
        "alternative": Written(_alternative, str),
    }
)
