"""Limits as a short text for links: only what differs from the default, ``min1000-maks50000``.

Each part is the limit's key and its number, or ``av`` (off); parts are joined by hyphens in the
order of ``LIMITS``. The default is the empty text. Links last, so keys are never renamed: a better
one becomes the key and the old one an alias.
"""

from __future__ import annotations

import re
from typing import Any

from regionsenter.geography.limits import BY_FIELD, LIMITS, Limit, Limits
from regionsenter.typed_numbers import read_number

SEPARATOR = "-"
OFF = "av"
#: What else may be written for a limit, by field. Upper and lower case are the same.
ALIASES = {
    "minst": "min_settlement",
    "max": "max_settlement",
    "maksimum": "max_settlement",
    "storbypendling": "max_big_city_commuting",
    "kjoretid": "min_big_city_minutes",
    "funksjon": "min_functions",
    "vgs": "upper_secondary_schools",
    "tingrett": "court_seats",
    "arbeidsplassdekning": "job_coverage",
    "egendekning": "self_containment",
    "omlandsfolketall": "min_hinterland_population",
}
_FIELDS = {limit.key: limit.field for limit in LIMITS} | ALIASES
#: Between two limits: what stands before a letter and is neither letter nor figure.
_BETWEEN = re.compile(r"[\s,.;\u2010-\u2015\u2212-]+(?=[a-z])")
_PART = re.compile(r"([a-z]+?)[\s=:]*(av|[^a-z\s=:].*)")


def to_code(limits: Limits) -> str:
    """The text of the limits; empty for the default."""
    return SEPARATOR.join(
        BY_FIELD[name].key + number_code(getattr(limits, name)) for name in limits.changed
    )


def number_code(value: float | None) -> str:
    """A number as codes write it: ``32.5``, ``1000``, ``av`` for None."""
    return OFF if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


def from_code(text: str) -> Limits:
    """The limits of a text as :func:`to_code` makes it, in any order and case, numbers as people type them.

    Raises
    ------
    ValueError
        Naming the part that is unknown, written twice or out of its range; or why the limits do
        not go together.
    """
    given: dict[str, Any] = {}  # each field's own type, as Limit.checked gives it
    for part in filter(None, (piece.strip(" -") for piece in _BETWEEN.split(text.lower()))):
        limit, value = _read(part)
        if limit.field in given:
            raise ValueError(f"'{part}': the limit '{limit.key}' is given twice")
        given[limit.field] = value
    try:
        return Limits(**given)
    except ValueError as error:
        raise ValueError(f"'{text}': {error}") from None


def _read(part: str) -> tuple[Limit, float | None]:
    match = _PART.fullmatch(part)
    if match is None or match[1] not in _FIELDS:
        known = ", ".join(limit.key for limit in LIMITS)
        raise ValueError(f"'{part}' is not a limit and its number (limits: {known})")
    limit = BY_FIELD[_FIELDS[match[1]]]
    try:
        return limit, limit.checked(None if match[2] == OFF else read_number(match[2], limit.wanted))
    except ValueError as error:
        raise ValueError(f"'{part}': {error}") from None
