"""``measures/list_match.py``: what a list and a target group have in common."""

from __future__ import annotations

import pytest

from regionsenter.geography.limits import Limits
from regionsenter.measures.list_match import ListAgreement, match_list
from regionsenter.measures.target_group import target_group

DEFAULT = target_group()
SEVERAL = target_group(Limits(several_centres=1))


def slugs(judged):
    return {one.slug for one in judged}


def test_in_both_and_in_only_one():
    match = match_list(DEFAULT, ["voss", "bergen", "alta"], ["sandefjord"])
    assert slugs(match.both) == {"voss", "alta"}
    assert slugs(match.only_list) == {"bergen", "sandefjord"}
    assert slugs(match.only_rule) == DEFAULT.slugs_in - {"voss", "alta"}
    assert match.agreement == ListAgreement(2, 2, 119)
    assert match.agreement.errors == 121 and match.agreement.jaccard == pytest.approx(2 / 123)


def test_a_town_is_in_by_the_rule_only_where_several_centres_may_be():
    match = match_list(SEVERAL, ["voss"], ["sandefjord", "stjordal"])
    assert slugs(match.both) == {"voss", "sandefjord"} and slugs(match.only_list) == {"stjordal"}
    assert match.town_people_on_list == 46_926 + 15_693
    assert match.town_people_by_rule == sum(one.town.population for one in SEVERAL.towns_in)
    assert match_list(DEFAULT, [], []).town_people_by_rule == 0


def test_people_of_the_list_are_those_of_its_regions():
    match = match_list(DEFAULT, DEFAULT.slugs_in)
    assert match.covered_by_list.people == match.covered_by_rule.people == DEFAULT.country.people
    assert match_list(DEFAULT, []).covered_by_list.people == 0


def test_what_is_no_place_is_refused_and_two_empty_sets_agree():
    with pytest.raises(ValueError, match="sandefjord"):
        match_list(DEFAULT, ["sandefjord"])
    assert ListAgreement(0, 0, 0).jaccard == 1
