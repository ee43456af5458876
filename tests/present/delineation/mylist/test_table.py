"""``present/delineation/mylist/table.py``: nothing of the list or of the group is left out."""

from __future__ import annotations

from regionsenter.asked.mylist import list_in_text, matched
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.mylist.table import match_headings, match_table
from regionsenter.texts import translator

t = translator("nb")
LISTED = list_in_text("Voss\nVoss kommune\nBergen\nHerøy\nVåler (Innlandet)\nSandefjord")


def test_every_place_and_name_has_a_row():
    table = match_table(matched(LISTED, target_group()), LISTED, t)
    assert table["utfall"].value_counts().to_dict() == {
        "bare i målgruppa": 120,
        "bare på lista": 2,
        "på begge": 1,
        "ikke senter": 1,
        "ikke lest": 1,
    }
    assert set(table.columns) == set(match_headings(t))
    rows = table.set_index("lest_som")
    assert (rows.loc["Voss", "navn"], rows.loc["Voss", "linje"]) == ("Voss", 1)
    assert rows.loc["Bergen", "i_malgruppa"] == "nei" and "grensa er" in rows.loc["Bergen", "begrunnelse"]
    assert rows.loc["Sandefjord", "slag"] == "annen by" and rows.loc["Sandefjord", "pa_lista"] == "ja"
    (unread,) = table[table["utfall"] == "ikke lest"].to_dict("records")
    assert unread["navn"] == "Herøy" and "kan være flere" in unread["begrunnelse"]
