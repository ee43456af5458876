"""The target group on the committed snapshot, recomputed another way."""

from dataclasses import replace

import numpy as np
import pytest

from regionsenter.geography.centres import UnknownPlace, centre, centres
from regionsenter.geography.limits import BY_FIELD, Limits
from regionsenter.measures import value
from regionsenter.measures.functions import functions
from regionsenter.measures.judgement import MARGIN, deciding, with_limit_moved
from regionsenter.measures.standing import position
from regionsenter.measures.target_figures import BLOCKS
from regionsenter.measures.target_group import compare_groups, target_group
from regionsenter.snapshot import snapshot

DEFAULT = target_group()
#: Everything tested at once.
STRICT = Limits(
    min_functions=3, min_hinterland_population=1_000, max_centrality_class=5, min_big_city_minutes=40
)


def test_the_default_is_that_of_the_centres():
    assert len(DEFAULT.slugs_in) == 121 and len(DEFAULT.judgements) == 159
    assert DEFAULT.slugs_in == {one.slug for one in centres() if one.candidate}
    assert [one.reason for one in DEFAULT.judgements] == [one.reason for one in centres()]
    assert DEFAULT.counts == {
        "in": 121,
        "above_settlement_limit": 9,
        "big_city_hinterland": 4,
        "no_settlement": 7,
        "below_settlement_limit": 18,
    }
    assert target_group() is target_group() and target_group(Limits()) is target_group(Limits())


def test_big_city_commuting_recomputed_from_the_rows():
    flows = snapshot().table("commuting")
    flows = flows[flows["year"] == flows["year"].max()]
    cities = [one for one in centres() if (one.settlement_population or 0) >= 100_000]
    assert {one.slug for one in cities} == {
        "oslo-baerum",
        "bergen",
        "stavanger-sandnes",
        "trondheim",
        "drammen",
        "fredrikstad-sarpsborg",
    }
    for slug in ("moss", "ullensaker", "ringerike", "drammen", "voss"):
        own = flows[flows["home"].isin(centre(slug).centre_municipalities)]
        theirs = {code for city in cities if city.slug != slug for code in city.municipalities}
        share = 100 * own[own["work"].isin(theirs)]["employed"].sum() / own["employed"].sum()
        assert DEFAULT.of(slug).big_city_commuting == pytest.approx(share, abs=1e-9)


def test_figures_are_those_of_the_indicators():
    for slug in ("voss", "narvik", "orsta-volda", "alta", "hamar"):
        one = DEFAULT.of(slug)
        around = value("folketall", "hinterland:ba", slug).value
        assert one.hinterland_population == (around or 0)
        assert one.centrality == pytest.approx(value("sentralitet", "centre", slug).value)
        held = {f.component.slug for f in functions(slug).functions if f.status == "yes"}
        for name, blocks in BLOCKS.items():
            if name != "clinic_municipalities":
                assert (name in one.functions) == bool(held & set(blocks)), (slug, name)
        jobs = value("arbeidsplassdekning", "centre", slug).value
        assert ("job_coverage" in one.functions) == (jobs >= 100)


def test_a_region_of_one_municipality_has_a_hinterland_of_nobody():
    alone = {one.slug for one in centres() if not one.hinterland}
    assert {j.slug for j in DEFAULT.judgements if j.hinterland_population == 0} == alone
    by_one = target_group(Limits(min_hinterland_population=1))
    assert {j.slug for j in by_one.judgements if "no_hinterland" in j.reasons} == alone
    assert not any("hinterland_missing" in j.reasons for j in by_one.judgements)


def test_missing_figures_never_count_and_are_named():
    # Ålesund and Haram were one municipality in 2022: no figures of Ålesund's own.
    aalesund = target_group(Limits(min_functions=5)).of("alesund")
    assert aalesund.reasons == ("functions_missing",)
    assert aalesund.functions_missing == ("job_coverage", "self_containment", "hinterland_share")
    assert target_group(Limits(min_functions=8)).of("alesund").reason == "too_few_functions"


def test_coverage_adds_up():
    parts, whole = DEFAULT.counties, DEFAULT.country
    assert len(parts) == 15 and whole.of_people == 5_627_400 and whole.of_municipalities == 357
    for field in (
        "centres",
        "of_centres",
        "municipalities",
        "of_municipalities",
        "people",
        "of_people",
        "settlement_people",
    ):
        assert sum(getattr(part, field) for part in parts) == getattr(whole, field)
    inside = [one for one in centres() if one.candidate]
    assert whole.municipalities == sum(len(one.municipalities) for one in inside)
    people = sum(value("folketall", "region", str(one.region_number)).value for one in inside)
    assert whole.people == people
    assert whole.settlement_people == sum(one.settlement_population for one in inside)


@pytest.mark.parametrize("limits", [Limits(), STRICT])
def test_borderline_is_one_limit_moved_by_a_tenth(limits):
    group = target_group(limits)
    for name in deciding(limits):
        others = [with_limit_moved(limits, name, part) for part in (-MARGIN, MARGIN)]
        groups = [target_group(other) for other in others if other is not None]
        for one in group.judgements:
            changes = any((one.slug in other.slugs_in) != one.inside for other in groups)
            assert changes == (name in one.borderline)


