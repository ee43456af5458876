"""What the limits of the target group say of one place: a region's centre, or another town of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.delineation import FUNCTIONS, Figures, Outcome, judge
from regionsenter.geography.limits import LIMITS, Limits
from regionsenter.geography.other_towns import OtherTown, other_towns
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.target_figures import (
    centre_jobs,
    figures,
    jobs_in_town,
    town_figures,
    town_jobs,
)

#: A place is borderline when moving one limit by this part of itself would change the answer.
MARGIN = 0.10


@dataclass(frozen=True)
class Judged:
    """One place under the limits.

    ``reasons`` are all of ``delineation.OUT`` that keep it out (the first one is *the* reason),
    empty when it is in. ``borderline`` are the limits (fields of ``Limits``) each of which alone,
    moved by 10 %, would change in to out or out to in; limits counted in ones or classes are not
    moved. ``hinterland_population`` is 0 for a region of one municipality. ``big_city_minutes`` is
    infinite where no big city is within three hours. ``functions`` are those the centre has,
    ``functions_missing`` those nothing is known of, among the ones that are counted. ``jobs`` are those
    in its municipalities, ``jobs_in_town`` those in the town itself, of centres only. ``size`` is the
    persons it is judged by, see ``Centre``. What is not known is None.
    """

    slug: str
    inside: bool
    reasons: tuple[str, ...]
    borderline: tuple[str, ...]
    settlement_population: int | None
    size: int | None
    big_city_commuting: float | None
    big_city_minutes: float | None
    functions: tuple[str, ...]
    functions_missing: tuple[str, ...]
    hinterland_population: int | None
    centrality: float | None
    centrality_class: int | None
    jobs: int | None = None
    jobs_in_town: int | None = None

    @property
    def reason(self) -> str:
        """The first reason, of ``delineation.REASONS``."""
        return self.reasons[0] if self.reasons else "in"

    @property
    def split_by_ssb(self) -> bool:
        """Whether it is judged by a town that SSB has as several settlements."""
        return self.size != self.settlement_population


@dataclass(frozen=True)
class Judgement(Judged):
    """One region under the limits, by its centre."""

    @property
    def centre(self) -> Centre:
        """The centre judged."""
        return centre(self.slug)

    @property
    def name(self) -> str:
        """What the centre is called."""
        return self.centre.name


@dataclass(frozen=True)
class TownJudgement(Judged):
    """A town that is not its region's centre, under the same limits.

    ``inside`` is what they say of it; whether it is in the target group too, the switch decides.
    """

    @property
    def town(self) -> OtherTown:
        """The town judged."""
        return _towns_by_slug()[self.slug]

    @property
    def name(self) -> str:
        """What the town is called."""
        return self.town.name


#: Either of them.
AnyJudgement = Judgement | TownJudgement


def judge_centres(limits: Limits) -> tuple[Judgement, ...]:
    """Every centre under the limits, by region number."""
    listed = {place.slug: place.settlement_population for place in centres()}
    inside = _whole(jobs_in_town())
    records = zip(_records(listed, figures(), centre_jobs(), limits), inside, strict=True)
    return tuple(Judgement(**record, jobs_in_town=jobs) for record, jobs in records)


def judge_towns(limits: Limits) -> tuple[TownJudgement, ...]:
    """Every other town under the limits, by municipal code."""
    listed: dict[str, int | None] = {town.slug: town.population for town in other_towns()}
    records = _records(listed, town_figures(), town_jobs(), limits)
    return tuple(TownJudgement(**record) for record in records)


def with_limit_moved(limits: Limits, name: str, part: float) -> Limits | None:
    """The limits with one of them changed by a part of itself (0.1 = 10 % higher).

    None where it is off or 0 or cannot be moved so.
    """
    value = getattr(limits, name)
    if not value:
        return None
    new = value * (1 + part)
    try:
        return limits.with_values({name: round(new) if isinstance(value, int) else new})
    except ValueError:
        return None


def deciding(limits: Limits) -> tuple[str, ...]:
    """The continuous limits that can decide anything under these limits."""
    off = {
        "big_city": not limits.big_city_tested,
        **{name: not limits.min_functions for name in FUNCTIONS},
    }
    return tuple(
        limit.field
        for limit in LIMITS
        if limit.continuous and getattr(limits, limit.field) and not off.get(limit.field)
    )


@lru_cache(maxsize=1)
def _towns_by_slug() -> dict[str, OtherTown]:
    return {town.slug: town for town in other_towns()}


def _records(
    listed: Mapping[str, int | None], measured: Figures, jobs: Numbers, limits: Limits
) -> Iterator[dict[str, Any]]:
    """The fields of :class:`Judged` of each place, in the order of the figures.

    ``listed``: slug to the population of its settlement.
    """
    outcome = judge(measured, limits)
    # Both are always measured from the snapshot; the build has them not yet.
    assert measured.hinterland is not None and measured.centrality is not None
    near = _borderline(measured, limits, outcome.inside)
    people, around, employed = (
        _whole(numbers) for numbers in (measured.settlement, measured.hinterland, jobs)
    )
    for i, (slug, settlement) in enumerate(listed.items()):
        yield {
            "slug": slug,
            "inside": bool(outcome.inside[i]),
            "reasons": outcome.reasons(i),
            "borderline": near[i],
            "settlement_population": settlement,
            "size": people[i],
            "big_city_commuting": _number(outcome.commuting[i]),
            "big_city_minutes": _number(outcome.minutes[i]),
            "functions": _names(outcome.fulfilled[:, i]),
            "functions_missing": _names(outcome.unknown[:, i]),
            "hinterland_population": around[i],
            "centrality": _number(measured.centrality[i]),
            "centrality_class": _class(outcome, i),
            "jobs": employed[i],
        }


def _borderline(measured: Figures, limits: Limits, inside: Truths) -> list[tuple[str, ...]]:
    near: list[list[str]] = [[] for _ in inside]
    for name in deciding(limits):
        changes = np.zeros(len(inside), dtype=bool)
        for part in (-MARGIN, MARGIN):
            other = with_limit_moved(limits, name, part)
            if other is not None:
                changes |= judge(measured, other).inside != inside
        for i in np.flatnonzero(changes):
            near[i].append(name)
    return [tuple(names) for names in near]


def _names(which: Truths) -> tuple[str, ...]:
    return tuple(FUNCTIONS[f] for f in np.flatnonzero(which))


def _whole(numbers: Numbers) -> list[int | None]:
    return [None if np.isnan(number) else round(float(number)) for number in numbers]


def _number(number: float) -> float | None:
    return None if np.isnan(number) else float(number)


def _class(outcome: Outcome, i: int) -> int | None:
    return None if np.isnan(outcome.classes[i]) else int(outcome.classes[i])
