"""Every peer with its rank, as a table."""

from __future__ import annotations

import pytest

from regionsenter.measures.profile import fields
from regionsenter.present.profile.ranks.table import rank_interval_table
from regionsenter.texts import translator

t = translator("nb")


def test_ranks_are_in_alphabetic_order_unless_asked_for():
    table = rank_interval_table(fields()[0], t)
    names = table["Senter"].tolist()
    letters = "abcdefghijklmnopqrstuvwxyzæøå"
    first = [letters.index(name[0].lower()) for name in names if name[0].lower() in letters]
    assert first == sorted(first)
    ordered = rank_interval_table(fields()[0], t, order="rank")
    assert ordered["Rang (1 størst utfordring)"].is_monotonic_increasing
    assert set(ordered["Senter"]) == set(names)
    with pytest.raises(ValueError, match="order"):
        rank_interval_table(fields()[0], t, order="size")
