"""Projected population of a centre and its hinterland. Source: SSB 14288, main alternative."""

from __future__ import annotations

import numpy as np
import pandas as pd

from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers
from regionsenter.snapshot import snapshot


def projected_population(slug: str, rule: str, with_hinterland: bool) -> pd.DataFrame:
    """``year, centre, hinterland``: persons 1 January, summed over municipalities; NaN if one lacks."""
    cube = snapshot().components["projected_population"]
    out = pd.DataFrame({"year": cube.years, "centre": _sum(cube.values, "centre", slug)})
    out["hinterland"] = _sum(cube.values, f"hinterland:{rule}", slug) if with_hinterland else np.nan
    return out


def _sum(values: Numbers, kind: str, slug: str) -> Numbers:
    chosen = areas(kind)
    members = chosen.members[chosen.index[slug]].copy()
    members[chosen.joined[2]] = False  # the projection knows Ålesund and Haram apart
    return np.asarray(values[:, members].sum(axis=1))
