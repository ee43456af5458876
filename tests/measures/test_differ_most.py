"""What compared centres differ in, by stated rules."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures import value
from regionsenter.measures.differ_most import LEAST_APART, MOST_TOLD, differ_most
from regionsenter.measures.relation import threshold
from regionsenter.measures.stand_out_rules import MUNICIPAL

FAMILY = dict(MUNICIPAL.declared)


@pytest.mark.parametrize("slugs", [("voss", "alta"), ("voss", "alta", "sunnfjord", "namsos")])
def test_the_two_farthest_apart_are_told_each_family_once(slugs):
    found = differ_most(slugs)
    assert 0 < len(found) <= MOST_TOLD
    assert len({FAMILY[one.indicator.slug] for one in found}) == len(found)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    for one in found:
        numbers = {slug: value(one.indicator.slug, "centre", slug).value for slug in slugs}
        assert numbers[one.high.slug] == one.highest.value and numbers[one.low.slug] == one.lowest.value
        assert one.highest.value - one.lowest.value >= threshold(one.indicator)
        assert one.score >= LEAST_APART and not one.highest.few and not one.lowest.few


def test_one_centre_differs_from_nobody():
    assert differ_most(("voss",)) == differ_most(("voss", "voss")) == ()


def test_some_pairs_differ_in_nothing():
    slugs = [place.slug for place in centres() if place.candidate]
    pairs = [pair for pair in zip(slugs, slugs[1:], strict=False) if not differ_most(pair, count=1)]
    assert 0 < len(pairs) < len(slugs) / 2
