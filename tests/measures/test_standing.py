"""Ranks in a distribution."""

from regionsenter.geography.centres import centres
from regionsenter.measures.standing import position, position_among, ranks_in


def test_equals_share_the_best_rank():
    found = position_among((("a", "A", 1.0), ("b", "B", 3.0), ("c", "C", 3.0), ("d", "D", 2.0)))
    assert ranks_in(found) == {"b": 1, "c": 1, "d": 3, "a": 4}
    assert ranks_in(position_among(())) == {}


def test_ranks_are_those_of_each_position():
    ranks = ranks_in(position("andel-67-pluss", "voss", 2026))
    assert len(ranks) == 121
    for slug in ("voss", "alta", "roros"):
        assert ranks[slug] == position("andel-67-pluss", slug, 2026).rank


def test_position_counts_from_the_highest_among_candidates():
    found = position("andel-67-pluss", "voss")
    candidates = sum(one.candidate for one in centres())
    assert found.of == candidates == len(found.values)
    higher = sum(number > dict((s, v) for s, _, v in found.values)["voss"] for _, _, number in found.values)
    assert found.rank == higher + 1
    assert position("andel-67-pluss", "oslo-baerum").rank is None
