"""A centre's number among the candidates."""

from __future__ import annotations

from regionsenter.geography.centres import centres
from regionsenter.measures import position


def test_position_counts_from_the_highest_among_candidates():
    found = position("andel-67-pluss", "voss")
    candidates = sum(one.candidate for one in centres())
    assert found.of == candidates == len(found.values)
    higher = sum(number > dict((s, v) for s, _, v in found.values)["voss"] for _, _, number in found.values)
    assert found.rank == higher + 1
    assert position("andel-67-pluss", "oslo-baerum").rank is None
