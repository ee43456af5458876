"""Distriktsindeksen as a table."""

from __future__ import annotations

from regionsenter.measures.district_index import district_index
from regionsenter.present.profile.district.table import district_table
from regionsenter.texts import translator

t = translator("nb")


def test_the_parts_of_the_district_index_are_there_with_their_weights():
    found = district_index()
    names = {code: code for code in found.parts.index}
    table = district_table(found, names, t)
    assert table.shape == (357, 5) and not any("0–100" in column for column in table)
    assert sum("vekt 40 %" in column for column in table) == 2
