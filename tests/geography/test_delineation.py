"""The rule engine: every reason, missing figures, and limits that only ever shut out."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from regionsenter.geography.big_city import Nearness, nearness
from regionsenter.geography.delineation import OUT, REASONS, Figures, centrality_class, judge
from regionsenter.geography.limits import FUNCTIONS, LIMITS, Limits
from regionsenter.measures.target_figures import figures
from tests.geography.limit_values import limits, values

NAN = float("nan")
ALL_ON = Limits(
    min_big_city_minutes=45,
    min_functions=2,
    min_hinterland_population=1_000,
    min_centrality_class=2,
    max_centrality_class=5,
)


def one_region(people=5_000, share=5.0, minutes=60.0, functions=3, unknown=0, hinterland=2_000, index=700):
    """A region that is in by ALL_ON unless told otherwise, and the big city of the world."""
    measured = np.zeros((len(FUNCTIONS), 2))
    measured[:functions, 0] = 1_000
    known = np.ones_like(measured, dtype=bool)
    known[functions : functions + unknown, 0] = False
    residents = 0.0 if share != share else 100.0
    near = Nearness(
        workers=np.array([[0.0, 0.0 if share != share else share], [0.0, 0.0]]),
        residents=np.array([residents, 100.0]),
        minutes=np.array([[np.inf, minutes], [np.inf, np.inf]]),
        driven=np.array([minutes == minutes, True]),
    )
    return Figures(
        np.array([people, 500_000.0]),
        near,
        measured,
        known,
        np.array([hinterland, 1e5]),
        np.array([index, 1000.0]),
    )


def reasons_of(**figures_):
    return judge(one_region(**figures_), ALL_ON).reasons(0)


@pytest.mark.parametrize(
    ("reason", "case"),
    [
        ("no_settlement", {"people": NAN}),
        ("below_settlement_limit", {"people": 499}),
        ("above_settlement_limit", {"people": 60_000}),
        ("big_city_hinterland", {"share": 30.0}),
        ("commuting_missing", {"share": NAN}),
        ("near_big_city", {"minutes": 44.9}),
        ("drive_time_missing", {"minutes": NAN}),
        ("too_few_functions", {"functions": 1}),
        ("functions_missing", {"functions": 1, "unknown": 1}),
        ("no_hinterland", {"hinterland": 0}),
        ("small_hinterland", {"hinterland": 999}),
        ("hinterland_missing", {"hinterland": NAN}),
        ("too_central", {"index": 925}),
        ("too_peripheral", {"index": 564}),
        ("centrality_missing", {"index": NAN}),
    ],
)
def test_every_reason_can_be_reached_alone(reason, case):
    assert reasons_of() == ()
    assert reasons_of(**case) == (reason,)


def test_the_cases_above_are_all_the_reasons():
    cases = test_every_reason_can_be_reached_alone.pytestmark[0].args[1]
    assert tuple(reason for reason, _ in cases) == OUT and (*OUT, "in") == REASONS


def test_a_region_gets_all_the_tests_it_fails_and_the_first_is_the_reason():
    found = judge(one_region(people=NAN, functions=0, hinterland=0), ALL_ON)
    assert found.reasons(0) == ("no_settlement", "too_few_functions", "no_hinterland")
    assert found.first_reasons()[0] == "no_settlement"
    assert judge(one_region(), ALL_ON).first_reasons()[0] == "in"


def test_values_on_the_limits():
    assert reasons_of(people=500) == reasons_of(people=59_999) == reasons_of(share=29.99) == ()
    assert reasons_of(minutes=45) == reasons_of(minutes=np.inf) == ()
    assert reasons_of(functions=2) == reasons_of(hinterland=1_000) == reasons_of(index=924) == ()


def test_what_is_off_asks_for_nothing():
    off = Limits(min_settlement=0, max_settlement=None, max_big_city_commuting=None)
    unknown = one_region(NAN, NAN, NAN, 0, 8, NAN, NAN)
    assert judge(unknown, off).reasons(0) == ()
    # but a limit of one kind asks for the figure
    assert judge(unknown, replace(off, max_settlement=60_000)).reasons(0) == ("no_settlement",)


def test_what_a_function_is_not_counted_by_is_neither_there_nor_unknown():
    found = judge(one_region(functions=2, unknown=2), Limits(hospitals=None, court_seats=None))
    assert found.fulfilled[:, 0].tolist() == [False, True] + [False] * 6
    assert found.unknown[:, 0].tolist() == [False, False, False, True] + [False] * 4


def test_centrality_classes_are_ssb_s():
    index = np.array([1000, 925, 924, 870, 869, 775, 774, 670, 669, 565, 564, 0, NAN])
    expected = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, NAN]
    np.testing.assert_array_equal(centrality_class(index), expected)


def test_nearness_of_a_small_world():
    centres = pd.DataFrame(
        {
            "slug": ["a", "b", "c"],
            "centre_municipalities": ["1", "3;4", "5"],
            "municipalities": ["1;2", "3;4", "5"],
        }
    )
    flows = np.zeros((5, 5))
    flows[0] = [50, 10, 20, 15, 5]  # a's centre: 35 of 100 to b, 5 to c
    flows[2, [2, 0]] = 60, 40
    flows[3, [3, 4]] = 80, 20  # b's twin municipalities: 40 of 200 to a, 20 to c
    times = pd.DataFrame(
        [("b", "1", 70.0), ("a", "1", 0.0), ("c", "1", 90.0), ("a", "3", 70.0), ("a", "4", 50.0)],
        columns=["slug", "code", "minutes"],
    )
    found = nearness(centres, flows, ("1", "2", "3", "4", "5"), times)
    big = np.array([True, True, False])
    assert found.commuting(big)[:2].tolist() == [35.0, 20.0]
    assert np.isnan(found.commuting(big)[2])  # nobody is in the figures
    assert found.drive(big)[:2].tolist() == [70.0, 50.0]
    assert np.isnan(found.drive(big)[2])  # no drive times at all
    assert found.drive(np.array([False] * 3))[:2].tolist() == [np.inf, np.inf]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"min_settlement": 60_000}, "min_settlement .* must be below max_settlement"),
        ({"min_settlement": -1}, "min_settlement must be from 0"),
        ({"min_settlement": 0.5}, "min_settlement must be a whole number"),
        ({"min_settlement": None}, "min_settlement must be a whole number"),
        ({"big_city": True}, "big_city must be a whole number"),
        ({"max_big_city_commuting": NAN}, "max_big_city_commuting must be a number"),
        ({"min_big_city_minutes": 181}, "min_big_city_minutes must be from 1 to 180"),
        ({"min_functions": 8, "hospitals": None}, r"min_functions \(8\) is more than .* \(7\)"),
        ({"min_centrality_class": 5, "max_centrality_class": 4}, "must not be above"),
    ],
)
def test_limits_that_do_not_hold_are_refused_by_name(wrong, said):
    with pytest.raises(ValueError, match=said):
        Limits(**wrong)


def test_limits_are_hashable_and_equal_by_value():
    assert len({Limits(), Limits(max_big_city_commuting=30), Limits(min_settlement=501)}) == 2
    assert Limits(max_big_city_commuting=33.333333).max_big_city_commuting == 33.33


@settings(max_examples=150)
@given(limits(), st.data())
def test_a_stricter_limit_never_lets_a_centre_in(start, data):
    limit = data.draw(st.sampled_from(LIMITS))
    old, new = getattr(start, limit.field), data.draw(values(limit))
    try:
        other = replace(start, **{limit.field: new})
    except ValueError:
        assume(False)
    if old is None or new is None:
        # Off: a test that is not made lets more in; a function that is not counted lets fewer in.
        looser_is_none = limit.field not in FUNCTIONS
        stricter = (old is None) == looser_is_none if (old is None) != (new is None) else None
    else:
        stricter = None if old == new else (new > old) == (limit.stricter > 0)
    before, after = judge(figures(), start).inside, judge(figures(), other).inside
    if stricter is None:
        assert (before == after).all()
    elif stricter:
        assert not (after & ~before).any()
    else:
        assert not (before & ~after).any()
