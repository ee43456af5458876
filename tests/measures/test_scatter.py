"""Two indicators against each other (regionsenter/measures/scatter.py), recounted on the snapshot."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import spearmanr

from regionsenter.geography.centres import centre, centres
from regionsenter.measures import compare_one, value
from regionsenter.measures.area_values import REASON
from regionsenter.measures.scatter import CORNERS, Side, following, scatter

GROUP = frozenset(place.slug for place in centres() if place.candidate)
OLD, FAR = Side("andel-67-pluss", 2026, "best"), Side("kjoretid-til-sykehus", 2025, "best")


def test_medians_and_corners_are_those_counted_by_hand():
    pair = scatter(OLD, FAR, GROUP)
    numbers = {
        slug: tuple(value(side.slug, "centre", slug, side.year).value for side in (OLD, FAR))
        for slug in GROUP
    }
    assert pair.count == len(GROUP) == 121 and not pair.left_out
    x, y = np.median([one[0] for one in numbers.values()]), np.median([one[1] for one in numbers.values()])
    assert pair.medians == (x, y)
    for corner in CORNERS[:4]:
        high_x, high_y = (level == "high" for level in corner.split("_"))
        by_hand = {
            slug
            for slug, (a, b) in numbers.items()
            if a != x and b != y and (a > x) == high_x and (b > y) == high_y
        }
        assert set(pair.members(corner)["slug"]) == by_hand
    assert sum(len(pair.members(corner)) for corner in CORNERS) == 121
    assert [len(pair.members(corner)) for corner in CORNERS] == [22, 38, 37, 22, 2]


def test_gaps_are_those_of_the_comparison_and_who_has_none_is_left_out_with_its_reason():
    x, y = Side("hoyere-utdanning", 2024, "ba", gap=True), Side("medianinntekt", 2024, "ba", gap=True)
    pair = scatter(x, y, GROUP)
    row = pair.frame.set_index("slug").loc["voss"]
    for side in (x, y):
        gap = compare_one(side.entry, centre("voss"), "ba", side.year).gap
        assert row["x" if side is x else "y"] == pytest.approx(gap.value)
        assert row["x_flags" if side is x else "y_flags"] == gap.flags
    without = {slug for slug, _, reason in pair.left_out if reason == "no_hinterland"}
    assert without and not without & set(pair.frame["slug"])
    assert set(pair.frame["slug"]) | {slug for slug, *_ in pair.left_out} == GROUP
    assert {reason for *_, reason in pair.left_out} <= set(REASON.values())


def test_a_centre_that_is_shown_beside_the_others_changes_no_median():
    people = Side("folketall", 2026, "best")
    alone, beside = scatter(OLD, people, GROUP), scatter(OLD, people, GROUP, frozenset({"oslo-baerum"}))
    assert beside.medians == alone.medians and beside.following == alone.following
    assert set(beside.frame["slug"]) - set(alone.frame["slug"]) == {"oslo-baerum"}
    assert beside.count == alone.count
    corner = beside.frame.set_index("slug").at["oslo-baerum", "corner"]
    assert corner == "low_high" and "oslo-baerum" not in set(beside.members(corner)["slug"])


def test_what_is_never_ranked_is_left_out_and_said():
    sick = Side("sykefravaer-vestland", 2025, "best")
    pair = scatter(sick, OLD, GROUP)
    assert pair.medians is None and pair.following is None and not len(pair.frame)
    reasons = {slug: reason for slug, side, reason in pair.left_out if side == "x"}
    assert set(reasons) == GROUP and "not_ranked" in reasons.values()


def test_the_order_is_compared_as_scipy_does():
    pair = scatter(OLD, FAR, GROUP)
    found = pair.following
    assert found is not None and found.count == 121 and found.clear
    assert found.rho == pytest.approx(spearmanr(pair.frame["x"], pair.frame["y"]).statistic)
    tied = Side("antall-funksjoner", 2026, "best")
    for other in (Side("folketall", 2026, "best"), tied):
        pair = scatter(tied, other, GROUP)
        if len(pair.frame):
            assert pair.following is not None
            assert pair.following.rho == pytest.approx(
                spearmanr(pair.frame["x"], pair.frame["y"]).statistic
            )


def test_the_interval_holds_what_drawing_the_centres_anew_gives():
    pair = scatter(OLD, FAR, GROUP)
    x, y = (pair.frame[name].to_numpy() for name in ("x", "y"))
    random = np.random.default_rng(1)
    draws = [
        spearmanr(x[chosen], y[chosen]).statistic
        for chosen in (random.integers(0, len(x), len(x)) for _ in range(1000))
    ]
    assert (pair.following.lower, pair.following.upper) == pytest.approx(
        np.quantile(draws, (0.025, 0.975)), abs=0.04
    )


@pytest.mark.parametrize(
    ("x", "y"),
    [
        (np.arange(9.0), np.arange(9.0)),  # too few
        (np.arange(20.0), np.ones(20)),  # no order in one of them
    ],
)
def test_nothing_is_told_where_there_is_nothing_to_tell(x, y):
    assert following(x, y) is None


def test_the_same_order_is_one_and_the_opposite_minus_one():
    numbers = np.arange(40.0)
    same, opposite = following(numbers, numbers**3), following(numbers, -numbers)
    assert same.rho == pytest.approx(1) and opposite.rho == pytest.approx(-1)
    assert same.lower > 0.99 and opposite.upper < -0.99
    none = following(numbers, np.tile([0.0, 1.0], 20))
    assert abs(none.rho) < 0.1 and not none.clear
