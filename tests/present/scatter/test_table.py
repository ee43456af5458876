"""The table of two indicators (regionsenter/present/scatter/table.py)."""

from __future__ import annotations

from dataclasses import replace

from regionsenter.asked.scatter import peers_shown, shown_scatter
from regionsenter.present.scatter.table import scatter_table
from regionsenter.present.scatter.words import side_title
from regionsenter.texts import translator
from regionsenter.view import View

T = translator("nb")
VIEW = View(indicator="andel-67-pluss", centre="voss")


def test_a_row_has_both_numbers_the_corner_and_who_is_alike():
    pair = shown_scatter(VIEW)
    peers = peers_shown(VIEW, pair)
    table = scatter_table(pair, peers, T)
    assert len(table) == 121
    row = table[table["Senter"] == "Voss"].iloc[0]
    own = pair.frame.set_index("slug").loc["voss"]
    assert row[side_title(pair.x, T)] == own["x"] and row[side_title(pair.y, T)] == own["y"]
    assert row["Hjørne"] == "67 år og eldre: lavt · Til sykehus: lavt" and row["Fylke"] == "Vestland"
    assert (table["Ligner mest"] == "ja").sum() == len(peers)
    assert "hele kommunen" in row["Merknad"]


def test_who_lacks_a_number_comes_last_with_the_reason():
    pair = shown_scatter(replace(VIEW, show="gap"))
    table = scatter_table(pair, (), T)
    missing = table[table["Mangler fordi"] != ""]
    assert len(missing) == 121 - pair.count and list(missing.index) == list(range(pair.count, 121))
    assert missing[side_title(pair.x, T)].isna().all() and (table["Ligner mest"] == "").all()
