"""Who works where: words and table agree."""

from __future__ import annotations

from regionsenter.measures.commuting_table import ELSEWHERE, commuting_change, commuting_table
from regionsenter.present.centre.commuting.table import home_and_work_table
from regionsenter.present.centre.commuting.words import commuting_text
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_commuting_words_and_table():
    found = commuting_table("sunnfjord")
    text = plain(commuting_text(found, commuting_change("sunnfjord"), t))
    assert text.startswith("85,5 % av de sysselsatte i BA-region Sunnfjord arbeider i regionen")
    assert "i omlandet arbeider 10,6 % i senterkommunen" in text and "Bergen (453)" in text
    assert "sank fra 86,6 % i 2020 til 85,5 % i 2022" in text
    table = home_and_work_table(found, t)
    assert table["Bor i"].iloc[-1] == "Andre regioner" and found.matrix.index[-1] == ELSEWHERE
    assert table["Arbeider i Sunnfjord"].iloc[0] == 10_495
    assert "Herav i Bergen" in table.columns
    joined = commuting_text(commuting_table("alesund"), commuting_change("alesund"), t)
    assert "Haram er én kommune" in joined
