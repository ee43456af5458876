"""Every field is a record, and every record reads what it writes."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.folding import fold
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import FIELDS, View, parse, to_params
from regionsenter.view.field import Field
from regionsenter.view.fields import BY_PARAMETER
from tests.view.words import WORDS, possible, texts, views


def test_every_attribute_of_the_view_has_one_record_and_the_other_way_round() -> None:
    assert sorted(field.name for field in FIELDS) == sorted(each.name for each in fields(View))
    assert len(BY_PARAMETER) == len(FIELDS)


def test_a_spelling_leads_to_one_field() -> None:
    spellings = [fold(field.parameter) for field in FIELDS]
    assert len(set(spellings)) == len(spellings)


#: Names are for ever, and so is their order in a link.
PARAMETERS = (
    "tema utfordring indikator senter kommune omland grense overlapp ar fylke storrelse utvalg vis klasser "
    "klasse lag bilder sammenlign mot likhet fra vekter avgrensning alternativ del mer utsnitt sprak"
)


def test_names_and_order_of_parameters_stand() -> None:
    assert " ".join(field.parameter for field in FIELDS) == PARAMETERS


@given(views(), st.sampled_from(FIELDS), st.data())
def test_every_field_reads_what_it_writes(view: View, field: Field, data: st.DataObject) -> None:
    value = data.draw(st.sampled_from(possible(field, view)))
    if value not in (None, ()):
        assert field.read(field.write(value), view, WORDS) == value
    assert field.checked(value, view, WORDS) == value


@given(views(), st.sampled_from(FIELDS), texts)
def test_what_a_field_reads_is_a_value_it_can_have(view: View, field: Field, text: str) -> None:
    try:
        value = field.read(text, view, WORDS)
    except ValueError:
        return
    assert field.checked(value, view, WORDS) == value
    assert field.default(view, WORDS) == value or field.read(field.write(value), view, WORDS) == value


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_a_field_alone_makes_the_round_trip(field: Field) -> None:
    for value in possible(field, WORDS.default):
        if value not in (None, (), field.default(WORDS.default, WORDS)):
            view, notices = parse({field.parameter: field.write(value)}, WORDS)
            if not notices:  # a theme without indicators cannot be shown
                assert getattr(view, field.name) == value
                assert to_params(view, WORDS) == {field.parameter: field.write(value)}
            else:
                assert value in ("d", "klimaomstilling")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_words_of_its_own(language: str) -> None:
    told = [translator(language)(field.words) for field in FIELDS]
    assert all(told) and len(set(told)) == len(told)
