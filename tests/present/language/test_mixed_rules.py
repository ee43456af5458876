"""Which rules draw the hinterlands shown together."""

from __future__ import annotations

from collections import Counter

from regionsenter.geography.centres import centres
from regionsenter.geography.hinterland import used_rule
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.texts import translator

t = translator("nb")
CANDIDATES = [one for one in centres() if one.candidate]


def test_several_rules_are_counted_and_the_order_is_across_them() -> None:
    told = rules_text(CANDIDATES, "best", t)
    count = Counter(used_rule(one, "best") for one in CANDIDATES)
    assert count["ba"] == 64
    assert told == (
        f"Gapene er etter ulike regler: 64 BA-region, {count['commuting:5']} pendling (minst 5 %), "
        f"{count['drive:60']} kjøretid (inntil 60 min) og {count['local']} egen region. Median, klasser og "
        "rekkefølge går på tvers av reglene."
    )
    assert "Median" not in rules_text(CANDIDATES, "best", t, put_in_order=False)


def test_one_rule_is_named_and_who_has_none_is_counted() -> None:
    assert rules_text(CANDIDATES, "ba", t) == (
        "Omland: BA-regionen uten senterkommunen. 57 sentre har ikke omland etter regelen."
    )
    alone = [one for one in CANDIDATES if one.slug == "alta"]
    assert rules_text(alone, "ba", t) == "1 senter har ikke omland etter regelen."


def test_gaps_to_a_picked_hinterland_have_no_order() -> None:
    assert rules_text(CANDIDATES, "own:4618.4619", t) == (
        "Omlandet er kommunene du har valgt: Ullensvang og Eidfjord. Gapene rangeres ikke."
    )
