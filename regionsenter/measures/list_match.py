"""A list of centres and towns held up against the target group that some limits give."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.other_towns import other_towns
from regionsenter.measures.group_coverage import Covered, covered
from regionsenter.measures.judgement import AnyJudgement, TownJudgement
from regionsenter.measures.target_group import TargetGroup


@dataclass(frozen=True)
class ListAgreement:
    """How well two sets agree: how many are in both, and in only one of them."""

    both: int
    only_list: int
    only_rule: int

    @property
    def errors(self) -> int:
        """How many are in one and not in the other."""
        return self.only_list + self.only_rule

    @property
    def jaccard(self) -> float:
        """Those in both as a part (0-1) of those in any; 1 when both are empty."""
        everyone = self.both + self.errors
        return self.both / everyone if everyone else 1.0


@dataclass(frozen=True, eq=False)
class ListMatch:
    """What a list and a target group have in common, and not.

    ``centres`` and ``towns`` are the slugs on the list.
    """

    group: TargetGroup
    centres: frozenset[str]
    towns: frozenset[str]

    @cached_property
    def both(self) -> tuple[AnyJudgement, ...]:
        """On the list and in by the rule: centres by region number, then towns."""
        return tuple(one for one in self._every if self._listed(one) and self._by_rule(one))

    @cached_property
    def only_list(self) -> tuple[AnyJudgement, ...]:
        """On the list, not in by the rule."""
        return tuple(one for one in self._every if self._listed(one) and not self._by_rule(one))

    @cached_property
    def only_rule(self) -> tuple[AnyJudgement, ...]:
        """In by the rule, not on the list."""
        return tuple(one for one in self._every if self._by_rule(one) and not self._listed(one))

    @property
    def agreement(self) -> ListAgreement:
        """The three in numbers."""
        return ListAgreement(len(self.both), len(self.only_list), len(self.only_rule))

    @cached_property
    def covered_by_list(self) -> Covered:
        """What the regions of the centres on the list cover of the country; its towns are not in it."""
        return covered([centre(slug) for slug in sorted(self.centres)], "")

    @cached_property
    def covered_by_rule(self) -> Covered:
        """The same of the centres that are in by the rule."""
        return self.group.country

    @property
    def town_people_on_list(self) -> int:
        """Persons in the settlements of the other towns on the list."""
        return sum(town.population for town in other_towns() if town.slug in self.towns)

    @property
    def town_people_by_rule(self) -> int:
        """Persons in the settlements of the other towns that are in by the rule."""
        return sum(judged.town.population for judged in self.group.towns_in)

    @property
    def _every(self) -> tuple[AnyJudgement, ...]:
        return (*self.group.judgements, *self.group.towns)

    def _listed(self, one: AnyJudgement) -> bool:
        return one.slug in (self.towns if isinstance(one, TownJudgement) else self.centres)

    def _by_rule(self, one: AnyJudgement) -> bool:
        if isinstance(one, TownJudgement):
            return one.inside and self.group.several_centres
        return one.inside


def match_list(group: TargetGroup, slugs: Iterable[str], towns: Iterable[str] = ()) -> ListMatch:
    """Hold the centres (by slug) and other towns of a list against a group.

    Raises
    ------
    ValueError
        For a slug that is no centre's or no town's.
    """
    match = ListMatch(group, frozenset(slugs), frozenset(towns))
    unknown = match.centres - {place.slug for place in centres()}
    unknown |= match.towns - {town.slug for town in other_towns()}
    if unknown:
        raise ValueError(f"neither centres nor other towns: {', '.join(sorted(unknown))}")
    return match
