"""Limits as a text for links, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography.delineation_code import ALIASES, from_code, to_code
from regionsenter.geography.limits import BY_FIELD, LIMITS, Limits
from tests.geography.limit_values import limits


def test_only_what_differs_is_written():
    assert to_code(Limits()) == ""
    changed = Limits(min_settlement=1_000, max_settlement=50_000, min_functions=3)
    assert to_code(changed) == "min1000-maks50000-funksjoner3"
    assert to_code(Limits(max_big_city_commuting=32.5, hospitals=None)) == "pendling32.5-sykehusav"


@given(limits())
def test_there_and_back(these):
    code = to_code(these)
    assert from_code(code) == these
    assert set(code) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    assert to_code(from_code(code.upper())) == code


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("MIN1000", "min1000"),
        ("max50000-MINST1000", "min1000-maks50000"),
        ("pendling32,5", "pendling32.5"),
        (" min1000 - ", "min1000"),
        ("min500", ""),
        ("pendling30.0", ""),
        ("egendekning80", "egen80"),
        ("min10.000-maks50 000", "min10000-maks50000"),
        ("MIN 1 000 – MAKS 50 000", "min1000-maks50000"),
        ("min1\u00a0000, maks50,000", "min1000-maks50000"),
        ("min1000.maksav", "min1000-maksav"),
        ("pendling12.500", "pendling12.5"),
        ("pendling 25 %", "pendling25"),
        ("min=1000 maks=50000", "min1000-maks50000"),
    ],
)
def test_other_ways_of_writing(text, same):
    assert to_code(from_code(text)) == same


def test_no_key_or_alias_can_be_taken_for_another():
    keys = [limit.key for limit in LIMITS]
    assert len({*keys, *ALIASES}) == len(keys) + len(ALIASES)
    assert not any(key.endswith("av") or not key.isalpha() for key in [*keys, *ALIASES])
    assert set(ALIASES.values()) <= set(BY_FIELD)


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("min1000-tull3", "'tull3' is not a limit"),
        ("min", "'min' is not a limit"),
        ("minav", "'minav': min_settlement must be a whole number"),
        ("min12.5", "'min12.5': min_settlement must be a whole number"),
        ("min10-min20", "'min20': the limit 'min' is given twice"),
        ("max10-maks20", "'maks20': the limit 'maks' is given twice"),
        ("pendling101", "'pendling101': .* from 0 to 100"),
        ("min70000", "'min70000': min_settlement .* must be below"),
    ],
)
def test_the_bad_part_is_named(text, bad):
    with pytest.raises(ValueError, match=bad):
        from_code(text)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    try:
        found = from_code(text)
    except ValueError:
        return
    assert from_code(to_code(found)) == found
