"""How surely each centre is in, as a table and in words."""

from __future__ import annotations

from regionsenter.measures.sensitivity import steadiness
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.steadiness.table import steadiness_table
from regionsenter.present.delineation.steadiness.words import settings_text
from regionsenter.texts import translator

t = translator("nb")


GROUP = target_group()


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_steadiness_in_table_and_words():
    table = steadiness_table(steadiness(), GROUP, t)
    assert len(table) == 159 and table["andel_prosent"].is_monotonic_decreasing
    flips = table.set_index("senterkode")["grenser"]
    assert spaced(flips["alesund"]) == "største tettsted: 50 000 innbyggere"
    text = settings_text(steadiness(), t)
    assert text.startswith("81 rimelige") and "74 er med i alle, 33 i ingen, og 52" in text
