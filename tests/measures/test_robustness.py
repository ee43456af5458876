"""The gap under every rule, recomputed one rule at a time, and the verdicts."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.geography.hinterland import members, read_rule
from regionsenter.measures import compare_one
from regionsenter.measures.robustness import (
    CANNOT_SAY,
    DEPENDS,
    ROBUST,
    RULES_TRIED,
    gap_by_rule,
    robust_share,
    robustness_of,
)


@pytest.mark.parametrize("slug", ["voss", "sunnfjord", "alta", "alesund"])
@pytest.mark.parametrize("entry", ["andel-67-pluss", "folketall", "medianinntekt"])
def test_every_gap_is_the_comparisons_own(slug, entry):
    found = gap_by_rule(slug, entry)
    assert [one.rule for one in found.rules] == list(RULES_TRIED)
    for one in found.rules:
        year = None if one.rule == "local" else found.year
        compared = compare_one(indicator(entry), centre(slug), one.rule, year)
        assert one.gap == (None if compared.gap.value is None else pytest.approx(compared.gap.value))
        assert one.missing == (compared.gap.missing if one.gap is None else None)
        assert one.members == members(centre(slug), one.rule)


def test_the_limit_is_the_mad_of_the_candidates_gaps():
    entry = indicator("andel-67-pluss")
    gaps = [compare_one(entry, one, "drive:45").gap.value for one in centres() if one.candidate]
    gaps = np.array([gap for gap in gaps if gap is not None])
    mad = np.median(np.abs(gaps - np.median(gaps)))
    own = next(x for x in gap_by_rule("voss", "andel-67-pluss").rules if x.rule == "drive:45")
    assert own.limit == pytest.approx(mad)
    assert own.sign == "about" and abs(own.gap) < mad


def test_a_share_is_held_against_a_half():
    # Voss has 94 % of the people of its region.
    found = {one.rule: one for one in gap_by_rule("voss", "folketall").measured}
    for one in found.values():
        assert one.gap == pytest.approx(100 * one.centre / (one.centre + one.hinterland))
        apart = one.gap - 50
        expected = "about" if abs(apart) < one.limit else "higher" if apart > 0 else "lower"
        assert one.sign == expected
    assert found["ba"].sign == "higher"


def test_verdicts():
    same, split = gap_by_rule("sunnfjord", "andel-67-pluss"), gap_by_rule("voss", "andel-67-pluss")
    assert same.verdict == ROBUST and {one.sign for one in same.measured} == {"lower"}
    assert split.verdict == DEPENDS and {one.sign for one in split.measured} == {"lower", "about"}
    alone = gap_by_rule("voss", "arbeidsplasser-1-km")  # a centre alone has it
    assert alone.verdict == CANNOT_SAY and {x.missing for x in alone.rules[:-1]} == {"not_applicable"}


def test_every_verdict_follows_from_the_signs():
    for slug in ("voss", "roros", "alta", "oslo"):
        for one in robustness_of(slug, indicators()):
            signs = {rule.sign for rule in one.measured}
            expected = CANNOT_SAY if len(one.measured) < 2 else ROBUST if len(signs) == 1 else DEPENDS
            assert one.verdict == expected and 0 <= one.different <= len(one.measured)


def test_overview_counts_each_indicator_once():
    found = robustness_of("voss", ["medianinntekt", "gap-medianinntekt", "andel-67-pluss"])
    assert [one.indicator.slug for one in found] == ["medianinntekt", "andel-67-pluss"]
    robust, judged = robust_share(found)
    assert 0 <= robust <= judged == 2


def test_the_rules_are_ones_that_are_offered():
    assert all(read_rule(rule) for rule in RULES_TRIED) and len(set(RULES_TRIED)) == 10
    with pytest.raises(KeyError):
        gap_by_rule("voss", "nei")
