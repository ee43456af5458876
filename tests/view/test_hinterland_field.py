"""The hinterland in a link: a rule by name, or municipalities picked by hand."""

from dataclasses import replace

import pytest

from regionsenter.view import View, parse, to_params
from regionsenter.view.hinterland_field import MOST_OWN, own_hinterland
from tests.view.words import WORDS, read


@pytest.mark.parametrize("text", ["egen:4645", "EGEN:4645", "egen:askvoll", "egen:4645.4645.askvoll"])
def test_picked_municipalities_are_read_by_code_or_name(text):
    view = read(omland=text)
    assert view.hinterland == view.rule == "own:4645"
    assert to_params(view, WORDS) == {"omland": "egen:4645"}


@pytest.mark.parametrize(
    "text", ["egen:", "egen", "egen:9999", "egen:4645.atlantis", "own:4645", "lokalt:4645"]
)
def test_what_is_no_hinterland_falls_back_and_is_told(text):
    view, notices = parse({"omland": text}, WORDS)
    assert view == WORDS.default
    assert [notice.used for notice in notices] == ["beste"]


def test_too_many_are_refused():
    codes = {str(number): f"sted-{number}" for number in range(1000, 1000 + MOST_OWN + 1)}
    many = replace(WORDS, municipalities=tuple(codes.values()), aliases={"municipality": codes})
    assert own_hinterland(list(codes)[:MOST_OWN], many).count(".") == MOST_OWN - 1
    with pytest.raises(ValueError, match="no hinterland"):
        own_hinterland(list(codes), many)


def test_overlap_is_part_of_the_rules_that_can_have_it():
    assert View("x", hinterland="commuting", limit=15, overlap="ja").rule == "commuting:15:raw"
    assert View("x", hinterland="drive", overlap="ja").rule == "drive:raw"
    assert View("x", hinterland="ba", overlap="ja").rule == "ba"


def test_old_links_mean_what_they_meant():
    assert read(omland="ba-region").rule == "ba" and read().rule == "best"
