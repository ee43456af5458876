"""Distriktsindeksen in words."""

from __future__ import annotations

from regionsenter.measures.district_index import district_index
from regionsenter.present.profile.district.words import district_text
from regionsenter.texts import translator

t = translator("nb")


def test_the_district_index_is_said_to_be_missing_and_why():
    found = district_index()
    text = district_text(found, t).replace("\u00a0", " ")
    assert "kan ikke beregnes" in text and "80 %" in text and "er ikke en indeks" in text
    assert "fra 2020 til 2022" in text and "242 av 357" in text
