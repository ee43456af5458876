"""How the target group hangs on its limits."""

from dataclasses import replace
from itertools import pairwise

import pytest

from regionsenter.geography.limits import BY_FIELD, FUNCTIONS, Limits
from regionsenter.measures.sensitivity import (
    REASONABLE,
    STEP,
    Curve,
    curves,
    one_step_from,
    settings,
    steadiness,
    sways,
)
from regionsenter.measures.target_group import target_group


def test_a_curve_is_the_group_at_each_value():
    for curve in curves():
        for at in (0, len(curve.values) // 2, -1):
            limits = replace(Limits(), **{curve.limit: curve.values[at]})
            assert curve.counts[at] == len(target_group(limits).slugs_in), curve.limit


@pytest.mark.parametrize("limits", [Limits(), Limits(min_functions=3, min_settlement=777)])
def test_curves_only_go_one_way_and_hold_todays_value(limits):
    for curve in curves(limits):
        assert list(curve.values) == sorted(set(curve.values))
        steps = [b - a for a, b in pairwise(curve.counts)]
        way = BY_FIELD[curve.limit].stricter
        assert all(step * way <= 0 for step in steps), curve.limit
        if curve.today is None:
            assert getattr(limits, curve.limit) is None
        else:
            assert curve.counts[curve.values.index(curve.today)] == curve.count
        assert curve.count == len(target_group(limits).slugs_in)


def test_functions_have_curves_where_they_count():
    assert not {curve.limit for curve in curves()} & set(FUNCTIONS)
    asked = {curve.limit for curve in curves(Limits(min_functions=2, job_coverage=None))}
    assert "self_containment" in asked and "job_coverage" not in asked


def test_values_that_do_not_hold_with_the_others_are_left_out():
    curve = curves(Limits(max_settlement=3_000))[0]
    assert curve.limit == "min_settlement" and max(curve.values) < 3_000


def test_steadiness_counted_one_setting_at_a_time():
    groups = [target_group(limits) for limits in settings()]
    found = steadiness()
    assert found.settings == len(groups) == len(set(settings())) == 81 and Limits() in settings()
    for one in found.centres:
        times = sum(one.slug in group.slugs_in for group in groups)
        assert one.share == pytest.approx(100 * times / len(groups))
    assert found.always == frozenset.intersection(*(group.slugs_in for group in groups))
    assert found.never == {c.slug for c in found.centres} - frozenset.union(
        *(group.slugs_in for group in groups)
    )
    assert len(found.always) + len(found.never) + len(found.sometimes) == 159
    sizes = [len(group.slugs_in) for group in groups]
    assert (found.fewest, found.most) == (min(sizes), max(sizes))


def test_who_hangs_on_a_single_limit():
    single = {one.slug: [(f.limit, f.value) for f in one.flips] for one in steadiness().single}
    assert single["ringerike"] == single["meraker"] == [("max_big_city_commuting", 25.0)]
    assert single["kristiansand"] == [("max_settlement", 75_000)]
    assert single["alesund"] == single["tonsberg"] == [("max_settlement", 50_000)]
    assert single["sigdal"] == [("min_settlement", 1_000)]
    for one in steadiness().single:
        for flip in one.flips:
            other = target_group(replace(Limits(), **{flip.limit: flip.value}))
            assert (one.slug in other.slugs_in) == flip.inside != one.inside


def test_the_declared_settings_hold_the_default_and_say_why():
    for axis in REASONABLE:
        assert list(axis.values) == sorted(axis.values) and axis.why
        assert getattr(Limits(), axis.limit) in axis.values
        assert getattr(Limits(), axis.limit) not in one_step_from(axis)
    assert one_step_from(REASONABLE[0]) == (1_000,) and one_step_from(REASONABLE[1]) == (50_000, 75_000)


def test_a_sway_is_read_a_quarter_below_and_above():
    curve = Curve("min_settlement", (0.0, 700.0, 1_000.0, 1_300.0), (9, 7, 5, 4), 1_000.0, 5)
    assert STEP == 0.25 and curve.nearest(749) == 7 and curve.nearest(1_250) == 4
    (sway,) = sways([curve])
    assert (sway.below, sway.above, sway.now) == (7, 4, 5)
    assert (sway.fewest, sway.most, sway.width, sway.still) == (4, 7, 3, False)
    assert not sways([replace(curve, today=None)])
    level = replace(curve, counts=(5, 5, 5, 5))
    assert sways([level])[0].still and not sways([level])[0].width


def test_every_continuous_limit_that_is_on_has_a_sway():
    limits = {curve.limit for curve in curves() if BY_FIELD[curve.limit].continuous and curve.today}
    assert {sway.limit for sway in sways(curves())} == limits
