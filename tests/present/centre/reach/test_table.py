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
    assert places["Kommune"].tolist() == ["Røros", "Os", "Holtålen"]
    held = held_functions_table(found, t).set_index("Funksjon")["I senteret"]
    assert (held == "ja").sum() == len(found.held) and held["Akuttsykehus"] == "nei"


def test_each_function_has_its_year_and_an_old_one_says_so():
    held = held_functions_table(reach("notodden"), t).set_index("Funksjon")
    assert held.loc["Lufthavner med rutetrafikk"].tolist() == ["nei", "2022, eldre tall"]
    assert held.at["Videregående skoler", "År"] == "2026"
    assert (
        held_functions_table(reach("orland"), t)
        .set_index("Funksjon")
        .at["Lufthavner med rutetrafikk", "I senteret"]
        == "mangler"
    )


def test_the_minutes_of_a_centre_municipality_are_not_those_of_its_other_towns():
    """Måløy is in Kinn, whose one point is in Florø."""
    table = municipalities_table(reach("kinn"), t).map(plain).set_index("Kommune")
    assert table.at["Kinn", "Til senteret"] == "0 min"
    assert table.at["Kinn", "Merknad"] == "regnet fra kommunesenteret, ikke fra Måløy"
    assert table.at["Stad", "Merknad"] == ""
    alta = municipalities_table(reach("alta"), t).set_index("Kommune")
    assert alta.at["Alta", "Merknad"] == "regnet fra kommunesenteret"
