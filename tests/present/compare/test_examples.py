"""Examples of comparisons."""

from __future__ import annotations

from regionsenter.asked import comparison, group
from regionsenter.present.compare import examples
from regionsenter.texts import translator
from tests.asked.views import view

t = translator("nb")


def test_examples_are_of_the_group_and_follow_the_county():
    found = examples.examples(view(fylke="vestland"), t)
    assert len(found) == 3 and found[2].title == "Sentrene i Vestland"
    assert all(2 <= len(one.slugs) <= 8 for one in found)
    assert all(set(one.slugs) <= group.in_group(view()) for one in found)


def test_examples_of_a_small_group_are_few_and_different():
    for code, titles in (
        ("min50000", ["Alle sentrene i målgruppa"]),
        ("min2000000-maksav", []),
    ):
        small = view(avgrensning=code)
        assert len(group.in_group(small)) <= comparison.FEW
        assert [example.title for example in examples.examples(small, t)] == titles
