"""What stands out for one centre, found by stated rules and never by opinion.

The rules:

* Only declared indicators are tried (:data:`MUNICIPAL`): municipal figures everybody can read. The first
  of them are key figures and go before the others, whatever those show. Where the gap is that of a town
  to the rest of its municipality, those of :data:`TOWN` are tried in their place.
* An indicator is left out where fewer than :data:`COVERAGE` of the peers have a value, where the
  peers' values do not differ (no median absolute deviation, MAD), and, for gaps, where the
  hinterland's value is an estimate.
* A **gap** (centre minus hinterland) counts when it is wider than the typical gap in its own
  direction: ``score = sign(gap) x (gap - median gap) / spread``.
* A **rank** counts by how far the centre's own value lies from the peers' median: ``score =
  |value - median| / spread``.
* ``spread`` is the MAD of the peers on the same side of the median, so that a long tail (study
  places, cabins) makes nobody stand out for being in it.
* Either stands out from a score of :data:`CLEAR`, and only beyond noise and the indicator's relevance
  limit (``measures.relation``): what is about the same as in the hinterland is no wide gap, however
  wide the others' are, and what chance alone can do is no finding.
* Too few events or people behind a number, on either side of a gap, and it is not tried at all
  (``measures.noise``). What else may keep a gap from being told is in :data:`GAP_HURDLES`.
* Gaps are held up against those by the same rule, unless these are too few (:func:`gap_peers`).
* Of those that stand out, the farthest out among the key figures is told, else the farthest among
  the others. When none does, the key figure farthest out is found, as one that does not stand out, and
  the words say that nothing does.
* No two findings are of one family (two age shares say the same thing twice), and the family of
  population growth belongs to the third finding.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.hinterland import hinterland, members, same_rule
from regionsenter.measures.area_values import NO_MEMBERS
from regionsenter.measures.arrays import Truths
from regionsenter.measures.middle import middle
from regionsenter.measures.noise import YearNoise, noise
from regionsenter.measures.relation import Interval, Relation, relation, threshold, told
from regionsenter.measures.rest import rest_of_municipality
from regionsenter.measures.shown import apart
from regionsenter.measures.stand_out_model import Finding, Growth, StandOut
from regionsenter.measures.stand_out_rules import (
    CLEAR,
    COVERAGE,
    FEWEST_ALIKE,
    GROWTH,
    GROWTH_INDICATORS,
    LEAST,
    MUNICIPAL,
    TOWN,
    Tried,
)
from regionsenter.measures.standardise import group
from regionsenter.measures.standing import like_drawn, rank_of
from regionsenter.measures.values import base_year, default_year, ranked_values, value, values


def _of_gaps(place: Centre, rule: str) -> Tried:
    """What is tried for a centre's gap; of a region of its own, what is known of a town."""
    return TOWN if hinterland(place, rule).below_municipality else MUNICIPAL


