"""Figures that are shown and never ranked: the one place that says which they are.

Two kinds: figures at hand for one county alone (``covers``), and those of single municipalities that
the source itself doubts (``unranked``). Whatever ranks, takes a median, makes classes or looks for
likeness asks :func:`regionsenter.measures.values.ranked_values`, where they are missing.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Truths
from regionsenter.snapshot import snapshot


@lru_cache(maxsize=8192)
def doubtful(slug: str, kind: str) -> Truths:
    """Which areas of a kind (of ``measures.values``) hold a municipality whose figure is in doubt.

    The country holds them all and is never doubtful: there they are a small part.
    """
    around = kind.removeprefix("gap:")
    if around != kind:
        return doubtful(slug, "centre") | doubtful(slug, f"hinterland:{around}")
    members = areas(kind).members
    codes = indicator(slug).unranked
    if kind == "norway" or not codes:
        return np.zeros(len(members), dtype=bool)
    column = {code: j for j, code in enumerate(snapshot().codes)}
    return np.asarray(members[:, [column[code] for code in codes]].any(axis=1), dtype=bool)


def never_ranked(slug: str, kind: str) -> Truths:
    """Which areas of a kind are outside every rank of the indicator."""
    inside = doubtful(slug, kind)
    return np.ones_like(inside) if indicator(slug).covers else inside


def beyond_county(entry: Indicator, kind: str) -> Truths:
    """Which areas reach beyond the county that the indicator is at hand for; none if it is for all."""
    members = areas(kind).members
    if entry.covers is None:
        return np.zeros(len(members), dtype=bool)
    county = county_of(entry.covers)
    outside = np.array([code[:2] != county for code in snapshot().codes])
    return np.asarray(members[:, outside].any(axis=1), dtype=bool)


def county_of(slug: str) -> str:
    """The county's number, by its slug."""
    table = snapshot().table("counties")
    return str(dict(zip(table["slug"], table["code"], strict=True))[slug])
