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
    whole = "hele senterkommunen er regnet med"
    assert bands["Merknad"].tolist() == [f"grovt: {whole}", whole, whole, whole]
    assert places["Kommune"].tolist() == ["Røros", "Os", "Holtålen"]
    held = held_functions_table(found, t).set_index("Funksjon")["I senteret"]
    assert (held == "ja").sum() == len(found.held) and held["Akuttsykehus"] == "nei"


def test_that_of_the_centres_own_municipality_only_the_town_is_counted_is_said():
    """From Valen to Rosendal, where Kvinnherad is run from, are 34 minutes."""
    table = bands_table(reach("kvinnherad"), t).map(plain)
    town = "av senterkommunen bare byen (4 417 i 2019): kommunesenteret ligger 34 min unna"
    whole = "hele senterkommunen er regnet med"
    assert table["Merknad"].tolist() == [f"grovt: {town}", town, whole, whole]
    assert table["Innbyggere i regionen"].tolist()[:2] == ["4 417", "4 417"]


def test_the_minutes_of_a_centre_municipality_are_not_those_of_its_other_towns():
    """Måløy is in Kinn, whose one point is in Florø."""
    table = municipalities_table(reach("kinn"), t).map(plain).set_index("Kommune")
    assert table.at["Kinn", "Til senteret"] == "0 min"
    assert table.at["Kinn", "Merknad"] == "regnet fra kommunesenteret, ikke fra Måløy"
    assert table.at["Stad", "Merknad"] == ""
    alta = municipalities_table(reach("alta"), t).set_index("Kommune")
    assert alta.at["Alta", "Merknad"] == "regnet fra kommunesenteret"
