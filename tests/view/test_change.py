"""One field changed: the view stays valid, and what does not exist is an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.view import FIELDS, View, change, parse, to_params
from regionsenter.view.field import Field
from tests.view.words import WORDS, possible, views


@pytest.mark.parametrize(
    ("name", "value"), [("centre", "oslo"), ("year", 1900), ("hinterland", None), ("x", "y")]
)
def test_changes_that_do_not_exist_are_errors(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name):
        change(WORDS.default, name, value, WORDS)


@given(views(), st.sampled_from(FIELDS), st.data())
def test_every_change_leaves_a_valid_view(view: View, field: Field, data: st.DataObject) -> None:
    value = data.draw(st.sampled_from(possible(field, view)))
    changed = change(view, field.name, value, WORDS)
    assert parse(to_params(changed, WORDS), WORDS) == (changed, ())
    if value != "d":  # a theme without indicators cannot be shown
        without_indicators = field.name == "challenge" and value == "klimaomstilling"
        assert getattr(changed, field.name) == (None if without_indicators else value)


def test_another_name_of_a_place_is_changed_to_its_own() -> None:
    assert change(WORDS.default, "municipality", "4645", WORDS).municipality == "askvoll"
