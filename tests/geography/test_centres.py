"""The centres of the committed snapshot and the rule that makes them candidates."""

import pytest

from regionsenter.geography import hinterland
from regionsenter.geography.centres import UnknownPlace, centre, centres
from regionsenter.geography.delineation import REASONS, size_class
from regionsenter.geography.rules import read_rule
from regionsenter.snapshot import snapshot


def test_slugs_are_unique_and_aliases_lead_to_one_centre():
    slugs = [one.slug for one in centres()]
    names = slugs + [alias for one in centres() for alias in one.aliases]
    assert len(set(slugs)) == 159 and len(set(names)) == len(names)
    assert {"voss", "tromso", "alesund", "sunnfjord"} <= set(slugs)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("forde", "sunnfjord"),
        ("mo-i-rana", "rana"),
        ("volda", "orsta-volda"),
        ("oslo", "oslo-baerum"),
        ("karasjok", "karasjok"),
        ("karasjohka", "karasjok"),
        ("harsttak", "harstad"),
    ],
)
def test_a_centre_goes_by_several_names(asked, found):
    assert centre(asked).slug == found


def test_unknown_centre_names_near_ones():
    with pytest.raises(UnknownPlace, match="voss"):
        centre("vos")


def test_twin_centres_hold_both_municipalities():
    twins = {one.slug for one in centres() if len(one.centre_municipalities) > 1}
    assert twins == {
        "fredrikstad-sarpsborg",
        "oslo-baerum",
        "tonsberg",
        "skien-porsgrunn",
        "stavanger-sandnes",
        "orsta-volda",
    }
    assert centre("fredrikstad-sarpsborg").settlement_population == 71_296 + 50_383
    assert centre("orsta-volda").settlement_population == 7_609 + 7_143
    assert centre("orsta-volda").exception["nb"]


def test_malselv_and_ardal_use_the_municipality_that_names_the_region():
    assert centre("malselv").name == "Bardufoss" and centre("malselv").exception["nb"]
    assert centre("ardal").centre_municipalities == ("4643",)


def test_region_without_a_listed_settlement_says_so():
    missing = {one.slug for one in centres() if one.settlement_population is None}
    assert {"fla", "utsira", "smola", "tydal", "rodoy", "beiarn", "gratangen"} == missing
    for slug in missing:
        assert centre(slug).reason == "no_settlement" and not centre(slug).candidate
        assert 57 < centre(slug).lat < 72 and 4 < centre(slug).lon < 32


def test_about_120_candidates_and_every_region_has_a_reason():
    assert 115 <= sum(one.candidate for one in centres()) <= 125
    assert {one.reason for one in centres()} <= set(REASONS)
    outside = {one.slug: one.reason for one in centres() if not one.candidate}
    assert outside["bergen"] == "above_settlement_limit"
    assert outside["ullensaker"] == "big_city_hinterland"
    assert outside["traena"] == "below_settlement_limit"


def test_size_classes_meet_at_their_limits():
    assert [size_class(n) for n in (0, 999, 1_000, 2_999, 3_000, 10_000, 30_000)] == [
        "under-1000",
        "under-1000",
        "1000-2999",
        "1000-2999",
        "3000-9999",
        "10000-29999",
        "30000-pluss",
    ]
    assert size_class(None) == size_class(float("nan")) == "ukjent"


def test_hinterland_rules():
    assert hinterland.members(centre("voss"), "best") == hinterland.members(centre("voss"), "ba")
    assert hinterland.members(centre("voss"), "ba") == ("4620",)
    assert hinterland.members(centre("voss"), "local") == ()
    assert set(hinterland.members(centre("hamar"), "commuting:10:raw")) == {"3411", "3412", "3413"}
    assert "4628" in hinterland.members(centre("voss"), "drive:45:raw")  # Vaksdal, outside the region
    with pytest.raises(hinterland.UnknownRule, match="best, ba, commuting, drive, local"):
        hinterland.members(centre("voss"), "nope")


@pytest.mark.parametrize("rule", ["ba:10", "drive:x", "drive:999", "commuting:0", "local:1"])
def test_a_limit_out_of_place_or_range_is_refused(rule):
    with pytest.raises(hinterland.UnknownRule, match="limit"):
        read_rule(rule)


@pytest.mark.parametrize(("rule", "looser", "stricter"), [("drive", 60, 30), ("commuting", 5, 20)])
def test_a_stricter_limit_never_enlarges_a_hinterland(rule, looser, stricter):
    for one in centres():
        wide = hinterland.members(one, f"{rule}:{looser}:raw")
        narrow = hinterland.members(one, f"{rule}:{stricter}:raw")
        assert set(narrow) <= set(wide)
        assert not set(wide) & set(one.centre_municipalities)


def test_every_municipality_is_in_exactly_one_region():
    listed = [code for one in centres() for code in one.municipalities]
    assert len(centres()) == 159 and len(listed) == 357
    assert sorted(listed) == sorted(snapshot().codes[:-1])
