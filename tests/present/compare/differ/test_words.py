"""What compared centres differ in, in words."""

from __future__ import annotations

from regionsenter.measures.differ_most import differ_most
from regionsenter.present.compare.differ.words import differ_text
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import translator

t = translator("nb")


def test_both_ends_are_said_with_place_number_and_year():
    (one, *_) = differ_most(("voss", "alta"))
    said = differ_text(one, t)
    for place, value in ((one.high, one.highest), (one.low, one.lowest)):
        assert place.name in said
        assert format_value(value.value, one.indicator.unit, one.indicator.decimals, "nb") in said
    assert said.startswith("høyest i ") and said.endswith(f"{one.highest.year}.")
