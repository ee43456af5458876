"""When two numbers are told apart: the rule of regionsenter/measures/relation.py, and its named cases."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one
from regionsenter.measures.model import Value
from regionsenter.measures.relation import relation, threshold, to_fixed, told


def test_the_limit_is_the_indicators_own_and_never_less_than_the_last_decimal():
    limits = {
        "andel-67-pluss": 1,
        "kjoretid-til-stasjon": 5,
        "medianinntekt": 10_000,
        "fodte-per-1000": 0.5,
    }
    assert {slug: threshold(indicator(slug)) for slug in limits} == limits
    whole = indicator("kjoretid-til-stasjon").model_copy(update={"relevance": 0.2})
    assert threshold(whole) == 1  # minutes are shown without decimals


def test_one_minute_against_thirty_six_to_a_station_is_not_about_the_same():
    """Voss (1-2 minutes by the road model) and its hinterland (37-39): under the typical spread of the
    centres (67 minutes), and told apart."""
    compared = compare_one(indicator("kjoretid-til-stasjon"), centre("voss"), "ba")
    assert compared.centre.value < 3 and 36 < compared.hinterland.value < 40
    limit = threshold(compared.indicator)
    assert relation(compared.gap.value, limit, compared.gap.interval) == "lower"
    assert relation(1 - 36, limit) == "lower" and relation(36 - 1, limit) == "higher"
    assert relation(1 - 5, limit) == "about"


def test_relation_is_the_same_both_ways_in_spite_of_floating_point():
    assert relation(21.3 - 21.2, 0.1) == "higher"
    assert relation(21.2 - 21.3, 0.1) == "lower"
    assert relation(0.0, 0.1) == "about"


def test_what_chance_can_make_is_about_the_same_however_wide():
    assert relation(8, 1, (-0.1, 16)) == "about"
    assert relation(8, 1, (0.1, 16)) == "higher"
    assert relation(-8, 1, (-16, -0.1)) == "lower"
    assert relation(0.4, 1, (0.3, 0.5)) == "about"  # sure, and too small to matter


@pytest.mark.parametrize(
    ("difference", "interval", "word"),
    [
        (0.4, (-0.1, 0.9), "about"),  # under the limit, whatever chance does
        (4.1, (-1.0, 9.2), "maybe_higher"),
        (-4.1, (-9.2, 1.0), "maybe_lower"),
        (4.1, (1.0, 7.2), "higher"),
        (-4.1, None, "lower"),
    ],
)
def test_a_difference_worth_words_is_never_called_about_the_same(difference, interval, word):
    assert told(difference, 1, interval) == word
    expected = "about" if word.startswith("maybe") else word
    assert relation(difference, 1, interval) == expected


def test_against_a_fixed_number_the_interval_is_the_values_own():
    assert to_fixed(Value(5.0, 2026, (), None, 4.0, 7.0), 4.5) == (-0.5, 2.5)
    assert to_fixed(Value(5.0, 2026), 4.5) is None


@pytest.mark.parametrize("slug", indicators())
def test_every_indicator_says_its_limit_and_its_noise(slug):
    entry = indicator(slug)
    assert entry.relevance > 0 and threshold(entry) >= 10.0**-entry.decimals
    assert entry.noise in ("counts", "shares", "two_counts", "overdispersed", "none")
