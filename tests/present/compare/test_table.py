"""Compared centres over time as a table."""

from __future__ import annotations

from regionsenter.measures.compared import compared_series
from regionsenter.present.compare import table as compare_table
from regionsenter.texts import translator

t = translator("nb")


def test_lines_as_a_table_where_one_has_no_hinterland():
    frame = compared_series("medianinntekt", ("voss", "alta"), "ba", gap=True)
    table = compare_table.lines_table(frame, "medianinntekt", t, gap=True)
    told = dict(zip(table["Senter"], table["Mangler fordi"], strict=True))
    assert "ingen kommune" in told["Alta"] and told["Voss"] == ""
