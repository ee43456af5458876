"""Choices that are more than one word: lists, numbers and weights, and how the URL writes them.

Only letters, digits and ``-_.~`` are used, so that a link stays readable: centres are separated by
dots (``voss.alta``), class limits by underscores (``10_20.5``), a weight follows its indicator after a
tilde (``folketall~2.gjeld~0``). Every reader raises ValueError for what it cannot read.
"""

from __future__ import annotations

import re

from regionsenter.typed_numbers import ANY, Wanted, plain_text, read_number, read_numbers
from regionsenter.view.model import Extent, Weights
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
#: Lowest, highest and decimals of a map's latitude, longitude and zoom: Norway and the sea round it.
EXTENT = ((50, 75, 3), (-10, 45, 3), (3, 10, 3))
_DEGREES = re.compile(r"-?\d{1,2}(\.\d{1,6})?")
#: The default limits as an alternative: no alternative at all is something else.
STANDARD = "standard"

#: A limit as :func:`write_classing` writes it, which is never read as anything else.
_OWN_LIMIT = re.compile(r"-?\d{1,9}(\.\d{0,2}[1-9])?")
_HIGHEST_LIMIT = 10**9
_WEIGHT = Wanted(low=0, high=HIGHEST_WEIGHT)


def read_centres(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Slugs in the order given, each once; all must exist."""
    slugs = tuple(dict.fromkeys(vocabulary.slug("centre", part) for part in _parts(text)))
    if not 1 <= len(slugs) <= MOST_COMPARED:
        raise ValueError(text)
    return slugs


def read_layers(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Map layers in their own order, each once."""
    parts = set(_parts(text))
    if not parts or parts - set(LAYERS):
        raise ValueError(text)
    return tuple(layer for layer in LAYERS if layer in parts)


def read_limits(text: str, wanted: Wanted = ANY) -> tuple[float, ...]:
    """Ascending limits between classes, as links write them or as people type them."""
    parts = text.split("_")
    # Three figures after the dot of a whole number are a thousand that someone has typed.
    plain = not (wanted.whole and any(len(part.partition(".")[2]) == 3 for part in parts))
    if plain and all(map(_OWN_LIMIT.fullmatch, parts)):
        limits = tuple(map(float, parts))
    else:
        limits = tuple(round(number, 3) for number in read_numbers(text, wanted))
    if not 1 <= len(limits) <= MOST_LIMITS or max(map(abs, limits)) >= _HIGHEST_LIMIT:
        raise ValueError(text)
    if any(a >= b for a, b in zip(limits, limits[1:], strict=False)):
        raise ValueError(text)
    return limits


def read_weights(text: str, vocabulary: Vocabulary) -> Weights:
    """Weights from 0 to the highest, in the registry's order."""
    given: dict[str, float] = {}
    for slug, number in split_weights(text):
        weight = read_number(number, _WEIGHT)
        in_tenths = round(weight, 1) == weight and 0 <= weight <= HIGHEST_WEIGHT
        if slug not in vocabulary.indicators or slug in given or not in_tenths:
            raise ValueError(text)
        given[slug] = weight
    return tuple((slug, given[slug]) for slug in vocabulary.indicators if slug in given)


def read_likeness(text: str, vocabulary: Vocabulary) -> str | Weights:
    """A preset, or weights."""
    return text if text in vocabulary.presets else read_weights(text, vocabulary)


def read_extent(text: str, vocabulary: Vocabulary) -> Extent:
    """The map's middle and zoom: latitude, longitude in degrees, zoom, with ``_`` or commas between."""
    parts = re.split(r"[_,;]\s*", text)
    if len(parts) != len(EXTENT) or not all(map(_DEGREES.fullmatch, parts)):
        raise ValueError(text)
    extent = tuple(
        round(float(part), decimals) for part, (_, _, decimals) in zip(parts, EXTENT, strict=True)
    )
    if not all(low <= n <= high for n, (low, high, _) in zip(extent, EXTENT, strict=True)):
        raise ValueError(text)
    latitude, longitude, zoom = extent
    return latitude, longitude, zoom


def read_delineation(text: str, vocabulary: Vocabulary) -> str | None:
    """A code of limits; None when it says the default ones."""
    return vocabulary.delineation(text)


def read_alternative(text: str, vocabulary: Vocabulary) -> str:
    """A code of limits, ``STANDARD`` for the default ones."""
    return STANDARD if text == STANDARD else vocabulary.delineation(text) or STANDARD


def _parts(text: str) -> list[str]:
    return [part for part in (piece.strip("-") for piece in re.split(r"[.,]", text)) if part]


def write_weights(weights: Weights) -> str:
    """The inverse of :func:`read_weights`."""
    return ".".join(f"{slug}~{plain_text(weight)}" for slug, weight in weights)


def write_classing(value: str | tuple[float, ...]) -> str:
    """The inverse of :func:`read_limits`, for a named way its name."""
    return value if isinstance(value, str) else "_".join(map(plain_text, value))


def write_extent(extent: Extent) -> str:
    """The inverse of :func:`read_extent`."""
    return "_".join(map(plain_text, extent))


def write_likeness(value: str | Weights) -> str:
    """The inverse of :func:`read_likeness`."""
    return value if isinstance(value, str) else write_weights(value)
