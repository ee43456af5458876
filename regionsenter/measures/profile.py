"""The challenge profile: where a centre stands among its peers, challenge by challenge.

Every indicator is turned into a percentile among the peers, signed by its direction so that **100
is always the greatest challenge**: the per cent of the other peers whose challenge is lesser, ties
counted half. Zero of an indicator that says so (``zero_is_none``) is no challenge, however many share
it. A composite is the weighted mean of its indicators' percentiles, over those that have a figure when
they carry at least 60 % of the weight, else missing. There is no total over the challenges: they are
different things, and no one has said how they weigh against each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import By, groups, kept_out
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.area_values import NOT_MISSING, REASON
from regionsenter.measures.arrays import Numbers, Reasons, Truths
from regionsenter.measures.drawn_percentiles import drawn_percentiles
from regionsenter.measures.profile_model import Composite, CompositeField, IndicatorScore, Profile
from regionsenter.measures.rank_uncertainty import composite, rank_intervals, verdicts
from regionsenter.measures.values import default_year, ranked_values

#: The part of a composite's weight that must have figures.
COVERED = 0.6
MOST_WEIGHT = 5.0
#: Why a composite has no score, or a centre no rank.
COVERAGE, NO_WEIGHT, NOT_AMONG = "coverage", "no_weight", "not_among"

Weights = Mapping[str, float] | Iterable[tuple[str, float]]


def profile(
    slug: str, by: By = "challenge", weights: Weights = (), among: frozenset[str] | None = None
) -> Profile:
    """The profile of a centre.

    Parameters
    ----------
    by
        ``challenge`` (the strategy's five) or ``theme`` (a-e).
    weights
        Indicator slug to 0-5; an indicator not named has 1.
    among
        Slugs of the peers; None gives the candidate centres. A centre that is not among them gets
        percentiles and scores as seen from them, but no rank.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    ValueError
        If ``by`` is unknown, or a weight is outside 0-5 or of an indicator that does not count.
    """
    place = centre(slug)
    chosen = profile_weights(weights, by)
    row = next(i for i, other in enumerate(centres()) if other.slug == place.slug)
    composites = tuple(_composite(field, row) for field in fields(by, chosen, among))
    return Profile(place, by, chosen, peer_slugs(among), composites, tuple(kept_out(by).items()))


def peer_slugs(among: frozenset[str] | None) -> frozenset[str]:
    """The slugs a centre is seen against: the candidate centres, or the given centres."""
    if among is None:
        return frozenset(place.slug for place in centres() if place.candidate)
    return frozenset(centre(slug).slug for slug in among)


def profile_weights(weights: Weights, by: By = "challenge") -> tuple[tuple[str, float], ...]:
    """Weights in one hashable form: sorted by slug, those of 1 left out.

    Raises
    ------
    ValueError
        As :func:`profile`.
    """
    known = [slug for group in groups(by).values() for slug in group]
    given = dict(weights.items() if isinstance(weights, Mapping) else weights)
    for slug, weight in given.items():
        if slug not in known:
            near = get_close_matches(slug, known, n=3)
            hint = f" (did you mean {', '.join(near)}?)" if near else ""
            raise ValueError(f"no indicator '{slug}' in the profile by {by}{hint}")
        if not 0 <= weight <= MOST_WEIGHT:
            raise ValueError(f"the weight of '{slug}' must be from 0 to {MOST_WEIGHT:g}")
    return tuple(sorted((slug, float(w)) for slug, w in given.items() if w != 1))


@lru_cache(maxsize=64)
def fields(
    by: By = "challenge",
    weights: tuple[tuple[str, float], ...] = (),
    among: frozenset[str] | None = None,
) -> tuple[CompositeField, ...]:
    """Every composite for all centres: what maps, rank charts and the typology read.

    ``weights`` as :func:`profile_weights` gives them.
    """
    chosen = dict(profile_weights(weights, by))
    who = peer_slugs(among)
    return tuple(
        _field(topic, slugs, tuple(chosen.get(slug, 1.0) for slug in slugs), who)
        for topic, slugs in groups(by).items()
    )


def percentiles(signed: Numbers, peer: Truths, none: Truths | None = None) -> Numbers:
    """Per cent of the *other* peers with a lower value, ties half; NaN where there is no value.

    Parameters
    ----------
    signed
        One a place, higher meaning a greater challenge.
    peer
        Which places are seen against; the others are placed among them. A peer alone is 50.
    none
        Which places have nothing of it: they are 0, and do not share the middle of their ties.
    """
    against = signed[peer & ~np.isnan(signed)]
    with np.errstate(invalid="ignore", divide="ignore"):
        below = (against[None, :] < signed[:, None]).sum(axis=1)
        same = (against[None, :] == signed[:, None]).sum(axis=1) - peer
        below_share = np.where(len(against) - peer > 0, (below + same / 2) / (len(against) - peer), 0.5)
    empty = np.isnan(signed) | (len(against) == 0)
    placed = 100 * below_share if none is None else np.where(none, 0.0, 100 * below_share)
    return np.where(empty, np.nan, placed)


@lru_cache(maxsize=256)
def _field(
    topic: str, slugs: tuple[str, ...], chosen: tuple[float, ...], who: frozenset[str]
) -> CompositeField:
    """One composite; kept by itself, so that a moved weight costs the one it belongs to alone."""
    peer = np.array([place.slug in who for place in centres()])
    years = tuple(default_year(slug) for slug in slugs)
    columns = [_column(slug, year) for slug, year in zip(slugs, years, strict=True)]
    value, missing = (np.column_stack(part) for part in zip(*columns, strict=True))
    placed = np.column_stack([_placed(slug, value[:, j], peer) for j, slug in enumerate(slugs)])
    weights = np.array(chosen)
    score, covered = composite(placed, weights)
    score = np.where(covered >= COVERED - 1e-9, score, np.nan)
    ranked = peer & ~np.isnan(score)
    by_chance = _by_chance(slugs, years, weights, who, placed[peer], ranked[peer])
    intervals = rank_intervals(placed, weights, ranked, by_chance=by_chance)
    return CompositeField(
        topic,
        slugs,
        years,
        weights,
        value,
        missing,
        placed,
        score,
        covered,
        peer,
        intervals,
        verdicts(intervals),
        coherence(placed[peer][:, weights > 0]),
    )


def _placed(slug: str, value: Numbers, peer: Truths) -> Numbers:
    """The percentiles of an indicator's values, by its direction and by what zero means."""
    entry = indicator(slug)
    return percentiles(value * _sign(slug), peer, (value == 0) if entry.zero_is_none else None)


def _sign(slug: str) -> int:
    """1 where a high value is the greater challenge, else -1."""
    return 1 if indicator(slug).direction == "high_bad" else -1


def _by_chance(
    slugs: tuple[str, ...],
    years: tuple[int, ...],
    weights: Numbers,
    who: frozenset[str],
    placed: Numbers,
    ranked: Truths,
) -> dict[int, Numbers]:
    """What :func:`rank_intervals` takes: the indicators with noise, by column. ``placed`` is of peers."""
    found = {}
    for j in map(int, np.flatnonzero(weights)):
        drawn = drawn_percentiles(slugs[j], years[j], _sign(slugs[j]), who)
        if drawn is not None:
            # A figure whose size is not known stays where it is.
            still = np.isnan(placed[:, j]) | np.isnan(drawn)
            if indicator(slugs[j]).zero_is_none:
                still |= placed[:, j] == 0  # nothing of it is nothing, whatever the others' counts
            found[j] = np.where(still, placed[:, j], drawn)[:, ranked]
    return found


def coherence(placed: Numbers) -> float | None:
    """Mean rank correlation between columns of percentiles, each pair where both have figures.

    None where there is no pair to correlate; an indicator on which all stand equal is left out.
    """
    likeness = pd.DataFrame(placed).corr(min_periods=3).to_numpy()
    pairs = likeness[np.triu_indices(len(likeness), 1)]
    pairs = pairs[~np.isnan(pairs)]
    return float(pairs.mean()) if len(pairs) else None


def _column(slug: str, year: int) -> tuple[Numbers, Reasons]:
    figures = ranked_values(slug, "centre").of_year(year)
    return figures.value, figures.missing


def _composite(of: CompositeField, i: int) -> Composite:
    ranked = of.intervals
    best, worst = ranked.whole
    return Composite(
        slug=of.slug,
        score=_number(of.score[i]),
        covered=float(of.covered[i]),
        rank=_whole(ranked.rank[i]),
        of=ranked.of,
        low=_whole(ranked.low[i]),
        high=_whole(ranked.high[i]),
        best=_whole(best[i]),
        worst=_whole(worst[i]),
        verdict=of.verdict[i],
        missing=_reason(of, i),
        coherence=of.coherence,
        indicators=tuple(_indicator(of, i, j) for j in range(len(of.indicators))),
    )


def _indicator(of: CompositeField, i: int, j: int) -> IndicatorScore:
    code = int(of.missing[i, j])
    figures = ranked_values(of.indicators[j], "centre").of_year(of.years[j])
    return IndicatorScore(
        slug=of.indicators[j],
        percentile=_number(of.percentiles[i, j]),
        value=_number(of.value[i, j]),
        year=of.years[j],
        weight=float(of.weights[j]),
        missing=None if code == NOT_MISSING else REASON[code],
        without=_whole(of.intervals.without[j, i]),
        estimated=bool(figures.estimated[i]),
    )


def _reason(of: CompositeField, i: int) -> str | None:
    if not of.weights.any():
        return NO_WEIGHT
    if np.isnan(of.score[i]):
        return COVERAGE
    return None if of.peer[i] else NOT_AMONG


def _number(number: float) -> float | None:
    return None if np.isnan(number) else float(number)


def _whole(number: float) -> int | None:
    return None if np.isnan(number) else int(number)
