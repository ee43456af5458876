"""Whether the gap between a centre and its hinterland depends on how the hinterland is drawn.

The gap is measured under every rule of :data:`RULES_TRIED`. It is ``higher`` or ``lower`` when it is at
least one median absolute deviation (MAD) of the candidate centres' gaps under the same rule, and
never less than one unit of the last decimal shown; else ``about`` the same. The verdict is

* ``robust`` when the sign is the same under all rules that have a gap,
* ``depends`` when it is not,
* ``cannot_say`` when fewer than two rules have one.
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
from regionsenter.measures.area_values import NOT_MISSING, REASON
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.middle import middle
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
ROBUST, DEPENDS, CANNOT_SAY = "robust", "depends", "cannot_say"


@dataclass(frozen=True)
class RuleGap:
    """The gap under one rule.

    ``centre``, ``hinterland`` and ``gap`` are in the indicator's unit, None when ``missing`` is a
    reason of ``model.MISSING``; ``sign`` is ``higher``, ``lower`` or ``about``; ``limit`` is the
    least gap that counts as different; ``members`` are municipal codes.
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


@dataclass(frozen=True)
class Robustness:
    """An indicator's gap for a centre under every rule, and the verdict.

    ``different`` is how many different hinterlands the rules with a gap make: where it is 1 the
    rules agree because they draw the same hinterland.
    """

    centre: Centre
    indicator: Indicator
    year: int
    rules: tuple[RuleGap, ...]
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
    measured = [by_rule for by_rule in rules if by_rule.gap is not None]
    signs = {by_rule.sign for by_rule in measured}
    verdict = CANNOT_SAY if len(measured) < 2 else ROBUST if len(signs) == 1 else DEPENDS
    drawn = {by_rule.members if by_rule.rule != "local" else ("local",) for by_rule in measured}
    return Robustness(place, entry, year, rules, verdict, len(drawn))


def _of_rule(place: Centre, entry: Indicator, rule: str, year: int) -> RuleGap:
    members = hinterland.members(place, rule)
    gaps, inside, estimated, missing = _gaps(entry.slug, rule, year)
    own = _rows()[place.slug]
    if missing[own] is not None:
        return RuleGap(rule, members, None, None, None, None, None, False, missing[own])
    limit = _limit(entry.slug, rule, year)
    gap, centre_value = float(gaps[own]), float(inside[own])
    # 1e-9: a difference of floats a hair under the limit is at it (as in present.language.readout).
    sign = "about" if abs(gap) < limit - 1e-9 else "higher" if gap > 0 else "lower"
    return RuleGap(
        rule, members, centre_value, centre_value - gap, gap, sign, limit, bool(estimated[own]), None
    )


@lru_cache(maxsize=1)
def _rows() -> dict[str, int]:
    return {place.slug: i for i, place in enumerate(centres())}


@lru_cache(maxsize=4096)
def _limit(slug: str, rule: str, year: int) -> float:
    """One MAD of the candidates' gaps, at least one unit of the last decimal shown."""
    gaps = _gaps(slug, rule, year).gap
    counted = np.array([c.candidate for c in centres()]) & ~np.isnan(gaps)
    least = 10.0 ** -indicator(slug).decimals
    if not counted.any():
        return least
    _, mad = middle(gaps[counted])
    return max(mad, least)


class Gaps(NamedTuple):
    """Gap and value of every centre, which gaps are estimates, and why there is none."""

    gap: Numbers
    inside: Numbers
    estimated: Truths
    missing: list[str | None]


@lru_cache(maxsize=4096)
def _gaps(slug: str, rule: str, year: int) -> Gaps:
    """Every centre's gap under a rule; do not change what is given."""
    if indicator(slug).centre_only:
        return _nothing("not_applicable")
    figures = ranked_values(slug, f"gap:{rule}").of_year(year)
    reasons = [None if code == NOT_MISSING else REASON[code] for code in figures.missing.tolist()]
    inside = values(slug, "centre").of_year(year)
    return Gaps(figures.value, inside.value, figures.estimated, reasons)


def _nothing(reason: str) -> Gaps:
    """What :func:`_gaps` gives when no centre has a gap, and why."""
    count = len(centres())
    empty = np.full(count, np.nan)
    return Gaps(empty, empty.copy(), np.zeros(count, dtype=bool), [reason] * count)
