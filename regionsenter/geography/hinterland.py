"""The hinterland of a centre, by a named rule (dispatch: a new rule is a new entry).

A rule is written ``ba``, ``local``, ``commuting``, ``drive``, or with a limit of one's own
``commuting:15`` (per cent) and ``drive:60`` (minutes).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.centres import centre as centre_by_slug
from regionsenter.geography.commuting import senders
from regionsenter.geography.drive_times import DEFAULT_LIMIT, hinterland_within

#: Metres from the centre point within which what is in a grid counts as the settlement's (``local``).
LOCAL_RADIUS = 2_000


@dataclass(frozen=True)
class Rule:
    """How a hinterland is found, and the limits one may set: least per cent or most minutes."""

    find: Callable[[Centre, int | None], tuple[str, ...]]
    default: int | None = None
    limits: tuple[int, ...] = ()


def by_region(centre: Centre, _limit: int | None) -> tuple[str, ...]:
    """``ba``: the labour-market region's municipalities without the centre municipality."""
    return centre.hinterland


def within_municipality(_centre: Centre, _limit: int | None) -> tuple[str, ...]:
    """``local``: no whole municipality; the centre municipality outside the settlement.

    What exists below municipal level is measured in :mod:`regionsenter.measures.local`.
    """
    return ()


def by_commuting(centre: Centre, limit: int | None) -> tuple[str, ...]:
    """``commuting``: municipalities that send at least so many per cent of their employed
    residents to the centre municipality (SSB 03321, latest year)."""
    assert limit is not None  # read_rule gives the rule's own where none is given
    return senders(centre, limit)


def by_driving(centre: Centre, limit: int | None) -> tuple[str, ...]:
    """``drive``: municipalities whose own centre lies within so many minutes (modelled)."""
    assert limit is not None  # as above
    return hinterland_within(centre.slug, limit)


RULES: dict[str, Rule] = {
    "ba": Rule(by_region),
    "commuting": Rule(by_commuting, 10, (2, 5, 10, 15, 20, 25, 30, 40)),
    "drive": Rule(by_driving, round(DEFAULT_LIMIT), (15, 30, 45, 60, 75, 90)),
    "local": Rule(within_municipality),
}


class UnknownRule(ValueError):
    """No hinterland rule has this name, or the limit is not one it can have."""


def read_rule(text: str) -> tuple[str, int | None]:
    """Name and limit of a rule as it is written; the limit is the rule's own where none is given.

    Raises
    ------
    UnknownRule
        If there is no such rule, it takes no limit, or the limit is not a number of its range.
    """
    name, colon, given = text.partition(":")
    if name not in RULES:
        raise UnknownRule(f"unknown hinterland rule '{name}' (known: {', '.join(RULES)})")
    rule = RULES[name]
    if not colon:
        return name, rule.default
    if not rule.limits:
        raise UnknownRule(f"the hinterland rule '{name}' takes no limit")
    low, high = rule.limits[0], rule.limits[-1]
    if not given.isdigit() or not low <= int(given) <= high:
        raise UnknownRule(f"the limit of '{name}' must be a whole number from {low} to {high}")
    return name, int(given)


def members(centre: Centre, rule: str) -> tuple[str, ...]:
    """The municipal codes of the hinterland; empty when the rule gives none.

    Raises
    ------
    UnknownRule
        If the rule is not one of :data:`RULES`, or its limit out of range.
    """
    return _members(centre.slug, rule)


@lru_cache(maxsize=4096)
def _members(slug: str, rule: str) -> tuple[str, ...]:
    name, limit = read_rule(rule)
    return RULES[name].find(centre_by_slug(slug), limit)


def regions_of_one() -> tuple[Centre, ...]:
    """The centres whose region is their own municipality, which has no hinterland by region."""
    return tuple(centre for centre in centres() if not centre.hinterland)


def offered_rule(centre: Centre) -> str:
    """The rule to begin with: ``ba``, or ``local`` where the region is the centre municipality."""
    return "ba" if centre.hinterland else "local"
