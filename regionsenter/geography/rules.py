"""How a hinterland rule is written, and which there are.

``best``, ``ba``, ``local``, ``commuting``, ``drive``; with a limit of one's own ``commuting:15`` (per
cent) and ``drive:60`` (minutes), and then ``raw`` (``drive:60:raw``) for hinterlands that may overlap and
hold larger centres; ``own:4618.4621`` for municipalities picked by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from regionsenter.geography.drive_times import DEFAULT_LIMIT
from regionsenter.snapshot import snapshot

OWN = "own"
RAW = "raw"
#: Municipalities that may be picked by hand; no labour-market region has as many.
MOST_OWN = 40


@dataclass(frozen=True)
class RuleTerms:
    """The limits one may set for a rule (least per cent or most minutes), and its own where none is."""

    default: int | None = None
    limits: tuple[int, ...] = ()


RULES: dict[str, RuleTerms] = {
    "best": RuleTerms(),
    "ba": RuleTerms(),
    "commuting": RuleTerms(10, (2, 5, 10, 15, 20, 25, 30, 40)),
    "drive": RuleTerms(round(DEFAULT_LIMIT), (15, 30, 45, 60, 75, 90)),
    "local": RuleTerms(),
}

#: What ``best`` tries, in this order: the first that gives a centre any municipality is its rule.
BEST = ("ba", "commuting:5", "drive:60", "local")


class UnknownRule(ValueError):
    """No hinterland rule has this name, or the limit or the municipalities are not ones it can have."""


@dataclass(frozen=True)
class Rule:
    """A rule as it is read: its name, its limit, whether it is ``raw``, and what is picked by hand."""

    name: str
    limit: int | None = None
    raw: bool = False
    codes: tuple[str, ...] = ()


def read_rule(text: str) -> Rule:
    """A rule as it is written; the limit is the rule's own where none is given.

    Raises
    ------
    UnknownRule
        If there is no such rule, it takes no limit, the limit is not a number of its range, or a
        municipality of one's own does not exist.
    """
    name, *given = text.split(":")
    if name == OWN:
        return Rule(OWN, codes=own_codes(":".join(given)))
    if name not in RULES:
        raise UnknownRule(f"unknown hinterland rule '{name}' (known: {', '.join(RULES)}, own:CODES)")
    terms = RULES[name]
    if given and not terms.limits:
        raise UnknownRule(f"the hinterland rule '{name}' takes no limit")
    raw = bool(given) and given[-1] == RAW
    numbers = given[:-1] if raw else given
    if not numbers:
        return Rule(name, terms.default, raw)
    low, high = (terms.limits[0], terms.limits[-1])
    if len(numbers) > 1 or not numbers[0].isdecimal() or not low <= int(numbers[0]) <= high:
        raise UnknownRule(f"the limit of '{name}' must be a whole number from {low} to {high}")
    return Rule(name, int(numbers[0]), raw)


def own_codes(text: str) -> tuple[str, ...]:
    """Municipal codes with dots between, ascending and each once. Raises UnknownRule."""
    codes = sorted(set(filter(None, text.split("."))))
    if strangers := [code for code in codes if code not in municipal_codes()]:
        raise UnknownRule(f"no municipality has the code {', '.join(strangers)}")
    if not 1 <= len(codes) <= MOST_OWN:
        raise UnknownRule(f"a hinterland of one's own has from 1 to {MOST_OWN} municipalities")
    return tuple(codes)


def own_rule(codes: Iterable[str]) -> str:
    """The rule of municipalities picked by hand, as it is written. Raises UnknownRule."""
    return f"{OWN}:{'.'.join(own_codes('.'.join(codes)))}"


@lru_cache(maxsize=1)
def municipal_codes() -> frozenset[str]:
    """The codes of the municipalities there are."""
    return frozenset(snapshot().codes[:-1])


#: From a rule's limit to the municipalities of each centre's hinterland, by slug.
Finder = Callable[[Rule], dict[str, tuple[str, ...]]]
