"""Which rules draw the hinterlands of several centres, counted."""

from __future__ import annotations

from regionsenter.asked.hinterlands import ranked, rules_in_use
from regionsenter.geography.centres import centres

CANDIDATES = [one for one in centres() if one.candidate]


def test_the_rules_of_the_best_in_the_order_they_are_tried() -> None:
    use = rules_in_use(CANDIDATES, "best")
    assert list(use.counts) == ["ba", "commuting:5", "drive:60", "local"]
    assert sum(use.counts.values()) == 121 and use.mixed and use.without == 0


def test_one_rule_is_not_mixed() -> None:
    use = rules_in_use(CANDIDATES, "ba")
    assert use.counts == {"ba": 64} and use.without == 57 and not use.mixed


def test_what_is_picked_by_hand_is_not_ranked() -> None:
    assert ranked("best") and ranked("drive:30:raw") and not ranked("own:4618")
