"""Centres that are alike, on chosen indicators with weights, and why they are.

The distance between two centres is the weighted mean of how far apart they are on each indicator,
in robust standard deviations (a weighted Manhattan distance): unlike Euclid's its parts add up in
its own unit, and one indicator they differ much on does not outweigh many they share.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import isfinite

import numpy as np

from regionsenter.catalog import indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.arrays import Truths
from regionsenter.measures.similarity_model import Distances, Neighbour, NoneAlike, Part, Similar, Weights
from regionsenter.measures.standardise import group, preset_weights, standard

#: A centre is listed when what both have carries at least this part of the weight.
LEAST_COVERAGE = 0.75


def similar(
    slug: str,
    preset: str | Weights | Mapping[str, float] = "storrelse",
    n: int = 10,
    among: frozenset[str] | None = None,
) -> Similar:
    """The ``n`` centres most like one, among the candidate centres or those of ``among``.

    Parameters
    ----------
    preset
        A preset's slug (``catalog.similarity.presets``), or pairs of indicator and weight (0 leaves
        the indicator out).
    among
        Slugs of the centres to look among; they also set the scale. None: the candidates.

    Raises
    ------
    UnknownPlace, ValueError
        For an unknown centre; for an unknown preset or indicator, a weight that is not a number of
        at least 0, or ``n`` below 1.
    NoneAlike
        A ValueError: no weight is above 0, or the indicators tell nobody of the group apart.
    """
    place = centre(slug)
    if n < 1:
        raise ValueError("the number of neighbours must be at least 1")
    among = None if among is None else frozenset(among)
    every = distances(weights_of(preset, among), among)
    me = next(i for i, other in enumerate(centres()) if other.slug == place.slug)
    inside = group(among)
    inside[me] = False
    listed = inside & (every.coverage[me] >= LEAST_COVERAGE - 1e-9)
    order = [i for i in np.argsort(every.distance[me], kind="stable") if listed[i]][:n]
    own = every.coverage[me, me] < LEAST_COVERAGE - 1e-9
    reason = "own_coverage" if own else "coverage"
    return Similar(
        centre=place,
        neighbours=tuple(_neighbour(every, me, i, n, group(among)) for i in order),
        left_out=tuple((centres()[i].slug, reason) for i in np.flatnonzero(inside & ~listed)),
        indicators=every.indicators,
        weights=tuple(every.weights.tolist()),
        years=tuple(standard(indicator_slug, among).year for indicator_slug in every.indicators),
        unused=every.unused,
    )


def weights_of(preset: str | Weights | Mapping[str, float], among: frozenset[str] | None = None) -> Weights:
    """The pairs of a preset, or one's own, checked and without those of weight 0."""
    if isinstance(preset, str):
        return preset_weights(preset, among)
    pairs = tuple(preset.items() if isinstance(preset, Mapping) else preset)
    slugs = [slug for slug, _ in pairs]
    if unknown := [slug for slug in slugs if slug not in indicators()]:
        raise ValueError(f"unknown indicator '{unknown[0]}'")
    if twice := {slug for slug in slugs if slugs.count(slug) > 1}:
        raise ValueError(f"{min(twice)} is given more than one weight")
    if wrong := [slug for slug, weight in pairs if not (isfinite(weight) and weight >= 0)]:
        raise ValueError(f"the weight of {wrong[0]} must be a number of at least 0")
    kept = tuple((slug, float(weight)) for slug, weight in pairs if weight > 0)
    if not kept:
        raise NoneAlike("no_weight", "at least one indicator must have a weight above 0")
    return kept


@lru_cache(maxsize=256)
def distances(weights: Weights, among: frozenset[str] | None = None) -> Distances:
    """Every centre's distance to every other, worked out at once."""
    kept, unused = [], []
    for slug, weight in weights:
        standardised = standard(slug, among)
        if standardised.spread > 0:
            kept.append((slug, weight, standardised.z))
        else:
            unused.append((slug, "no_values" if np.isnan(standardised.z).all() else "all_alike"))
    if not kept:
        raise NoneAlike("not_told_apart", "none of the indicators can tell the centres of the group apart")
    z = np.array([row for _, _, row in kept])
    given = np.array([weight for _, weight, _ in kept])
    share = given / given.sum()
    have = ~np.isnan(z)
    filled = np.where(have, z, 0.0)
    total = np.zeros((z.shape[1], z.shape[1]))
    for k, z_of in enumerate(filled):  # one indicator at a time: a third of the memory and time
        both = have[k][:, None] & have[k][None, :]
        total += share[k] * (np.abs(z_of[:, None] - z_of[None, :]) * both)
    coverage = (have * share[:, None]).T @ have
    with np.errstate(invalid="ignore", divide="ignore"):
        distance = np.where(coverage > 0, total / coverage, np.inf)
    for array in (z, share, distance, coverage):
        array.flags.writeable = False
    names = tuple(slug for slug, _, _ in kept)
    return Distances(names, share, z, distance, coverage, tuple(unused))


def _neighbour(every: Distances, me: int, other: int, n: int, inside: Truths) -> Neighbour:
    apart = every.z[:, other] - every.z[:, me]
    both = ~np.isnan(apart)
    size = np.where(both, every.weights * np.abs(apart), 0.0)
    share = size / size.sum() if size.sum() > 0 else size
    # Raw values are the same whatever the group.
    of = [standard(slug) for slug in every.indicators]
    order = [int(k) for k in np.argsort(-share, kind="stable") if both[k]]
    return Neighbour(
        centre=centres()[other],
        distance=float(every.distance[me, other]),
        parts=tuple(
            Part(
                every.indicators[k],
                float(of[k].raw[me]),
                float(of[k].raw[other]),
                float(apart[k]),
                float(share[k]),
                bool(of[k].estimated[me]),
                bool(of[k].estimated[other]),
            )
            for k in order
        ),
        coverage=float(min(every.coverage[me, other], 1.0)),
        mutual=_before(every, other, me, inside) < n,
        not_compared=tuple(slug for slug, there in zip(every.indicators, both, strict=True) if not there),
    )


def _before(every: Distances, of: int, me: int, inside: Truths) -> int:
    """How many of the group stand before me on the list of another centre."""
    listed = inside & (every.coverage[of] >= LEAST_COVERAGE - 1e-9)
    listed[[of, me]] = False
    row = every.distance[of]
    earlier = np.arange(len(row)) < me
    return int((listed & ((row < row[me]) | ((row == row[me]) & earlier))).sum())
