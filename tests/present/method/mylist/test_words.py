"""What is told of a reader's own list (regionsenter/present/method/mylist/words.py)."""

from __future__ import annotations

from regionsenter.present.method.mylist import words
from regionsenter.present.method.mylist.words import own_list_text
from regionsenter.texts import translator

t = translator("nb")


def test_as_many_combinations_are_told_of_as_are_tried(monkeypatch):
    assert "den av 1\u00a0858\u00a0950 kombinasjoner" in own_list_text(t)
    monkeypatch.setattr(words, "TRIED", {"a": (1, 2, 3), "b": (1, 2)})
    assert "den av 6 kombinasjoner" in own_list_text(t)
