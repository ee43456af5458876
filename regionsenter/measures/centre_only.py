"""What a centre alone has: figures near its point, residuals."""

from __future__ import annotations

import numpy as np

from regionsenter.catalog.aggregation import Near, Residual
from regionsenter.geography.centres import centres
from regionsenter.measures.area_values import NOT_MISSING, NOT_PUBLISHED, AreaValues
from regionsenter.measures.areas import AreaSet
from regionsenter.measures.areas import areas as areas_of
from regionsenter.measures.arrays import Numbers, Wholes
from regionsenter.measures.blocks import Blocks
from regionsenter.snapshot import Cube, snapshot


def near(rule: Near, areas: AreaSet, blocks: Blocks, min_coverage: float) -> AreaValues:
    """The figure near each centre point, or its share in per cent of what it is part of.

    A share has only the years that both the figure and the whole's component have.
    """
    table = snapshot().table("near_centres")
    table = table[table["component"] == rule.figure]
    grid = table.pivot(index="year", columns="slug", values="value")
    figures = grid.reindex(columns=list(areas.codes)).to_numpy(dtype=float)
    years = grid.index.to_numpy().astype(int)
    if rule.share_of is not None:
        kind = "region" if rule.whole == "region" else "centre"
        whole = _sums(blocks.components[rule.share_of], years, kind)
        with np.errstate(invalid="ignore", divide="ignore"):
            figures = 100 * figures / whole
        # A share above the whole would mean that the two sources do not count the same thing.
        figures = np.where(figures <= 100, figures, np.nan)
    missing = np.where(np.isnan(figures), NOT_PUBLISHED, NOT_MISSING).astype(np.int8)
    return AreaValues(years, areas.codes, figures, missing, missing == NOT_MISSING)


def residual(rule: Residual, areas: AreaSet, blocks: Blocks, min_coverage: float) -> AreaValues:
    """What each centre has beyond the line through all centres, on log of the region's stock."""
    other = blocks.centre_values(rule.indicator)
    sums = _sums(blocks.components[rule.component], other.years, "region")
    value = np.full(other.value.shape, np.nan)
    for i in range(len(other.years)):
        x, y = np.log(sums[i]), other.value[i]
        use = np.isfinite(x) & np.isfinite(y)
        if use.sum() > 2:
            slope, level = np.polyfit(x[use], y[use], 1)
            value[i, use] = y[use] - (level + slope * x[use])
    missing = np.where(np.isnan(value), NOT_PUBLISHED, NOT_MISSING).astype(np.int8)
    return AreaValues(other.years, other.codes, value, missing, missing == NOT_MISSING)


def _sums(cube: Cube, years: Wholes, kind: str) -> Numbers:
    """The sum of a component in each year over each centre's ``region``, or over the municipalities of
    the ``centre`` itself (NaN where no member has one), in the order of the centres."""
    wholes = areas_of(kind)
    order = [
        wholes.index[str(place.region_number) if kind == "region" else place.slug] for place in centres()
    ]
    rows = {int(year): i for i, year in enumerate(cube.years)}
    out = np.full((len(years), len(order)), np.nan)
    for i, year in enumerate(years):
        if int(year) not in rows:
            continue
        numbers = cube.values[rows[int(year)]]
        sums = wholes.total(np.nan_to_num(numbers)[None, :])[0][order]
        out[i] = np.where(sums > 0, sums, np.nan)
    return out
