"""Every centre held against its hinterland, as the map shows them: their gap, or both sides at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np

from regionsenter.asked.instead import NOWHERE
from regionsenter.asked.map_classing import Classing, classes_by
from regionsenter.catalog import indicator
from regionsenter.geography.centres import centres
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.classes import MISSING, Classes
from regionsenter.measures.table import comparison_columns
from regionsenter.measures.values import values
from regionsenter.static_files import place_order

GAP_CLASSES = 6


@dataclass(frozen=True, eq=False)
class CentrePairs:
    """Centres and hinterlands in the map's order of centres.

    ``centre``, ``hinterland`` and ``gap`` are figures, NaN where missing; the ``unsure`` ones which
    of them are estimates; ``classed`` which regions have a class (those whose figures are in doubt have
    not), ``ranked_gap`` the gaps that may be ranked, and ``nowhere`` which centres have no hinterland to
    have a figure. ``years`` are those of the figures.
    """

    centre: Numbers
    hinterland: Numbers
    gap: Numbers
    unsure_centre: Truths
    unsure_hinterland: Truths
    classed: Truths
    ranked_gap: Numbers
    nowhere: Truths
    years: tuple[int, ...]

    @cached_property
    def known(self) -> Truths:
        """Which regions have both figures."""
        return np.isfinite(self.centre) & np.isfinite(self.hinterland)

    @cached_property
    def unsure(self) -> Truths:
        """Which regions with both figures have an estimate among them."""
        return (self.unsure_centre | self.unsure_hinterland) & self.known


@lru_cache(maxsize=256)
def centre_pairs(slug: str, rule: str, year: int) -> CentrePairs:
    """An indicator's figures of a year, in centre and hinterland."""
    table = comparison_columns(slug, rule, year).loc[list(place_order()["centres"])]
    inside, around, gap = (table[name].to_numpy(float) for name in ("centre", "hinterland", "gap"))
    both = np.isfinite(inside) & np.isfinite(around)
    years = tuple(sorted({int(year_of_pair) for year_of_pair in table["year"][both]})) or (year,)
    doubt = table["estimated"].to_numpy(bool)
    ranked = table["gap_ranked"].to_numpy(bool)
    return CentrePairs(
        inside,
        around,
        gap,
        _unsure_centres(slug, year),
        doubt,
        ranked | (indicator(slug).covers is not None),
        np.where(ranked, gap, np.nan),
        table["missing_hinterland"].isin(NOWHERE).to_numpy(bool),
        years,
    )


def of_one(pairs: CentrePairs, slug: str | None) -> CentrePairs:
    """The pairs with the figures of one centre alone, or of none."""
    others = np.array([other != slug for other in place_order()["centres"]])
    centre, hinterland, gap = (
        np.where(others, np.nan, side) for side in (pairs.centre, pairs.hinterland, pairs.gap)
    )
    ranked = np.where(others, np.nan, pairs.ranked_gap)
    return replace(pairs, centre=centre, hinterland=hinterland, gap=gap, ranked_gap=ranked)


def gap_classes(
    slug: str, pairs: CentrePairs, classing: Classing, basis: CentrePairs | None = None
) -> Classes:
    """The classes of the gaps: of differences mirrored round zero, of shares from low to high.

    They are made of ``basis`` where one is given.
    """
    entry, source = indicator(slug), pairs if basis is None else basis
    differences = not entry.gap_is_share
    gaps = np.where(source.classed, source.gap, np.nan)
    classes = classes_by(gaps, classing, GAP_CLASSES, entry.gap_decimals, diverging=differences)
    if basis is None:
        return classes
    codes = (classes.code(round(gap, entry.gap_decimals)) for gap in pairs.gap.tolist())
    return replace(classes, codes=np.array([MISSING if code is None else code for code in codes]))


def _unsure_centres(slug: str, year: int) -> Truths:
    """Which centres' own values are estimates."""
    own = values(slug, "centre")
    row = own.year_index(year)
    order = place_order()["centres"]
    doubt = dict.fromkeys(order, False)
    if row is not None:
        doubt |= dict(zip((place.slug for place in centres()), own.estimated[row].tolist(), strict=True))
    return np.array([doubt[slug_in_order] for slug_in_order in order])
