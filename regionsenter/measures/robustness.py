"""Whether the gap between a centre and its hinterland depends on how the hinterland is drawn.

The gap is measured under every rule of :data:`RULES_TRIED`; ``higher``, ``lower`` or ``about`` the same is
by :mod:`regionsenter.measures.relation`: noise and the indicator's own limit.

Each *kind* of rule (region, commuting, driving, local) has **one vote**, however many limits it is tried
with: that of the limit it is offered with, else of the nearest one that has a gap. What its other limits
say is the kind's own spread, which is told beside and decides nothing. The verdict is

* ``robust`` when all kinds that have a gap vote the same,
* ``depends`` when they do not,
* ``cannot_say`` when fewer than two kinds have one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography import hinterland
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.rules import RULES, read_rule
from regionsenter.measures.area_values import NOT_MISSING, REASON
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.gap import EQUAL_SHARE
from regionsenter.measures.noise import noise
from regionsenter.measures.relation import Interval, Told, gap_threshold, relation, told
from regionsenter.measures.values import default_year, ranked_values, values

#: Of the limits offered, those that draw hinterlands of everyday size: at 2 per cent almost
#: everybody sends commuters, from 30 per cent hardly anybody does.
RULES_TRIED = (
    "ba",
    "commuting:5",
    "commuting:10",
    "commuting:15",
    "commuting:20",
    "commuting:25",
    "drive:30",
    "drive:45",
    "drive:60",
    "local",
)
#: The kinds they are of, in their order: each has a vote.
KINDS = tuple(dict.fromkeys(rule.partition(":")[0] for rule in RULES_TRIED))
ROBUST, DEPENDS, CANNOT_SAY = "robust", "depends", "cannot_say"


@dataclass(frozen=True)
class RuleGap:
    """The gap under one rule.

    ``centre`` and ``hinterland`` are in the indicator's unit, ``gap`` in its ``gap_unit``, None when
    ``missing`` is a reason of ``model.MISSING``; ``sign`` is ``higher``, ``lower`` or ``about``,
    and ``word`` the same with what chance could have made told apart from what is under the limit;
    ``limit`` is the least gap that counts as different; ``members`` are municipal codes.
    ``interval`` is the gap's 95 %, None where the indicator has none.
    """

    rule: str
    members: tuple[str, ...]
    centre: float | None
    hinterland: float | None
    gap: float | None
    sign: str | None
    limit: float | None
    estimated: bool
    missing: str | None
    interval: Interval | None = None
    word: Told | None = None


@dataclass(frozen=True)
class Vote:
    """One kind of rule: the gap it votes by, and the gaps of all its limits that have one."""

    kind: str
    by: RuleGap
    gaps: tuple[RuleGap, ...]

    @property
    def sign(self) -> str | None:
        """The vote: ``higher``, ``lower`` or ``about``."""
        return self.by.sign

    @property
    def steady(self) -> bool:
        """Whether all limits of the kind say the same."""
        return len({gap.sign for gap in self.gaps}) == 1


@dataclass(frozen=True)
class Robustness:
    """An indicator's gap for a centre under every rule, and the verdict.

    ``votes`` has one a kind of rule that has a gap. ``different`` is how many different hinterlands
    the kinds vote by: where it is 1 they agree because they draw the same hinterland.
    """

    centre: Centre
    indicator: Indicator
    year: int
    rules: tuple[RuleGap, ...]
    votes: tuple[Vote, ...]
    verdict: str
    different: int

    @property
    def measured(self) -> tuple[RuleGap, ...]:
        """The rules that have a gap."""
        return tuple(by_rule for by_rule in self.rules if by_rule.gap is not None)


def gap_by_rule(slug: str, indicator_slug: str, year: int | None = None) -> Robustness:
    """The gap of a centre under every rule.

    Parameters
    ----------
    indicator_slug
        An indicator; for one that is itself a gap, the indicator it is a gap of.
    year
        None gives the indicator's latest; ``local`` has a year of its own.

    Raises
    ------
    UnknownPlace, KeyError
        If there is no such centre or indicator.
    """
    place, entry = centre(slug), indicator(indicator(indicator_slug).measured)
    return _robustness(place.slug, entry.slug, default_year(entry.slug) if year is None else year)


def robustness_of(slug: str, indicator_slugs: Iterable[str]) -> tuple[Robustness, ...]:
    """:func:`gap_by_rule` for several indicators, each in its latest year (a theme's overview).

    An indicator that is the gap of another is told once, with the other.
    """
    each = [gap_by_rule(slug, indicator_slug) for indicator_slug in indicator_slugs]
    return tuple({robustness.indicator.slug: robustness for robustness in each}.values())


def robust_share(robustnesses: Iterable[Robustness]) -> tuple[int, int]:
    """How many are robust, of how many that can be judged."""
    judged = [robustness for robustness in robustnesses if robustness.verdict != CANNOT_SAY]
    return sum(robustness.verdict == ROBUST for robustness in judged), len(judged)


@lru_cache(maxsize=4096)
def _robustness(slug: str, indicator_slug: str, year: int) -> Robustness:
    place, entry = centre(slug), indicator(indicator_slug)
    rules = tuple(_of_rule(place, entry, rule, year) for rule in RULES_TRIED)
    votes = tuple(vote for kind in KINDS if (vote := _vote(kind, rules)))
    signs = {vote.sign for vote in votes}
    verdict = CANNOT_SAY if len(votes) < 2 else ROBUST if len(signs) == 1 else DEPENDS
    drawn = {vote.by.members if vote.kind != "local" else ("local",) for vote in votes}
    return Robustness(place, entry, year, rules, votes, verdict, len(drawn))


def _vote(kind: str, rules: Iterable[RuleGap]) -> Vote | None:
    """The vote of a kind of rule; None where none of its limits has a gap."""
    gaps = tuple(gap for gap in rules if gap.gap is not None and read_rule(gap.rule).name == kind)
    offered = RULES[kind].default or 0

    def far(gap: RuleGap) -> int:
        return abs((read_rule(gap.rule).limit or 0) - offered)

    return Vote(kind, min(gaps, key=far), gaps) if gaps else None


def _of_rule(place: Centre, entry: Indicator, rule: str, year: int) -> RuleGap:
    members = hinterland.members(place, rule)
    gaps, inside, around, estimated, missing = _gaps(entry.slug, rule, year)
    own = _rows()[place.slug]
    if missing[own] is not None:
        return RuleGap(rule, members, None, None, None, None, None, False, missing[own])
    gap = float(gaps[own])
    apart = gap - EQUAL_SHARE if entry.gap_is_share else gap
    limit, interval = gap_threshold(entry), _interval(entry.slug, rule, year, own)
    return RuleGap(
        rule=rule,
        members=members,
        centre=float(inside[own]),
        hinterland=float(around[own]),
        gap=gap,
        sign=relation(apart, limit, interval),
        word=told(apart, limit, interval),
        limit=limit,
        estimated=bool(estimated[own]),
        missing=None,
        interval=interval,
    )


def _interval(slug: str, rule: str, year: int, own: int) -> Interval | None:
    lower, upper = (float(end[own]) for end in noise(slug, f"gap:{rule}", year).bounds)
    return None if np.isnan(lower) else (lower, upper)


@lru_cache(maxsize=1)
def _rows() -> dict[str, int]:
    return {place.slug: i for i, place in enumerate(centres())}


class Gaps(NamedTuple):
    """Gap and both values of every centre, which gaps are estimates, and why there is none."""

    gap: Numbers
    inside: Numbers
    around: Numbers
    estimated: Truths
    missing: list[str | None]


@lru_cache(maxsize=4096)
def _gaps(slug: str, rule: str, year: int) -> Gaps:
    """Every centre's gap under a rule; do not change what is given."""
    if indicator(slug).centre_only:
        return _nothing("not_applicable")
    figures = ranked_values(slug, f"gap:{rule}").of_year(year)
    reasons = [None if code == NOT_MISSING else REASON[code] for code in figures.missing.tolist()]
    inside, around = (values(slug, kind).of_year(year) for kind in ("centre", f"hinterland:{rule}"))
    return Gaps(figures.value, inside.value, around.value, figures.estimated, reasons)


def _nothing(reason: str) -> Gaps:
    """What :func:`_gaps` gives when no centre has a gap, and why."""
    count = len(centres())
    empty = np.full(count, np.nan)
    return Gaps(empty, empty.copy(), empty.copy(), np.zeros(count, dtype=bool), [reason] * count)
