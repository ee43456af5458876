"""Centres by indicators on one robust scale, and what a preset's weights are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator, indicators
from regionsenter.catalog.models import Indicator
from regionsenter.catalog.similarity import preset
from regionsenter.geography.centres import centres
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.middle import middle
from regionsenter.measures.values import default_year, ranked_values

#: No centre counts as further from the median than so many robust standard deviations.
CLIP = 3.0
#: What makes a MAD, and a mean deviation, the standard deviation of a normal distribution.
MAD_TO_SD, MEAN_TO_SD = 1.4826, 1.2533
#: A theme's preset takes indicators that so large a part of the group has, ...
COMPLETE = 0.95
#: ... and that tell so large a part of it apart from the rest.
VARIED = 0.1


@dataclass(frozen=True, eq=False)
class Standard:
    """One indicator for all 159 centres, by region number.

    ``raw`` in the indicator's unit and ``z`` in robust standard deviations from the median of the
    group, clipped at :data:`CLIP`; NaN where missing. ``spread`` is one such deviation in the unit
    (of the logarithm where ``log``), 0 when the group cannot be told apart. ``estimated`` tells which
    of the raw values are estimates.
    """

    year: int
    raw: Numbers
    z: Numbers
    log: bool
    spread: float
    estimated: Truths


def group(among: frozenset[str] | None) -> Truths:
    """Which of the centres are in the group, by region number; None means the candidates."""
    return np.array([c.candidate if among is None else c.slug in among for c in centres()])


@lru_cache(maxsize=1024)
def standard(slug: str, among: frozenset[str] | None = None) -> Standard:
    """The indicator's latest values on the robust scale of a group of centres.

    Median and MAD, since a few large towns would stretch a mean and a standard deviation. When
    more than half the group has the same value the MAD is 0, and the mean deviation from the median
    serves. A size (persons, jobs) is taken by its logarithm: twice as large is as far everywhere.
    """
    entry = indicator(slug)
    year = default_year(slug)
    figures = ranked_values(slug, entry.centre_kind("ba")).of_year(year)
    raw, unsure = figures.value, figures.estimated
    log = _is_size(entry, raw)
    scaled = np.log(raw) if log else raw
    in_group = scaled[group(among)]
    in_group = in_group[~np.isnan(in_group)]
    if not len(in_group):
        return Standard(year, raw, np.full(raw.shape, np.nan), log, 0.0, unsure)
    median, mad = middle(in_group)
    spread = MAD_TO_SD * mad
    if spread < 1e-9 * max(1.0, abs(median)):
        spread = float(MEAN_TO_SD * np.abs(in_group - median).mean())
    if spread < 1e-9 * max(1.0, abs(median)):
        return Standard(year, raw, np.where(np.isnan(raw), np.nan, 0.0), log, 0.0, unsure)
    z = np.clip((scaled - median) / spread, -CLIP, CLIP)
    return Standard(year, raw, z, log, spread, unsure)


def _is_size(entry: Indicator, raw: Numbers) -> bool:
    known = raw[~np.isnan(raw)]
    return entry.unit in ("persons", "jobs") and len(known) > 0 and bool((known > 0).all())


def preset_weights(slug: str, among: frozenset[str] | None = None) -> tuple[tuple[str, float], ...]:
    """The (indicator, weight) pairs of a preset; ``among`` matters for a theme's preset alone.

    Raises
    ------
    ValueError
        If there is no such preset.
    """
    chosen = preset(slug)
    return tuple(chosen.weights.items()) if chosen.theme is None else _theme(chosen.theme, among)


@lru_cache(maxsize=64)
def _theme(letter: str, among: frozenset[str] | None) -> tuple[tuple[str, float], ...]:
    """The theme's complete indicators, each weighted by how much it says that no other does.

    The weight is 1 over the sum of squared rank correlations with all of them, itself included:
    1 for an indicator alike no other, a half for each of two that rank the centres the same way.
    """
    from scipy.stats import (
        rankdata,
    )  # half a second that a page without such a preset need not wait

    in_group = group(among)
    slugs, columns = [], []
    for slug, entry in indicators().items():
        if entry.theme != letter or entry.is_gap:
            continue
        column = standard(slug, among).raw[in_group]
        have = ~np.isnan(column)
        if not have.any() or have.mean() < COMPLETE:
            continue
        _, count = np.unique(column[have], return_counts=True)
        if count.max() > (1 - VARIED) * have.sum():
            continue
        ranks = np.zeros(len(column))
        ranks[have] = rankdata(column[have]) - (have.sum() + 1) / 2
        slugs.append(slug)
        columns.append(ranks / np.linalg.norm(ranks))
    if not slugs:
        return ()
    shared = (np.array(columns) @ np.array(columns).T) ** 2
    return tuple(zip(slugs, np.round(1 / shared.sum(axis=1), 4).tolist(), strict=True))
