"""The target group under any limits: who is in, who is out and why, and who is near a limit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.delineation import FUNCTIONS, Figures, Outcome, judge
from regionsenter.geography.limits import LIMITS, Limits
from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.group_coverage import Covered, covered
from regionsenter.measures.target_figures import figures

#: A region is borderline when moving one limit by this part of itself would change the answer.
MARGIN = 0.10


@dataclass(frozen=True)
class Judgement:
    """One region under the limits.

    ``reasons`` are all of ``delineation.OUT`` that keep it out (the first one is *the* reason), empty
    when it is in. ``borderline`` are the limits (fields of ``Limits``) each of which alone, moved by 10
    %, would change in to out or out to in; limits counted in ones or classes are not moved. ``size`` is
    the persons it is judged by, see ``Centre``. ``hinterland_population`` is 0 for a region of one
    municipality. ``big_city_minutes`` is infinite where no big city is within three hours. ``functions``
    are those the centre has, ``functions_missing`` those nothing is known of, among the ones that are
    counted. What is not known is None.
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

    @property
    def reason(self) -> str:
        """The first reason, of ``delineation.REASONS``."""
        return self.reasons[0] if self.reasons else "in"

    @property
    def centre(self) -> Centre:
        """The centre judged."""
        return centre(self.slug)


@dataclass(frozen=True, eq=False)
class TargetGroup:
    """All regions judged by the same limits, by region number."""

    limits: Limits
    judgements: tuple[Judgement, ...]

    @cached_property
    def slugs_in(self) -> frozenset[str]:
        """The centres that are in: what ``standing.position(among=…)`` takes."""
        return frozenset(judgement.slug for judgement in self.judgements if judgement.inside)

    @property
    def centres_in(self) -> tuple[Centre, ...]:
        """The centres that are in, by region number."""
        return tuple(judgement.centre for judgement in self.judgements if judgement.inside)

    @cached_property
    def _by_slug(self) -> dict[str, Judgement]:
        return {judgement.slug: judgement for judgement in self.judgements}

    def of(self, slug: str) -> Judgement:
        """The judgement of a centre, by slug or alias; raises UnknownPlace."""
        return self._by_slug[centre(slug).slug]

    @cached_property
    def borderline(self) -> tuple[Judgement, ...]:
        """Those one limit moved by 10 % would let in or out."""
        return tuple(judgement for judgement in self.judgements if judgement.borderline)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many regions have each first reason (``in`` among them), where any has."""
        reasons = [judgement.reason for judgement in self.judgements]
        return {reason: reasons.count(reason) for reason in dict.fromkeys(reasons)}

    @cached_property
    def counties(self) -> tuple[Covered, ...]:
        """What the group covers of each county, by code."""
        return tuple(covered(self.centres_in, county) for county in areas("county").codes)

    @property
    def counties_with_centres(self) -> int:
        """How many counties have a centre in the group."""
        return sum(county.centres > 0 for county in self.counties)

    @cached_property
    def country(self) -> Covered:
        """What the group covers of the country."""
        return covered(self.centres_in, "")


@dataclass(frozen=True)
class Moved:
    """A centre that one set of limits lets in and another not, with the latter's reasons."""

    slug: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class GroupChange:
    """From one target group to another: who enters (and what kept them out), who leaves (and why)."""

    entered: tuple[Moved, ...]
    left: tuple[Moved, ...]


@lru_cache(maxsize=256)
def target_group(limits: Limits | None = None) -> TargetGroup:
    """All 159 regions under the limits (None: the default ones)."""
    limits = limits or Limits()
    measured, outcome = figures(), judge(figures(), limits)
    # Both are always measured from the snapshot; the build has them not yet.
    assert measured.hinterland is not None and measured.centrality is not None
    near = _borderline(measured, limits, outcome.inside)
    people = _whole(measured.settlement)
    around = _whole(measured.hinterland)
    return TargetGroup(
        limits,
        tuple(
            Judgement(
                slug=place.slug,
                inside=bool(outcome.inside[i]),
                reasons=outcome.reasons(i),
                borderline=near[i],
                settlement_population=place.settlement_population,
                size=people[i],
                big_city_commuting=_number(outcome.commuting[i]),
                big_city_minutes=_number(outcome.minutes[i]),
                functions=_names(outcome.fulfilled[:, i]),
                functions_missing=_names(outcome.unknown[:, i]),
                hinterland_population=around[i],
                centrality=_number(measured.centrality[i]),
                centrality_class=_class(outcome, i),
            )
            for i, place in enumerate(centres())
        ),
    )


def compare_groups(a: TargetGroup, b: TargetGroup) -> GroupChange:
    """What changes from ``a`` to ``b``."""
    pairs = list(zip(a.judgements, b.judgements, strict=True))
    return GroupChange(
        entered=tuple(Moved(x.slug, x.reasons) for x, y in pairs if y.inside and not x.inside),
        left=tuple(Moved(y.slug, y.reasons) for x, y in pairs if x.inside and not y.inside),
    )


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


def _names(which: Truths) -> tuple[str, ...]:
    return tuple(FUNCTIONS[f] for f in np.flatnonzero(which))


def _whole(numbers: Numbers) -> list[int | None]:
    return [None if np.isnan(number) else round(float(number)) for number in numbers]


def _number(number: float) -> float | None:
    return None if np.isnan(number) else float(number)


def _class(outcome: Outcome, i: int) -> int | None:
    return None if np.isnan(outcome.classes[i]) else int(outcome.classes[i])
