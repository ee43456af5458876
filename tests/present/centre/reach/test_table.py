"""How far a centre reaches, as tables, on the snapshot."""

from __future__ import annotations

from regionsenter.measures.reach import reach
from regionsenter.present.centre.reach.table import (
    bands_table,
    held_functions_table,
    municipalities_table,
)
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_reach_tables_have_the_same_content():
    found = reach("roros")
    bands, places = bands_table(found, t), municipalities_table(found, t)
    assert [plain(one) for one in bands["Innen"]] == ["15 min", "30 min", "45 min", "60 min"]
    assert bands["Merknad"].tolist()[0] and not any(bands["Merknad"].tolist()[1:])
    assert places["Kommune"].tolist() == ["Røros", "Os", "Holtålen"]
    held = held_functions_table(found, t).set_index("Funksjon")["I senteret"]
    assert (held == "ja").sum() == len(found.held) and held["Akuttsykehus"] == "nei"


def test_that_the_centres_own_municipality_is_not_counted_is_said():
    """From Valen to Rosendal, where Kvinnherad is run from, are 34 minutes."""
    notes = [plain(note) for note in bands_table(reach("kvinnherad"), t)["Merknad"]]
    assert notes == ["uten senterkommunen: kommunesenteret ligger 34 min unna"] * 2 + ["", ""]
