"""From a view to the profile it shows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from regionsenter.asked.group import in_group
from regionsenter.asked.peers import peers
from regionsenter.asked.profile import (
    by_of,
    fields_of,
    profile_of,
    region_names,
    show_by,
    show_topic,
    topic_of,
)
from regionsenter.catalog import indicator
from regionsenter.catalog.profile import groups
from regionsenter.view import View, parse, to_params
from regionsenter.vocabulary import vocabulary

words = vocabulary()


VIEW = words.default


TOPICS = [(by, slug) for by in ("challenge", "theme") for slug in groups(by)]


@given(st.sampled_from(TOPICS), st.sampled_from(TOPICS))
def test_choosing_a_topic_shows_it_and_survives_the_url(first, then):
    view = VIEW
    for by, slug in (first, then):
        view = show_topic(view, f"{by}:{slug}", words)
        assert (by_of(view), topic_of(view)) == (by, slug)
        assert parse(to_params(view, words), words) == (view, ())


def test_without_a_choice_the_indicators_own_challenge_is_shown():
    assert by_of(VIEW) == "challenge"
    assert topic_of(VIEW) == indicator(VIEW.indicator).challenge
    themed = show_by(VIEW, "theme", words)
    assert (by_of(themed), topic_of(themed)) == ("theme", indicator(VIEW.indicator).theme)
    assert by_of(show_by(themed, "challenge", words)) == "challenge"


def test_an_indicator_of_access_shows_the_first_challenge():
    view = View(**{**vars(VIEW), "indicator": "fiberdekning"})
    assert topic_of(view) == next(iter(groups("challenge")))
    shown = show_by(view, "challenge", words)
    assert topic_of(shown) == shown.challenge == next(iter(groups("challenge")))
    assert topic_of(show_by(view, "theme", words)) == "a"


def test_the_profile_is_among_the_views_peers():
    view = View(**{**vars(VIEW), "centre": "voss"})
    found = profile_of(view)
    assert found.peers == in_group(view) and len(found.peers) == 121
    alike = View(**{**vars(view), "likeness": "storrelse"})
    assert profile_of(alike).peers == peers(alike) and len(peers(alike)) == 11
    assert profile_of(VIEW) is None
    assert {one.slug for one in fields_of(view)} == set(groups("challenge"))


def test_regions_have_names():
    assert len(region_names()) == 159 and "Voss" in region_names().values()
