"""One indicator over time: a centre, its hinterland, the country, and the peers' middle half."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centre
from regionsenter.geography.rules import read_rule
from regionsenter.measures.areas import NORWAY, areas
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.standardise import group
from regionsenter.measures.standing import like_drawn
from regionsenter.measures.values import ranked_values, values, years

#: Least part of the peers that must have a value for their median to be told that year.
COVERAGE = 0.8


def peer_series(
    slug: str, indicator_slug: str, rule: str = "best", among: frozenset[str] | None = None
) -> pd.DataFrame:
    """An indicator by year for a centre among its peers.

    Parameters
    ----------
    among
        Slugs of the peers; None gives the candidate centres.

    Returns
    -------
    DataFrame
        ``year``; ``centre, hinterland, norway`` and the peers' ``lower`` (quartile), ``median``,
        ``upper`` in the indicator's unit, NaN where missing; ``of`` peers with a value; ``break``:
        whether the source's series breaks that year; ``centre_estimated, hinterland_estimated,
        norway_estimated``: whether the number is an estimate. Only published years. Norway is NaN
        where the indicator has no country. The centre is one of the peers where it is among them.

    Raises
    ------
    UnknownPlace, UnknownRule, KeyError
        If there is no such centre, rule or indicator.
    """
    read_rule(rule)
    entry, place = indicator(indicator_slug), centre(slug)
    peers = None if among is None else frozenset(among)
    if entry.is_gap:
        peers = like_drawn(place, rule, peers)
    return _series(place.slug, entry.slug, rule, peers).copy()


@lru_cache(maxsize=512)
def _series(slug: str, indicator_slug: str, rule: str, among: frozenset[str] | None) -> pd.DataFrame:
    entry = indicator(indicator_slug)
    own = areas("centre").index[slug]
    kind = entry.centre_kind(rule)
    published = list(years(indicator_slug))
    inside = _rows(indicator_slug, kind, published)
    chosen = group(among)
    peers = _rows(indicator_slug, kind, published, ranked=True)[:, chosen]
    of = (~np.isnan(peers)).sum(axis=1)
    # A gap exists only where there is a hinterland: the peers without one are no part of the whole.
    whole = areas(f"hinterland:{rule}").members[chosen].any(axis=1) if entry.is_gap else chosen[chosen]
    enough = (of > 0) & (of >= COVERAGE * whole.sum())
    quartiles = np.full((3, len(published)), np.nan)
    for i in np.flatnonzero(enough):
        quartiles[:, i] = np.nanquantile(peers[i], (0.25, 0.5, 0.75))
    nothing = np.full(len(published), np.nan)
    around, around_estimated = nothing, nothing > 0
    if not entry.centre_only:
        around = _rows(indicator_slug, f"hinterland:{rule}", published)[:, own]
        around_estimated = _estimated(indicator_slug, f"hinterland:{rule}", published)[:, own]
    country, country_estimated = nothing, nothing > 0
    if entry.has_country:
        column = areas("norway").index[NORWAY]
        country = _rows(indicator_slug, "norway", published)[:, column]
        country_estimated = _estimated(indicator_slug, "norway", published)[:, column]
    return pd.DataFrame(
        {
            "year": published,
            "centre": inside[:, own],
            "hinterland": around,
            "lower": quartiles[0],
            "median": quartiles[1],
            "upper": quartiles[2],
            "norway": country,
            "of": of,
            "break": _breaks(entry, published),
            "centre_estimated": _estimated(indicator_slug, kind, published)[:, own],
            "hinterland_estimated": around_estimated,
            "norway_estimated": country_estimated,
        }
    )


def _breaks(entry: Indicator, published: list[int]) -> list[bool]:
    """Of each published year: whether the statistics changed in it, or since the one before it."""
    before = [year - 1 for year in published[:1]] + published[:-1]
    return [
        any(earlier < changed <= year for changed in entry.series_breaks)
        for earlier, year in zip(before, published, strict=True)
    ]


def _rows(slug: str, kind: str, wanted: list[int], *, ranked: bool = False) -> Numbers:
    """Values by wanted year and area, or those that may be ranked; NaN for a year the kind has not."""
    figures = ranked_values(slug, kind) if ranked else values(slug, kind)
    out = np.full((len(wanted), figures.value.shape[1]), np.nan)
    for i, year in enumerate(wanted):
        row = figures.year_index(year)
        if row is not None:
            out[i] = figures.value[row]
    return out


def _estimated(slug: str, kind: str, wanted: list[int]) -> Truths:
    """Which of :func:`_rows` are estimates."""
    figures = values(slug, kind)
    out = np.zeros((len(wanted), figures.value.shape[1]), dtype=bool)
    for i, year in enumerate(wanted):
        row = figures.year_index(year)
        if row is not None:
            out[i] = figures.estimated[row]
    return out
