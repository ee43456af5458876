"""Two delineations in numbers."""

from __future__ import annotations

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.effect.table import two_groups_table
from regionsenter.texts import translator

t = translator("nb")


def test_two_groups_side_by_side():
    a, b = target_group(), target_group(Limits(max_settlement=50_000))
    assert list(two_groups_table(a, b, t).iloc[0]) == ["Sentre", "121", "119"]