def stand_out(slug: str, rule: str = "best", among: frozenset[str] | None = None) -> StandOut:
    """What stands out for a centre.

    Parameters
    ----------
    rule
        The hinterland rule, as :func:`regionsenter.geography.rules.read_rule` reads it.
    among
        Slugs of the peers; None gives the candidate centres.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    return _stand_out(centre(slug).slug, rule, None if among is None else frozenset(among))


@lru_cache(maxsize=1024)
def _stand_out(slug: str, rule: str, among: frozenset[str] | None) -> StandOut:
    place = centre(slug)
    no_gap = next((reason for hurdle in GAP_HURDLES if (reason := hurdle(place, rule))), None)
    peers = gap_peers(place, rule, among)
    of_gaps, of_ranks = _of_gaps(place, rule), MUNICIPAL
    gap = None
    if no_gap is None:
        gap = _choose(_findings(place, f"gap:{rule}", peers, of_gaps), frozenset({GROWTH}), of_gaps)
        if gap is None:
            no_gap = "too_few" if _few(place, f"gap:{rule}", of_gaps) else "coverage"
    ranks = _findings(place, "centre", among, of_ranks)
    taken = {GROWTH} | ({_family(gap)} if gap else set())
    rank = _choose(ranks, frozenset(taken), of_ranks)
    second = _choose(ranks, frozenset(taken | {_family(rank)}), of_ranks) if no_gap and rank else None
    growth = _growth(place, rule, among)
    no_growth = None if growth else value(GROWTH_INDICATORS[0], "centre", place.slug).missing
    return StandOut(place, rule, gap, no_gap, rank, second, growth, no_growth)


def gap_peers(place: Centre, rule: str, among: frozenset[str] | None) -> frozenset[str] | None:
    """Whose gaps the centre's are held up against: those by the same rule, or where they are fewer than
    :data:`FEWEST_ALIKE`, those of all with a hinterland of whole municipalities."""
    alike = like_drawn(place, rule, among)
    if alike is None or len(alike) >= FEWEST_ALIKE or same_rule(place, rule) == frozenset():
        return alike
    chosen = group(among)
    return frozenset(
        one.slug for one, inside in zip(centres(), chosen, strict=True) if inside and members(one, rule)
    )


def _no_area(place: Centre, rule: str) -> str | None:
    around = hinterland(place, rule)
    if around.below_municipality:
        rest = rest_of_municipality(place)
        return "not_below_municipality" if rest is None else "slight_rest" if rest.few_people else None
    return None if around.members else "no_hinterland"


def _slight(place: Centre, rule: str) -> str | None:
    return "slight_hinterland" if hinterland(place, rule).slight else None


def _picked(place: Centre, rule: str) -> str | None:
    return "picked_hinterland" if same_rule(place, rule) == frozenset() else None


#: Each gives the reason (of ``model.MISSING``) why no gap of a centre is a headline under a rule, else
#: None; the first that has one decides.
GAP_HURDLES: tuple[Callable[[Centre, str], str | None], ...] = (_no_area, _slight, _picked)


def _family(finding: Finding) -> str:
    return dict((*MUNICIPAL.declared, *TOWN.declared))[finding.indicator.slug]


def _column(place: Centre) -> int:
    return next(i for i, other in enumerate(centres()) if other.slug == place.slug)


def _findings(place: Centre, kind: str, among: frozenset[str] | None, tried: Tried) -> list[Finding]:
    """Every declared indicator that may be told, in the declared order."""
    chosen, own = group(among), _column(place)
    findings = [_finding(slug, kind, own, chosen) for slug, _ in tried.declared]
    return [finding for finding in findings if finding is not None]


def _few(place: Centre, kind: str, tried: Tried) -> bool:
    """Whether a declared indicator is left out for what little lies behind it."""
    own = _column(place)
    return any(noise(slug, kind, default_year(slug)).few[own] for slug, _ in tried.declared)


def _finding(slug: str, kind: str, own: int, chosen: Truths) -> Finding | None:
    entry, year, is_gap = indicator(slug), default_year(slug), kind != "centre"
    area = ranked_values(slug, kind).of_year(year)
    if np.isnan(area.value[own]) or area.estimated[own]:
        return None
    numbers = area.value[chosen]
    there = numbers[~np.isnan(numbers)]
    # A gap exists only where there is a hinterland: those without are no part of the whole.
    whole = (area.missing[chosen] != NO_MEMBERS).sum() if is_gap else chosen.sum()
    if not len(there) or len(there) < COVERAGE * whole:
        return None
    doubt = noise(slug, kind, year)
    if doubt.few[own]:
        return None
    number = float(area.value[own])
    median, mad = middle(there)
    if mad == 0:
        return None
    side = np.sign(number) if is_gap else np.sign(number - median)
    beyond = np.abs(there - median)[np.sign(there - median) == side]
    spread = float(np.median(beyond)) if side and len(beyond) >= LEAST else mad
    centre_value = float(values(slug, "centre").of_year(year).value[own])
    score = float(side * (number - median) / spread)
    around = values(slug, kind.replace("gap:", "hinterland:", 1)) if is_gap else None
    other = float(around.of_year(year).value[own]) if around else median
    way = _way(centre_value, other, entry, _moved(doubt, own, 0.0 if is_gap else median))
    return Finding(
        kind="gap" if is_gap else "rank",
        indicator=entry,
        year=year,
        number=number,
        centre=centre_value,
        hinterland=other if around else None,
        median=median,
        mad=mad,
        score=score,
        rank=rank_of(number, there),
        below=int((there < number).sum()),
        of=len(there),
        among=bool(chosen[own]),
        way=way,
        tried=0,
        clear=score >= CLEAR and way != "about",
    )


def _moved(doubt: YearNoise, own: int, by: float) -> Interval | None:
    """The interval of a centre's number less ``by``."""
    lower, upper = (float(end[own]) - by for end in doubt.bounds)
    return None if np.isnan(lower) else (lower, upper)


def _way(own: float, other: float, entry: Indicator, interval: Interval | None) -> Relation:
    return relation(apart(own, other, entry.decimals), threshold(entry), interval)


def _choose(findings: list[Finding], taken: frozenset[str], tried: Tried) -> Finding | None:
    free = [finding for finding in findings if _family(finding) not in taken]
    if not free:
        return None
    clear = [finding for finding in free if finding.clear]
    first = [finding for finding in clear if finding.indicator.slug in tried.key] or clear
    candidates = first or [finding for finding in free if finding.indicator.slug in tried.key] or free
    # The first of equals, so that the declared order decides.
    return replace(max(candidates, key=lambda finding: finding.score), tried=len(free))


def _growth(place: Centre, rule: str, among: frozenset[str] | None) -> Growth | None:
    chosen, own = group(among), _column(place)
    for slug in GROWTH_INDICATORS:
        year = default_year(slug)
        first = base_year(slug, year)
        numbers = ranked_values(slug, "centre").of_year(year).value
        there = numbers[chosen & ~np.isnan(numbers)]
        if first is None or np.isnan(numbers[own]) or not len(there):
            continue
        around = ranked_values(slug, f"hinterland:{rule}").of_year(year).value[own]
        if hinterland(place, rule).slight:
            around = np.nan  # then the peers are what it is held up against
        median, mad = middle(there)
        kind, other = ("centre", median) if np.isnan(around) else (f"gap:{rule}", 0.0)
        doubt = _moved(noise(slug, kind, year), own, other)
        beside = float(median if np.isnan(around) else around)
        difference = apart(float(numbers[own]), beside, indicator(slug).decimals)
        return Growth(
            indicator=indicator(slug),
            first=first,
            last=year,
            centre=float(numbers[own]),
            hinterland=None if np.isnan(around) else float(around),
            population=value("folketall", "centre", place.slug, year).value,
            median=median,
            mad=mad,
            of=len(there),
            way=told(difference, threshold(indicator(slug)), doubt),
        )
    return None
