"""The target group under any limits: who is in, who is out and why, and who is near a limit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.limits import Limits
from regionsenter.measures.areas import areas
from regionsenter.measures.group_coverage import Covered, covered
from regionsenter.measures.judgement import Judgement, TownJudgement, judge_centres, judge_towns


@dataclass(frozen=True, eq=False)
class TargetGroup:
    """All regions judged by the same limits, by region number, and the other towns in them."""

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
    def towns(self) -> tuple[TownJudgement, ...]:
        """Every town that is not its region's centre, by municipal code: what the same limits say."""
        return judge_towns(self.limits)

    @property
    def several_centres(self) -> bool:
        """Whether those of the towns that pass are in the group too."""
        return bool(self.limits.several_centres)

    @property
    def towns_in(self) -> tuple[TownJudgement, ...]:
        """The towns that are in beside the centres; none unless several centres a region may be."""
        return tuple(town for town in self.towns if town.inside) if self.several_centres else ()

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
    """From one target group to another: who enters (and what kept them out), who leaves (and why).

    ``towns_entered``/``towns_left`` are slugs of towns that are not their region's centre.
    """

    entered: tuple[Moved, ...]
    left: tuple[Moved, ...]
    towns_entered: tuple[str, ...] = ()
    towns_left: tuple[str, ...] = ()


@lru_cache(maxsize=256)
def target_group(limits: Limits | None = None) -> TargetGroup:
    """All 159 regions under the limits (None: the default ones)."""
    limits = limits or Limits()
    return TargetGroup(limits, judge_centres(limits))


def compare_groups(a: TargetGroup, b: TargetGroup) -> GroupChange:
    """What changes from ``a`` to ``b``."""
    pairs = list(zip(a.judgements, b.judgements, strict=True))
    before, after = ([town.slug for town in group.towns_in] for group in (a, b))
    return GroupChange(
        entered=tuple(Moved(x.slug, x.reasons) for x, y in pairs if y.inside and not x.inside),
        left=tuple(Moved(y.slug, y.reasons) for x, y in pairs if x.inside and not y.inside),
        towns_entered=tuple(slug for slug in after if slug not in before),
        towns_left=tuple(slug for slug in before if slug not in after),
    )
