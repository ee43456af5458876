"""How much more than by chance alone a flow varies from year to year, measured on the municipalities.

People move in families, after jobs and in waves of refugees, and cabins are built by the field. So the
variance of such a flow is taken from the figures themselves. Each municipality's rate is compared with
its own of the year before, after taking out what the country's median moved by, and held against
``1/n + 1/m`` of its size in the two years, which a variance in step with size makes the same
everywhere. The result is where 95 % of these squares lie, over where they would lie with variance 1:

* of a net flow (migration, growth), its **variance per head and year**: 0.4 is as if 400 out of a
  thousand inhabitants each year moved in or out by a throw of their own;
* of a count (settled refugees, new cabins), **how many times Poisson** it is: 1 for births and deaths.

One number for the whole country and all years, as a place by itself has too few years to tell.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from regionsenter.catalog.aggregation import Change, Ratio
from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.blocks import blocks_of
from regionsenter.measures.intervals import PART, WIDE
from regionsenter.measures.quotient import Quotient, now_and_then, ratio
from regionsenter.snapshot import snapshot

#: Of these only two years are published, both marked by the war in Ukraine: total migration tells more.
MEASURED_ON = {"net_domestic_migration": "net_migration", "net_immigration": "net_migration"}


@lru_cache(maxsize=64)
def flow_dispersion(numerator: tuple[str, ...], denominator: tuple[str, ...]) -> float:
    """Of a flow over a stock: variance per head and year, of a count as many times Poisson."""
    measured = tuple(MEASURED_ON.get(slug, slug) for slug in numerator)
    rule = Ratio(kind="ratio", numerator=measured, denominator=denominator)
    _, top, bottom, _ = Quotient(ratio).sums(rule, areas("municipality"), blocks_of(snapshot()))
    return dispersion(_where(top, bottom), _where(bottom, bottom))


@lru_cache(maxsize=64)
def growth_dispersion(component: str) -> float:
    """Of a stock's change from year to year: variance per head of the stock.

    What is counted within municipalities alone (a town's residents) moves as their population does.
    """
    measured = component if component in snapshot().components else "population"
    rule = Change(kind="change", component=measured, years=1)
    _, now, then, _ = Quotient(now_and_then).sums(rule, areas("municipality"), blocks_of(snapshot()))
    return dispersion(_where(now - then, then), _where(then, then))


def is_net(numerator: tuple[str, ...]) -> bool:
    """Whether the flow can be below zero: what came in minus what went out."""
    return any(np.nanmin(snapshot().components[slug].values) < 0 for slug in numerator)


def dispersion(flow: Numbers, size: Numbers) -> float:
    """See the module; ``flow`` and ``size`` are years by municipalities, NaN where there is no figure."""
    rate = flow / size
    moved = np.diff(rate, axis=0)
    moved -= np.nanmedian(moved, axis=1, keepdims=True)
    spread = 1 / size[1:] + 1 / size[:-1]
    if np.nanmin(flow) >= 0:
        spread *= (flow[1:] + flow[:-1]) / (size[1:] + size[:-1])
    squares = (moved**2 / np.where(spread > 0, spread, np.nan)).ravel()
    return float(np.nanquantile(squares, PART) / WIDE**2)


def _where(numbers: Numbers, size: Numbers) -> Numbers:
    return np.where(size > 0, numbers, np.nan)
