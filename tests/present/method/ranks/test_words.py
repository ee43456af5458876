"""What is told of rank intervals (regionsenter/present/method/ranks/words.py) is what is drawn."""

from __future__ import annotations

import numpy as np

from regionsenter.measures.rank_uncertainty import CONCENTRATION
from regionsenter.present.method.ranks import words
from regionsenter.present.method.ranks.words import rank_draws_text
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_draws_and_part_are_those_in_use(monkeypatch):
    assert "I hver av 2 000 trekninger" in plain(rank_draws_text(t))
    assert "de midterste 90 % av plassene" in plain(rank_draws_text(t))
    monkeypatch.setattr(words, "DRAWS", 500)
    monkeypatch.setattr(words, "PART", 0.8)
    text = plain(rank_draws_text(t))
    assert "I hver av 500 trekninger" in text and "de midterste 80 %" in text


def test_most_weights_are_between_half_and_twice_the_chosen():
    weights = np.random.default_rng(1).dirichlet(np.full(12, CONCENTRATION), 4_000) * 12
    assert ((weights > 0.5) & (weights < 2)).mean() > 0.5