def test_who_is_near_a_default_limit():
    near = {one.slug: one.borderline for one in DEFAULT.borderline}
    assert near["tonsberg"] == near["alesund"] == ("max_settlement",)
    assert near["meraker"] == ("max_big_city_commuting",) and DEFAULT.of("meraker").inside
    assert near["loppa"] == ("min_settlement",) and not DEFAULT.of("loppa").inside
    for slug, names in near.items():
        if names == ("min_settlement",):
            assert 450 <= centre(slug).settlement_population < 550


def test_a_limit_that_is_off_or_counted_in_ones_makes_nobody_borderline():
    assert deciding(Limits(max_big_city_commuting=None)) == ("min_settlement", "max_settlement")
    named = {name for one in target_group(STRICT).judgements for name in one.borderline}
    assert named and all(BY_FIELD[name].continuous for name in named)


def test_two_groups_compared():
    after = target_group(Limits(min_settlement=450, max_settlement=50_000))
    change = compare_groups(DEFAULT, after)
    assert {one.slug: one.reasons for one in change.entered} == {
        slug: ("below_settlement_limit",) for slug in ("vanylven", "ibestad", "loppa")
    }
    assert {one.slug for one in change.left} == {"tonsberg", "alesund"}
    back = compare_groups(after, DEFAULT)
    assert {one.slug for one in back.entered} == {one.slug for one in change.left}
    assert len(after.slugs_in) == 121 + len(change.entered) - len(change.left)
    assert compare_groups(after, after).entered == compare_groups(after, after).left == ()


def test_the_group_can_be_stood_among():
    few = target_group(Limits(min_settlement=10_000)).slugs_in
    towns = {one.slug for one in centres() if 10_000 <= (one.size_population or 0) < 60_000}
    assert few == towns - {"moss", "indre-ostfold", "ullensaker"}
    assert position("folketall", "hamar", among=few).of == len(few)


def test_unknown_centre():
    with pytest.raises(UnknownPlace):
        DEFAULT.of("nope")
    assert DEFAULT.of("forde").slug == "sunnfjord"


def test_no_big_city_at_all():
    none = target_group(replace(Limits(), big_city=2_000_000, min_big_city_minutes=180))
    assert all(one.big_city_commuting == 0 for one in none.judgements)
    assert all(np.isinf(one.big_city_minutes) for one in none.judgements)
    assert len(none.slugs_in) == 125


def test_shares_and_counties_are_counted_from_the_counties():
    country = DEFAULT.country
    assert country.people_share == pytest.approx(country.people / country.of_people * 100)
    assert 0 < country.people_share < 100
    with_one = {judgement.centre.county for judgement in DEFAULT.judgements if judgement.inside}
    assert DEFAULT.counties_with_centres == len(with_one)


def test_several_centres_let_in_the_towns_that_pass_the_same_limits():
    several = target_group(Limits(several_centres=1))
    assert several.slugs_in == DEFAULT.slugs_in  # ranks and the like are of the centres alone
    assert DEFAULT.towns_in == () and len(several.towns) == 58 and len(several.towns_in) == 27
    inside = {one.name for one in several.towns_in}
    assert {
        *("Sandefjord", "Horten", "Grimstad", "Kopervik", "Mandal", "Brumunddal", "Verdalsøra"),
        *("Lillesand", "Raufoss", "Orkanger"),
    } <= inside
    by_name = {one.name: one for one in several.towns}
    for name in ("Stjørdal", "Bryne"):
        assert by_name[name].reasons == ("big_city_hinterland",)
    assert by_name["Stjørdal"].borderline == ("max_big_city_commuting",)
    small = target_group(Limits(5_000, 20_000, several_centres=1))
    assert all(5_000 <= one.town.population < 20_000 for one in small.towns_in)


def test_a_town_s_functions_are_its_municipality_s_and_it_has_no_hinterland():
    by_name = {one.name: one for one in DEFAULT.towns}
    assert by_name["Orkanger"].functions == (
        "hospitals",
        "clinic_municipalities",
        "upper_secondary_schools",
    )
    data = snapshot()
    jobs = data.components["employees"].values[-1][data.codes.index("5059")]
    assert by_name["Orkanger"].jobs == jobs > 1_000
    around = target_group(Limits(min_hinterland_population=1, several_centres=1))
    assert not around.towns_in and all("no_hinterland" in one.reasons for one in around.towns)


def test_the_change_tells_which_towns_enter_and_leave():
    several = target_group(Limits(several_centres=1))
    change = compare_groups(DEFAULT, several)
    assert set(change.towns_entered) == {one.slug for one in several.towns_in}
    assert not change.entered and not change.left and not change.towns_left
    assert compare_groups(several, DEFAULT).towns_left == change.towns_entered


def test_jobs_are_those_of_the_centre_municipalities():
    assert DEFAULT.of("voss").jobs == round(value("ansatte", "centre", "voss").value)
