"""The form of the limits in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.asked import limit_choices
from regionsenter.geography.limit_presets import PRESETS
from regionsenter.geography.limits import BY_FIELD, FUNCTIONS, LIMITS, Limits
from regionsenter.present.delineation.form import words as form
from regionsenter.present.delineation.limits.words import limit_name
from regionsenter.texts import translator

t = translator("nb")


FIELDS = [limit.field for limit in LIMITS]


moves = st.sampled_from(FIELDS).flatmap(
    lambda field: st.tuples(st.just(field), st.sampled_from(limit_choices.limit_options(field, Limits())))
)


@given(st.sampled_from(FIELDS), st.sampled_from(["nb", "nn", "en"]))
def test_what_a_box_shows_reads_back(field, language):
    text = form.number_text(field, Limits(), language)
    expected = getattr(Limits(), field)
    if expected is None:
        assert text == ""
    else:
        assert limit_choices.read_limit(field, text) == expected


def test_every_limit_has_a_label_and_every_option_words():
    for language in ("nb", "nn", "en"):
        words = translator(language)
        for field in FIELDS:
            assert form.label_text(field, words) and form.help_text(field, words)
            texts = [
                form.option_text(field, value, words)
                for value in limit_choices.limit_options(field, Limits())
            ]
            assert len(set(texts)) == len(texts), field


@given(st.lists(moves, min_size=1, max_size=6))
def test_a_limit_that_gave_way_is_told_and_nothing_is_when_none_did(chosen):
    limits = Limits()
    for field, value in chosen:
        change = limit_choices.move_limit(limits, field, value)
        text = form.gave_way_text(change, t)
        assert bool(text) == bool(change.gave_way)
        assert all(limit_name(name, t) in text for name in change.gave_way)
        limits = change.limits


def test_the_number_of_functions_is_told_to_have_given_way():
    limits = replace(Limits(), **dict.fromkeys(FUNCTIONS[1:]), min_functions=1)
    none = limit_choices.move_limit(limits, FUNCTIONS[0], limit_choices.OFF)
    assert "antall funksjoner" in form.gave_way_text(none, t)


@pytest.mark.parametrize("field", ["min_settlement", "max_big_city_commuting", "max_settlement"])
def test_what_a_box_takes_is_told(field):
    assert "tall fra" in form.not_read_text(field, t)


def test_the_help_names_the_last_centrality_class():
    last = int(BY_FIELD["max_centrality_class"].high)
    assert f"{last} de minst sentrale" in form.help_text("max_centrality_class", t)


def test_every_preset_and_the_default_has_a_name():
    assert set(form.preset_names(t)) == {"standard", *PRESETS}
