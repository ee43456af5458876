"""Every choice of a limit gives limits that hold, and says what had to give way."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.asked import limit_choices
from regionsenter.geography.delineation_code import from_code
from regionsenter.geography.limit_presets import PRESETS
from regionsenter.geography.limits import BY_FIELD, FUNCTIONS, LIMITS, Limits
from regionsenter.view import View

FIELDS = [limit.field for limit in LIMITS]


moves = st.sampled_from(FIELDS).flatmap(
    lambda field: st.tuples(st.just(field), st.sampled_from(limit_choices.limit_options(field, Limits())))
)


@given(st.lists(moves, max_size=8))
def test_any_row_of_choices_gives_limits_that_can_be_written_and_read(chosen):
    limits = Limits()
    for field, value in chosen:
        change = limit_choices.move_limit(limits, field, value)
        limits = change.limits
        kept = getattr(limits, field)
        # The limit that was moved stands, but more functions than are counted cannot be asked for.
        if field != "min_functions":
            assert kept == (None if value == limit_choices.OFF else value)
        assert from_code(change.code or "") == limits
        assert limit_choices.limit_option(field, limits) in limit_choices.limit_options(field, limits)


@given(st.lists(moves, min_size=1, max_size=6))
def test_what_gave_way_is_named_and_nothing_else_moves(chosen):
    limits = Limits()
    for field, value in chosen:
        before = limits
        change = limit_choices.move_limit(before, field, value)
        moved = {
            f.name for f in fields(Limits) if getattr(before, f.name) != getattr(change.limits, f.name)
        }
        assert moved - {field} <= set(change.gave_way)
        limits = change.limits


def test_a_lower_limit_pushes_the_upper_one_and_the_other_way_round():
    up = limit_choices.move_limit(Limits(max_settlement=5_000), "min_settlement", 5_000)
    assert (up.limits.min_settlement, up.limits.max_settlement) == (5_000, 7_500)
    assert up.gave_way == ("max_settlement",)
    down = limit_choices.move_limit(Limits(min_settlement=5_000), "max_settlement", 5_000)
    assert (down.limits.min_settlement, down.limits.max_settlement) == (4_750, 5_000)
    top = limit_choices.move_limit(Limits(), "min_settlement", 500_000)
    assert top.limits.max_settlement is None  # 500 000 is above every option


def test_classes_go_along_and_functions_are_never_more_than_counted():
    classes = limit_choices.move_limit(Limits(max_centrality_class=3), "min_centrality_class", 5)
    assert classes.limits.max_centrality_class == 5
    one = replace(Limits(), **dict.fromkeys(FUNCTIONS[1:]), min_functions=1)
    none = limit_choices.move_limit(one, FUNCTIONS[0], limit_choices.OFF)
    assert none.limits.min_functions == 0 and none.gave_way == ("min_functions",)
    assert limit_choices.move_limit(one, "min_functions", 8).limits.min_functions == 1


def test_default_has_no_code_and_one_limit_has_its_own():
    assert limit_choices.move_limit(Limits(min_settlement=700), "min_settlement", 500).code is None
    assert limit_choices.move_limit(Limits(), "min_settlement", 1_000).code == "min1000"
    off = limit_choices.move_limit(Limits(), "max_big_city_commuting", limit_choices.OFF)
    assert off.code == "pendlingav"


def test_a_value_from_a_link_is_an_option_and_off_is_at_its_end():
    assert 1_234 in limit_choices.limit_options("min_settlement", Limits(min_settlement=1_234))
    assert limit_choices.limit_options("max_settlement", Limits())[-1] == limit_choices.OFF
    assert limit_choices.limit_options("min_big_city_minutes", Limits())[0] == limit_choices.OFF
    for field in FIELDS:
        found = limit_choices.limit_options(field, Limits())
        numbers = [value for value in found if value != limit_choices.OFF]
        assert numbers == sorted(set(numbers)) and len(found) > 1
        assert (limit_choices.OFF in found) == BY_FIELD[field].optional
        assert limit_choices.limit_option(field, Limits()) in found


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("min_settlement", "1 000", 1_000),
        ("min_settlement", "1\u00a0234", 1_234),
        ("max_big_city_commuting", "32,5 %", 32.5),
        ("max_settlement", " ", limit_choices.OFF),
        ("min_settlement", "", None),
        ("min_settlement", "-5", None),
        ("min_settlement", "10,5", None),
        ("max_big_city_commuting", "140", None),
        ("max_settlement", "mange", None),
        ("min_settlement", "1.000", 1_000),  # as Norwegian writes it
        ("min_settlement", "1_000", None),
        ("min_settlement", "1e3", None),
        ("max_settlement", "nan", None),
        ("max_settlement", "1e999", None),
    ],
)
def test_numbers_are_read_as_people_write_them(field, text, value):
    assert limit_choices.read_limit(field, text) == value
    assert limit_choices.read_limit("big_city", "100,000") == 100_000  # as English writes it


def test_every_limit_has_its_control():
    sliders = {*limit_choices.MAIN, "min_functions", *FUNCTIONS, *limit_choices.AROUND}
    assert sliders | {"several_centres"} == set(FIELDS)  # which is a switch


def test_a_preset_is_a_delineation_that_can_be_read_and_recognised():
    assert limit_choices.preset_of(View(indicator="x")) == "standard"
    assert limit_choices.preset_code("standard") is None
    for name, code in PRESETS.items():
        assert limit_choices.preset_code(name) == code
        assert limit_choices.preset_of(View(indicator="x", delineation=code)) == name
    assert limit_choices.preset_of(View(indicator="x", delineation="min1234")) is None


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("min_settlement", "1 000–50 000", "min1000-maks50000"),
        ("max_settlement", "1.000 - 50.000", "min1000-maks50000"),
        ("min_settlement", "10.000", "min10000"),
        ("max_settlement", "50,000", "maks50000"),
        ("max_big_city_commuting", "12.500 %", "pendling12.5"),
        ("max_settlement", "", "maksav"),
    ],
)
def test_what_is_written_in_a_box_moves_its_limit_or_both_ends(field, text, code):
    assert limit_choices.move_written(Limits(), field, text).code == code


@pytest.mark.parametrize("text", ["mange", "5 6", "50 000–1 000", "1 000–50 000 000", ""])
def test_what_cannot_be_read_moves_nothing(text):
    assert limit_choices.move_written(Limits(), "min_settlement", text) is None
