"""The limits that come nearest to giving a certain list: every combination of a declared grid is tried.

A place is in when every limit lets it in, so one row of truths a value of a limit is all there is to
work out. The rows are kept as bits, 64 places a number, so that a combination is a few ANDs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import numpy as np
import numpy.typing as npt

from regionsenter.geography.centres import centres
from regionsenter.geography.delineation import judge
from regionsenter.geography.limits import BY_FIELD, DEFAULT, Limits
from regionsenter.geography.other_towns import other_towns
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.list_match import ListAgreement
from regionsenter.measures.target_figures import figures, town_figures

#: Truths of 64 places a number.
Bits = npt.NDArray[np.uint64]
#: What is tried of each limit: round values. What is not here stays at its default.
TRIED: dict[str, tuple[float | None, ...]] = {
    "min_settlement": (
        *(0, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 1_200, 1_500, 2_000, 2_500, 3_000, 3_500),
        *(4_000, 5_000, 6_000, 7_500, 10_000, 12_500, 15_000, 20_000, 30_000),
    ),
    "max_settlement": (
        *(None, 5_000, 7_500, 10_000, 12_500, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000),
        *(55_000, 60_000, 75_000, 100_000, 125_000, 200_000),
    ),
    "max_big_city_commuting": (None, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 50.0),
    "min_big_city_minutes": (None, 30, 45, 60, 90, 120),
    "min_functions": tuple(range(9)),
    "min_hinterland_population": (0, 1_000, 2_000, 3_000, 5_000, 7_500, 10_000, 15_000, 20_000),
}
#: Limits of which less than this part of those in either are in both give nothing like the list.
LEAST_LIKE = 0.5
#: Nothing of what is tried decides: each value is judged alone on top of this.
_OPEN = {name: values[0] for name, values in TRIED.items()}


@dataclass(frozen=True)
class NearestLimits:
    """The limits found, and how well they agree with the list."""

    limits: Limits
    agreement: ListAgreement

    @property
    def near(self) -> bool:
        """Whether they give anything like the list; the nearest of all may still be nothing like it."""
        return self.agreement.both > 0 and self.agreement.jaccard >= LEAST_LIKE


@lru_cache(maxsize=64)
def nearest_limits(slugs: frozenset[str], towns: frozenset[str]) -> NearestLimits:
    """The limits of :data:`TRIED` with the fewest errors against a list of centres and other towns.

    Among those that are equally good: the fewest limits moved from the default, then the roundest
    numbers, then the first of the grid; the same list always gives the same limits. Several centres a
    region are let in where that gives fewer errors.
    """
    listed = np.array(
        [place.slug in slugs for place in centres()] + [town.slug in towns for town in other_towns()]
    )
    # Off first: of two that are equally good the plainer one is kept.
    found = [_best(listed, several) for several in ((0, 1) if towns else (0,))]
    return min(found, key=lambda one: one.agreement.errors)


def _best(listed: Truths, several: int) -> NearestLimits:
    let_in = {name: _packed(_rows(name, several)) for name in TRIED}
    size, city, role = (_both(let_in[first], let_in[second]) for first, second in _PAIRS)
    costs = [_pair_cost(*pair) for pair in _PAIRS]
    on_list = _packed(listed[None])
    best: tuple[float, tuple[int, int, int]] | None = None
    for c, r in np.ndindex(len(city), len(role)):
        inside = size & (city[c] & role[r])
        errors = np.bitwise_count(inside ^ on_list).sum(axis=1)
        # The cost of moving limits never outweighs one error.
        score = errors + (costs[0] + costs[1][c] + costs[2][r]) / 1_000
        s = int(score.argmin())
        if best is None or score[s] < best[0]:
            best = float(score[s]), (s, c, r)
    assert best is not None  # the grid is not empty
    values: dict[str, float | None] = {"several_centres": several}
    for (first, second), at in zip(_PAIRS, best[1], strict=True):
        i, j = divmod(at, len(TRIED[second]))
        values |= {first: TRIED[first][i], second: TRIED[second][j]}
    s, c, r = best[1]
    inside, total = size[s] & city[c] & role[r], int(listed.sum())
    both = int(np.bitwise_count(inside & on_list[0]).sum())
    only_rule = int(np.bitwise_count(inside).sum()) - both
    return NearestLimits(Limits().with_values(values), ListAgreement(both, total - both, only_rule))


_PAIRS = (
    ("min_settlement", "max_settlement"),
    ("max_big_city_commuting", "min_big_city_minutes"),
    ("min_functions", "min_hinterland_population"),
)


def _rows(name: str, several: int) -> Truths:
    """Values by places: true where the value of this limit alone lets the place in."""
    rows = []
    for value in TRIED[name]:
        limits = Limits().with_values(_OPEN | {name: value})
        towns = judge(town_figures(), limits).inside & bool(several)
        rows.append(np.concatenate([judge(figures(), limits).inside, towns]))
    return np.array(rows)


def _packed(rows: Truths) -> Bits:
    """The truths of each row as bits, 64 places a number; those left over are 0."""
    packed = np.packbits(rows, axis=1)
    whole = np.pad(packed, ((0, 0), (0, -packed.shape[1] % 8)))
    return np.ascontiguousarray(whole).view(np.uint64)


def _both(first: Bits, second: Bits) -> Bits:
    """Pairs, the second changing fastest: let in by both."""
    pairs: Bits = (first[:, None] & second[None]).reshape(-1, first.shape[1])
    return pairs


def _pair_cost(first: str, second: str) -> Numbers:
    """What it costs to choose each pair of values; a pair that cannot be costs more than any error."""
    costs = []
    for a, b in product(TRIED[first], TRIED[second]):
        impossible = first == "min_settlement" and b is not None and a is not None and a >= b
        costs.append(1e6 if impossible else _cost(first, a) + _cost(second, b))
    return np.array(costs)


def _cost(name: str, value: float | None) -> float:
    """Ten for a limit that is moved and one for each digit beyond the first that its number needs."""
    if value == DEFAULT[name]:
        return 0
    digits = f"{value or 0:g}".rstrip("0") if BY_FIELD[name].continuous else ""
    return 10 + max(len(digits) - 1, 0)
