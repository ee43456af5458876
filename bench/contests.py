"""Which contests are held, in which order: the whole country, then more polygons and markers."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser

from bench.measure import Samples, data_folder, measure, stock_hosts
from bench.results import row
from bench.variants import (
    BARE,
    BOKEH,
    CENTRE,
    DASH,
    EXPLORE,
    OURS,
    PEERS,
    PLOTLY,
    PYDECK,
    RECIPE,
    USUAL,
    Variant,
)

WHOLE = (357, 0)
FINER = ((1500, 0), (5000, 0))
MARKED = ((357, 120), (357, 1000))
#: What grows, the most telling first: the run may be out of time before the last.
GROWTH = [
    *((RECIPE, size) for size in (WHOLE, *FINER, *MARKED)),
    *((USUAL, size) for size in (*FINER, *MARKED)),
    *((PLOTLY, size) for size in (*FINER, *MARKED)),
    *((peer, size) for peer in (BOKEH, DASH, EXPLORE, PYDECK) for size in FINER),
]


def whole_country(browser: Browser, quick: bool, only: set[str]) -> Iterator[Samples]:
    """All variants on the whole country; the floor before, between and after the others.

    A variant that has more than one turn is given again each time, with all its samples so far.
    """
    few = 3 if quick else 4
    # What the budgets compare takes turns all through the run: a slow minute must not favour one.
    turn = [(BARE, few), (OURS, few), (CENTRE, few)]
    half = len(PEERS) // 2
    order: list[tuple[Variant, int]] = [*turn, *((peer, few) for peer in PEERS[:half]), *turn]
    order += [*((peer, few) for peer in PEERS[half:]), *turn, (BARE, few)]
    if RECIPE.name in only:
        order.append((RECIPE, few))
    found: dict[str, Samples] = {}
    with data_folder(WHOLE) as folder:
        for variant, count in order:
            if only and variant.name not in only:
                continue
            again = variant.name in found
            # A first map is one number a visit, and its budget is the narrowest.
            visits = 1 if quick else 3 if variant in (BARE, OURS, CENTRE) else 2
            samples = _say(measure(browser, variant, Path(folder), WHOLE, count, visits, not again))
            if again:
                found[variant.name].add(samples)
            else:
                found[variant.name] = samples
            if variant in PEERS:
                samples.hosts |= stock_hosts(browser, variant, Path(folder))
            yield found[variant.name]


def growth(browser: Browser, deadline: float) -> Iterator[Samples | str]:
    """More polygons, more markers; what begins after ``deadline`` (monotonic s) is only named."""
    folders: dict[tuple[int, int], Path] = {}
    with ExitStack() as stack:
        for variant, size in GROWTH:
            if time.monotonic() > deadline:
                yield f"{variant.title}, {size[0]} polygons, {size[1]} markers"
                continue
            if size not in folders:
                folders[size] = Path(stack.enter_context(data_folder(size)))
            # What its technique does with the zoom and asks of others, a peer has shown above.
            mine = variant is RECIPE
            yield _say(measure(browser, variant, folders[size], size, 2, visits=1, zoom=mine))


def _say(samples: Samples) -> Samples:
    one = row(samples)
    words = one.failure or f"{one.repaint_ms} ms, first map {one.first_map_ms} ms"
    print(f"{one.variant} ({one.polygons}, {one.markers}): {words}", file=sys.stderr, flush=True)
    return samples
