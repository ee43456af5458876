"""The limits that come nearest to giving a certain list: every combination of a declared grid is tried.

A place is in when every limit lets it in, so one row of truths a value of a limit is all there is to
work out; the combinations are products of those, counted by two matrix products for each.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import numpy as np

from regionsenter.geography.centres import centres
from regionsenter.geography.delineation import judge
from regionsenter.geography.limits import BY_FIELD, DEFAULT, Limits
from regionsenter.geography.other_towns import other_towns
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.list_match import ListAgreement
from regionsenter.measures.target_figures import figures, town_figures

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
#: Nothing of what is tried decides: each value is judged alone on top of this.
_OPEN = {name: values[0] for name, values in TRIED.items()}


@dataclass(frozen=True)
class NearestLimits:
    """The limits found, and how well they agree with the list."""

    limits: Limits
    agreement: ListAgreement


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
    rows = {name: _rows(name, several) for name in TRIED}
    size = _both(rows["min_settlement"], rows["max_settlement"])
    city = _both(rows["max_big_city_commuting"], rows["min_big_city_minutes"])
    role = _both(rows["min_functions"], rows["min_hinterland_population"])
    costs = [_pair_cost(*pair) for pair in _PAIRS]
    on_list = listed.astype(np.float32)
    best: tuple[float, int, int] | None = None
    for k, with_role in enumerate(role):
        let_in = size * with_role
        both = (let_in * on_list) @ city.T
        errors = listed.sum() + let_in @ city.T - 2 * both
        # The cost of moving limits never outweighs one error.
        score = errors + (costs[0][:, None] + costs[1][None, :] + costs[2][k]) / 1_000
        at = int(score.argmin())
        if best is None or score.flat[at] < best[0] - 1e-6:
            best = float(score.flat[at]), at, k
    assert best is not None  # the grid is not empty
    s, c = divmod(best[1], len(city))
    values: dict[str, float | None] = {"several_centres": several}
    for (first, second), at in zip(_PAIRS, (s, c, best[2]), strict=True):
        i, j = divmod(at, len(TRIED[second]))
        values |= {first: TRIED[first][i], second: TRIED[second][j]}
    inside = (size[s] * city[c] * role[best[2]]).astype(bool)
    return NearestLimits(
        Limits().with_values(values),
        ListAgreement(
            int((inside & listed).sum()), int((listed & ~inside).sum()), int((inside & ~listed).sum())
        ),
    )


_PAIRS = (
    ("min_settlement", "max_settlement"),
    ("max_big_city_commuting", "min_big_city_minutes"),
    ("min_functions", "min_hinterland_population"),
)


def _rows(name: str, several: int) -> Numbers:
    """Values by places: 1 where the value of this limit alone lets the place in."""
    rows = []
    for value in TRIED[name]:
        limits = Limits().with_values(_OPEN | {name: value})
        towns = judge(town_figures(), limits).inside & bool(several)
        rows.append(np.concatenate([judge(figures(), limits).inside, towns]))
    return np.array(rows, dtype=np.float32)


def _both(first: Numbers, second: Numbers) -> Numbers:
    """Pairs by places, the second changing fastest: let in by both."""
    pairs: Numbers = (first[:, None] * second[None]).reshape(-1, first.shape[1])
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
