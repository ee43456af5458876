"""The gap under every rule, recomputed one rule at a time, and the verdicts."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.geography.hinterland import members, read_rule
from regionsenter.measures import compare_one
from regionsenter.measures.noise import noise
from regionsenter.measures.relation import relation
from regionsenter.measures.robustness import (
    CANNOT_SAY,
    DEPENDS,
    KINDS,
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


def test_signs_are_by_the_indicators_limit_and_by_noise():
    own = next(x for x in gap_by_rule("voss", "andel-67-pluss").rules if x.rule == "drive:45")
    doubt = noise("andel-67-pluss", "gap:drive:45", 2026)
    i = [place.slug for place in centres()].index("voss")
    assert own.limit == 1 and own.interval == (doubt.lower[i], doubt.upper[i])
    assert own.sign == relation(own.gap, own.limit, own.interval)
    assert gap_by_rule("voss", "medianinntekt").rules[0].interval is None


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
    same = gap_by_rule("sunnfjord", "andel-67-pluss")
    assert same.verdict == ROBUST and {vote.sign for vote in same.votes} == {"lower"}
    split = [gap_by_rule(place.slug, "kjoretid-til-stasjon") for place in centres()]
    split = [one for one in split if one.verdict == DEPENDS]
    assert split and all(len({vote.sign for vote in one.votes}) > 1 for one in split)
    alone = gap_by_rule("voss", "arbeidsplasser-1-km")  # a centre alone has it
    assert alone.verdict == CANNOT_SAY and {x.missing for x in alone.rules[:-1]} == {"not_applicable"}


def test_one_vote_a_kind_of_rule_by_the_limit_it_is_offered_with():
    assert KINDS == ("ba", "commuting", "drive", "local")
    found = gap_by_rule("sunnfjord", "kjoretid-til-stasjon")
    assert [vote.kind for vote in found.votes] == ["ba", "commuting", "drive"]
    assert [vote.by.rule for vote in found.votes] == ["ba", "commuting:10", "drive:45"]


def test_what_other_limits_of_a_kind_say_is_its_spread_and_no_vote():
    found = [gap_by_rule(place.slug, "andel-67-pluss") for place in centres()]
    unsteady = [(one, vote) for one in found for vote in one.votes if not vote.steady]
    assert unsteady
    for one, vote in unsteady:
        assert len({gap.sign for gap in vote.gaps}) > 1 and vote.sign == vote.by.sign
        assert sum(other.kind == vote.kind for other in one.votes) == 1
    assert any(one.verdict == ROBUST for one, _ in unsteady)


def test_where_the_offered_limit_has_no_gap_the_nearest_one_votes():
    """Somebody's ten per cent send nobody, and five do."""
    found = [
        vote.by.rule
        for place in centres()
        for vote in gap_by_rule(place.slug, "folketall").votes
        if vote.kind == "commuting" and vote.by.rule != "commuting:10"
    ]
    assert found and set(found) <= {"commuting:5"}


def test_five_limits_of_commuting_alone_cannot_say():
    """Many limits of one kind are one vote, and one vote is no majority."""
    alone = [
        found
        for place in centres()
        if len((found := gap_by_rule(place.slug, "andel-67-pluss")).votes) == 1 and len(found.measured) > 1
    ]
    assert alone and {found.verdict for found in alone} == {CANNOT_SAY}


def test_every_verdict_follows_from_the_votes():
    for slug in ("voss", "roros", "alta", "oslo"):
        for one in robustness_of(slug, indicators()):
            signs = {vote.sign for vote in one.votes}
            expected = CANNOT_SAY if len(one.votes) < 2 else ROBUST if len(signs) == 1 else DEPENDS
            assert one.verdict == expected and 0 <= one.different <= len(one.votes)
            assert {gap.rule for vote in one.votes for gap in vote.gaps} == {
                gap.rule for gap in one.measured
            }


def test_overview_counts_each_indicator_once():
    found = robustness_of("voss", ["medianinntekt", "gap-medianinntekt", "andel-67-pluss"])
    assert [one.indicator.slug for one in found] == ["medianinntekt", "andel-67-pluss"]
    robust, judged = robust_share(found)
    assert 0 <= robust <= judged == 2


def test_the_rules_are_ones_that_are_offered():
    assert all(read_rule(rule) for rule in RULES_TRIED) and len(set(RULES_TRIED)) == 10
    with pytest.raises(KeyError):
        gap_by_rule("voss", "nei")
