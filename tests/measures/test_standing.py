"""Ranks in a distribution."""

from regionsenter.measures.standing import position, position_among, ranks_in


def test_equals_share_the_best_rank():
    found = position_among((("a", "A", 1.0), ("b", "B", 3.0), ("c", "C", 3.0), ("d", "D", 2.0)))
    assert ranks_in(found) == {"b": 1, "c": 1, "d": 3, "a": 4}
    assert ranks_in(position_among(())) == {}


def test_ranks_are_those_of_each_position():
    ranks = ranks_in(position("andel-67-pluss", "voss", 2026))
    assert len(ranks) == 122
    for slug in ("voss", "alta", "roros"):
        assert ranks[slug] == position("andel-67-pluss", slug, 2026).rank
