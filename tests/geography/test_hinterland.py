"""The hinterland of a centre, by rule: known truths and what always holds."""

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.hinterland import (
    FEW_PEOPLE,
    hinterland,
    members,
    same_rule,
    used_rule,
    used_rules,
)
from regionsenter.geography.rules import BEST
from regionsenter.geography.shared_out import may_hold
from regionsenter.snapshot import snapshot

SHARED = ("best", "commuting", "commuting:5", "drive", "drive:60")


@pytest.mark.parametrize("rule", SHARED)
def test_each_municipality_is_in_one_hinterland_and_no_larger_centre_in_any(rule):
    inside = [(place.slug, code) for place in centres() for code in members(place, rule)]
    assert len({code for _, code in inside}) == len(inside) > 50
    if rule != "best":  # a region's own municipalities are its own, whatever their size
        assert all(may_hold(slug, code) for slug, code in inside)


def test_best_is_the_first_rule_that_gives_any():
    for place in centres():
        used, inside = used_rule(place, "best"), members(place, "best")
        assert used in BEST and bool(inside) == (used != "local")
        assert (used == "ba") == bool(place.hinterland)
        if used == "ba":
            assert inside == place.hinterland
        elif inside:
            assert set(inside) <= set(members(place, f"{used}:raw"))


def test_honefoss_no_longer_holds_oslo():
    raw = hinterland(centre("honefoss"), "drive:60:raw")
    assert "0301" in raw.members and raw.population > 1_000_000
    shared = hinterland(centre("honefoss"), "drive:60")
    assert "0301" not in shared.members and 5_000 < shared.population < 60_000


def test_alta_has_a_hinterland_by_commuting():
    found = hinterland(centre("alta"), "best")
    assert found.used == "commuting:5" and {"5614", "5616"} <= set(found.members)  # Loppa, Hasvik
    assert found.population == sum(
        snapshot().components["population"].values[-1][list(snapshot().codes).index(code)]
        for code in found.members
    )
    assert not found.slight and not found.below_municipality


def test_a_centre_with_nothing_around_it_is_a_region_of_its_own():
    found = hinterland(centre("hammerfest"), "best")
    assert found.below_municipality and (found.members, found.population) == ((), 0)
    assert not (found.few_people or found.single)


def test_few_people_and_one_municipality_are_marked():
    narvik = hinterland(centre("narvik"), "best")  # Gratangen alone
    assert narvik.single and narvik.few_people and narvik.slight and 0 < narvik.population < FEW_PEOPLE
    assert not hinterland(centre("sunnfjord"), "best").slight


def test_members_on_the_edge_are_those_a_tenth_shorter_leaves_out():
    for place in centres():
        found = hinterland(place, "drive:60:raw")
        assert set(found.on_edge) == set(found.members) - set(members(place, "drive:54:raw"))
        assert set(found.nearly) == set(members(place, "drive:66:raw")) - set(found.members)
    assert any(hinterland(place, "drive:60").on_edge for place in centres())
    assert not hinterland(centre("voss"), "ba").on_edge


def test_gaps_are_ranked_among_those_drawn_alike():
    assert same_rule(centre("voss"), "ba") is None
    alike = same_rule(centre("hammerfest"), "best")
    assert alike == {slug for slug, used in used_rules("best").items() if used == "local"}
    assert same_rule(centre("voss"), "own:4618") == frozenset()


def test_picked_by_hand_leaves_out_the_centres_own():
    assert members(centre("voss"), "own:4618.4621") == ("4618",)
