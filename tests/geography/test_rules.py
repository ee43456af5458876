"""How a hinterland rule is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography.rules import MOST_OWN, Rule, UnknownRule, municipal_codes, own_rule, read_rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("best", Rule("best")),
        ("ba", Rule("ba")),
        ("commuting", Rule("commuting", 10)),
        ("commuting:raw", Rule("commuting", 10, raw=True)),
        ("drive:60:raw", Rule("drive", 60, raw=True)),
        ("own:4621.4618.4621", Rule("own", codes=("4618", "4621"))),
    ],
)
def test_a_rule_is_read(text, rule):
    assert read_rule(text) == rule


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nope",
        "best:5",
        "ba:raw",
        "local:raw",
        "drive:raw:60",
        "drive:60:60",
        "drive:²",
        "own",
        "own:",
        "own:9999",
    ],
)
def test_what_is_no_rule_is_refused(text):
    with pytest.raises(UnknownRule):
        read_rule(text)


@given(st.text(max_size=40) | st.text(alphabet="bestdrivecommutingrawown:.0123456789", max_size=30))
def test_any_text_is_a_rule_or_refused(text):
    try:
        rule = read_rule(text)
    except UnknownRule:
        return
    assert rule.name == text.partition(":")[0]


@given(st.lists(st.sampled_from(sorted(municipal_codes())), min_size=1, max_size=MOST_OWN))
def test_picked_municipalities_are_written_in_one_way(codes):
    assert read_rule(own_rule(codes)).codes == tuple(sorted(set(codes)))


def test_too_many_are_refused():
    with pytest.raises(UnknownRule, match=str(MOST_OWN)):
        own_rule(sorted(municipal_codes())[: MOST_OWN + 1])
