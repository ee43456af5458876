"""Why a hinterland is what it is (regionsenter/measures/why.py), on the snapshot."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.commuting import commuters_to, senders, shares_to
from regionsenter.geography.drive_times import to_centre
from regionsenter.geography.hinterland import hinterland, members, used_rule
from regionsenter.geography.rules import read_rule
from regionsenter.geography.shared_out import may_hold
from regionsenter.measures.why import (
    INSIDE_KINDS,
    OUTSIDE,
    OUTSIDE_KINDS,
    NearMunicipality,
    Why,
    why_members,
)

RULES = (
    *("best", "ba", "commuting", "commuting:5", "commuting:10:raw"),
    *("drive", "drive:60", "drive:45:raw", "local", "own:4618.4620"),
)


def reasons(found: Why) -> dict[str, tuple[str, ...]]:
    return {one.name: tuple(reason.kind for reason in one.reasons) for one in found.outside}


@pytest.mark.parametrize("rule", RULES)
def test_every_centre_has_its_members_and_a_reason_for_each_that_is_near(rule):
    for place in centres():
        found, around = why_members(place.slug, rule), hinterland(place, rule)
        assert {one.code for one in found.members} == set(around.members)
        assert found.used == around.used
        outside = {one.code for one in found.outside}
        assert outside and len(outside) == len(found.outside) <= OUTSIDE
        assert not outside & {*around.members, *place.centre_municipalities}
        for one in found.members:
            assert [reason.kind in INSIDE_KINDS for reason in one.reasons] == [True]
        for one in found.outside:
            kinds = [reason.kind for reason in one.reasons]
            assert kinds and set(kinds) <= set(OUTSIDE_KINDS) and len(kinds) <= 2


def is_true(one: NearMunicipality, found: Why) -> None:
    """Each reason is held against the figures that it speaks of."""
    for reason in one.reasons:
        if reason.kind == "below_limit":
            assert one.share < reason.limit
        elif reason.kind == "beyond_limit":
            assert one.minutes is None or one.minutes > reason.limit
        elif reason.kind == "larger_centre":
            assert not may_hold(found.centre.slug, one.code)
            assert one.code in reason.other.centre_municipalities
        elif reason.kind == "other_region":
            assert one.code in reason.other.municipalities
        elif reason.kind in ("earlier_rule", "commutes_more", "nearer", "larger_of_equals"):
            assert one.code in members(reason.other, found.rule)
            assert used_rule(reason.other, found.rule) == reason.other_rule
        if reason.kind == "commutes_more":
            assert shares_to(reason.other)[one.code] == reason.other_share > (one.share or 0)
        if reason.kind == "nearer":
            assert not (reason.other_share or 0) > (one.share or 0)
            assert to_centre(reason.other.slug)[one.code] == reason.other_minutes
            assert one.minutes is None or reason.other_minutes < one.minutes


@pytest.mark.parametrize("rule", RULES)
def test_every_reason_is_true(rule):
    for place in centres():
        found = why_members(place.slug, rule)
        for one in found.outside:
            is_true(one, found)
        limit = read_rule(found.used).limit
        for one in found.members:
            if found.used.startswith("commuting"):
                assert one.share >= limit
            elif found.used.startswith("drive"):
                assert one.minutes <= limit


def test_hole_belongs_to_another_region_than_ringerike():
    found = why_members("ringerike")
    hole = next(one for one in found.outside if one.name == "Hole")
    assert hole.reasons[0].kind == "other_region"
    assert hole.reasons[0].other.slug == "oslo-baerum"
    assert [reason.kind for one in found.members for reason in one.reasons] == ["region", "region"]


def test_those_just_under_the_limit_come_first_and_members_have_the_reason():
    found = why_members("alta")
    assert found.used == "commuting:5"
    assert [one.reasons[0].kind for one in found.members] == ["commuting"] * len(found.members)
    shares = [one.share for one in found.outside]
    assert shares == sorted(shares, reverse=True) and 4 < shares[0] < 5
    assert set(reasons(found).values()) == {("below_limit",)}


def test_a_larger_centre_and_the_overlap_that_takes_it_in():
    assert reasons(why_members("kinn", "drive:60"))["Sunnfjord"] == ("larger_centre",)
    assert "Sunnfjord" in {one.name for one in why_members("kinn", "drive:60:raw").members}


def test_hareid_sends_more_to_ulsteinvik():
    found = why_members("orsta-volda", "drive:60")
    hareid = next(one for one in found.outside if one.name == "Hareid")
    assert hareid.reasons[0].kind == "commutes_more" and hareid.reasons[0].other.name == "Ulsteinvik"


def test_a_region_of_its_own_says_why_of_each_rule_that_was_tried():
    found = why_members("hammerfest")
    assert found.used == "local" and not found.members
    assert reasons(found)["Porsanger"] == ("below_limit", "beyond_limit")


def test_haram_has_no_commuting_figures_of_its_own():
    commuters = commuters_to(centre("molde"))
    assert "1580" not in commuters and commuters["1557"] > 0
    found = why_members("ulstein", "best")
    haram = [one for one in found.outside if one.code == "1580"]
    assert all(one.share is None and one.commuters is None for one in haram)


def test_who_commutes_is_whom_the_share_is_of():
    for slug in ("voss", "orsta-volda", "alesund"):
        place = centre(slug)
        commuters = commuters_to(place)
        assert set(commuters) == set(shares_to(place))
        assert all(commuters[code] > 0 for code in senders(place, 2))
