"""The change of ranks in words."""

from __future__ import annotations

from regionsenter.measures.rank_change import rank_changes
from regionsenter.present.development.order import words as order_words
from regionsenter.texts import translator

t = translator("nb")


def test_slope_missing_centre_is_said():
    frame = rank_changes("andel-67-pluss")
    text = order_words.slope_text(frame, t, selected=("alesund",))
    assert "Ålesund er ikke med" in text
