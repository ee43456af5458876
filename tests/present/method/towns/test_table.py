"""The towns that agree worst, and the limits tried, as tables."""

from __future__ import annotations

from regionsenter.measures.town_fit import choices, farthest, towns
from regionsenter.present.method.towns.table import choices_table, worst_table
from regionsenter.texts import translator

t = translator("nb")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_worst_with_both_figures_and_what_is_known_of_them():
    table = worst_table(towns(), t)
    assert table["By"].tolist() == farthest(towns())["name"].tolist()
    gjovik = {name: plain(text) for name, text in table.iloc[0].items()}
    assert gjovik["Byen 2019"] == "20 850" and gjovik["Tettstedet"] == "28 801 (2024)"
    assert gjovik["Forhold"] == "0,73" and "20 589" in gjovik["Merknad"]


def test_every_choice_tried_is_shown_the_one_in_use_first():
    table = choices_table(choices(), t).map(plain)
    assert len(table) == len(choices())
    first = table.iloc[0].tolist()
    assert first[:4] == ["10", "10", "30", "575 m"] and first[-1] == "1,00"
    without = table[choices()["reach"] == 0]
    assert (without["Løse deler innen"] == "–").all() and len(without) == 2
