"""What chance alone does to a value: a 95 % interval for every value that is counted.

What kind of noise an indicator has is declared with it (``noise`` of :class:`catalog.models.Indicator`):

* ``counts``: exact Poisson of the events; a difference of two counts (births minus deaths) is put
  together of the interval of each, square and add;
* ``shares``: exact binomial of the persons or things that the share is of. Also where all are counted:
  the number is one outcome of what the place gives rise to, and next year's another;
* ``two_counts``: one count over another, exact by how all of them divide;
* ``overdispersed``: more than Poisson, by the factor of :mod:`regionsenter.measures.dispersion`; growth
  over several years has the variance of each year added up;
* ``none``: medians, minutes and areas, whose noise the sources do not tell, and things that anybody
  can go and count.

A gap has the interval of the difference of two numbers apart from each other (square and add).
Everything is arrays over the areas of a kind, a year at a time, and kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.hinterland import used_rules
from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.chance import Chance
from regionsenter.measures.intervals import Bounds, difference_bounds
from regionsenter.measures.model import Value
from regionsenter.measures.noise_kinds import BY_NOISE, Counted, base_of, blocks, people_behind
from regionsenter.measures.values import LOCAL, default_year, values

#: Behind a figure with a rank or a headline there are at least so many events, and so many people.
LEAST_EVENTS, LEAST_PEOPLE = 20, 1_000
#: How many live in a town, and in the rest of its municipality.
TOWN_RESIDENTS = "innbyggere-i-byen"


@dataclass(frozen=True, eq=False)
class YearNoise:
    """The noise of one indicator's values in one year, an entry for each area of the kind.

    ``lower`` and ``upper`` are in the indicator's unit, NaN where there is no interval. ``events`` is
    what was counted (NaN where nothing is), ``people`` the inhabitants behind the figure.
    """

    lower: Numbers
    upper: Numbers
    events: Numbers
    people: Numbers

    @property
    def bounds(self) -> Bounds:
        """Both ends."""
        return Bounds(self.lower, self.upper)

    def where(self, chosen: Truths, other: YearNoise) -> YearNoise:
        """``other``'s entries where ``chosen``."""
        ends = ("lower", "upper", "events", "people")
        return YearNoise(*(np.where(chosen, getattr(other, end), getattr(self, end)) for end in ends))

    @property
    def few(self) -> Truths:
        """Where too little lies behind the figure to rank it or to make a headline of it."""
        return (self.events < LEAST_EVENTS) | (self.people < LEAST_PEOPLE)


@lru_cache(maxsize=8192)
def noise(slug: str, kind: str, year: int) -> YearNoise:
    """The noise of :func:`regionsenter.measures.values.values` in a year, for a kind of area.

    Raises
    ------
    KeyError, ValueError
        For an unknown indicator or kind.
    """
    entry = indicator(slug)
    if kind.startswith("gap:"):
        return _of_gap(entry.measured, kind.removeprefix("gap:"), year)
    if kind.startswith("hinterland:") and kind != LOCAL:
        used = used_rules(kind.removeprefix("hinterland:")).values()
        local = np.array([rule == "local" for rule in used])
        if local.any():
            return _noise(entry, kind, year).where(local, _noise(entry, LOCAL, year))
    return _noise(entry, kind, year)


def _noise(entry: Indicator, kind: str, year: int) -> YearNoise:
    """Of an indicator that is no gap, for one kind of area alone."""
    value = values(entry.slug, kind).of_year(year).value
    residents = _residents(entry, kind)
    of = _figures(entry, kind, year)
    if of is None:
        nothing = np.full(len(value), np.nan)
        return YearNoise(nothing, nothing, nothing, residents)
    with np.errstate(invalid="ignore", divide="ignore"):
        chance = BY_NOISE[entry.noise](of)
        lower, upper = chance.bounds()
        gone = np.isnan(value) | ~np.isfinite(lower + upper)
        people = people_behind(of)
    lower, upper, events = (np.where(gone, np.nan, end) for end in (lower, upper, chance.events))
    return YearNoise(lower, upper, events, residents if people is None else people)


def _residents(entry: Indicator, kind: str) -> Numbers:
    """The latest population of each area, of a town's figure the town's (or of the rest of its
    municipality); NaN for one without members, of which nothing is known."""
    if entry.of_town and kind in ("centre", LOCAL):
        return values(TOWN_RESIDENTS, kind).of_year(default_year(TOWN_RESIDENTS)).value
    total = areas(kind).total(blocks().population[None, :])[0]
    return np.where(total > 0, total, np.nan)


def chance_of(slug: str, kind: str, year: int) -> Chance | None:
    """The distribution behind :func:`noise`, to draw from; None where the indicator has none."""
    of = _figures(indicator(slug), kind, year)
    return None if of is None else BY_NOISE[of.entry.noise](of)


def _figures(entry: Indicator, kind: str, year: int) -> Counted | None:
    base = None if entry.noise == "none" else base_of(entry, kind, year)
    if base is None:
        return None
    return Counted(entry, kind, year, values(entry.slug, kind).of_year(year).value, base)


def with_noise(value: Value, slug: str, kind: str, code: str) -> Value:
    """A value with its interval and whether too little lies behind it; what is missing stays as it is."""
    if value.value is None or value.year is None:
        return value
    found = noise(slug, kind, value.year)
    column = areas("centre" if kind.startswith("gap:") else kind).index[code]
    lower, upper = (float(end[column]) for end in found.bounds)
    few = bool(found.few[column])
    return replace(value, few=few) if np.isnan(lower) else replace(value, lower=lower, upper=upper, few=few)


def told_apart(
    entry: Indicator, rule: str, own: Value, slugs: Sequence[str], numbers: Numbers, limit: float
) -> tuple[Truths, Truths]:
    """Which other centres' ``numbers`` are above and which below ``own``, beyond noise and ``limit``.

    ``slugs`` says whose the numbers are; ``limit`` is in the indicator's unit.
    """
    difference = numbers - (own.value or 0.0)
    clear = np.abs(difference) >= limit - 1e-9
    if own.interval is not None and own.value is not None and own.year is not None:
        index = areas("centre").index
        peers = [index[slug] for slug in slugs]
        found = noise(entry.slug, entry.centre_kind(rule), own.year)
        theirs = Bounds(found.lower[peers], found.upper[peers])
        lower, upper = difference_bounds(numbers, theirs, np.array(own.value), _at(own.interval))
        clear &= ~((lower <= 0) & (upper >= 0))
    return clear & (difference > 0), clear & (difference < 0)


def _at(interval: tuple[float, float]) -> Bounds:
    lower, upper = interval
    return Bounds(np.array(lower), np.array(upper))


def _of_gap(slug: str, rule: str, year: int) -> YearNoise:
    sides = ("centre", f"hinterland:{rule}")
    inside, around = (noise(slug, kind, year) for kind in sides)
    a, b = (values(slug, kind).of_year(year).value for kind in sides)
    lower, upper = difference_bounds(a, inside.bounds, b, around.bounds)
    events, people = (
        np.fmin(inside.events, around.events),
        np.fmin(inside.people, around.people),
    )
    return YearNoise(lower, upper, events, people)
