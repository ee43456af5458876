"""From a view to the profile it shows, the reader's weights, and the detail as HTML."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from regionsenter.asked.group import in_group
from regionsenter.asked.peers import peers
from regionsenter.asked.profile import (
    by_of,
    detail_of,
    fields_of,
    profile_of,
    region_names,
    show_by,
    show_topic,
    topic_of,
)
from regionsenter.asked.weights import weigh, weight_options, weights_of
from regionsenter.catalog import indicator
from regionsenter.catalog.profile import groups
from regionsenter.measures.profile import fields, profile
from regionsenter.measures.typology import Cluster, Membership, Typology
from regionsenter.present.profile.html import detail_html, verdicts_html
from regionsenter.present.profile.table import headed, profile_rows, rank_table
from regionsenter.present.profile.typology.map import (
    COLOURS,
    members_text,
    types_legend,
    typology_map,
)
from regionsenter.present.profile.weights import unused_text, weight_text, weights_text
from regionsenter.present.profile.words import incoherent_text, without_text
from regionsenter.texts import translator
from regionsenter.view import View, parse, to_params
from regionsenter.vocabulary import vocabulary

t = translator("nb")
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


@settings(max_examples=30)
@given(st.dictionaries(st.sampled_from(sorted(words.indicators)), st.sampled_from([0, 0.5, 1, 3, 5])))
def test_weights_are_kept_as_the_url_writes_them(given_):
    view = VIEW
    for slug, weight in given_.items():
        view = View(**{**vars(view), "weights": weigh(view, slug, weight, words)})
    assert dict(view.weights) == {slug: w for slug, w in given_.items() if w != 1}
    assert parse(to_params(view, words), words)[0].weights == view.weights
    used, unused = weights_of(view, "challenge")
    assert {slug for slug, _ in used} | set(unused) == set(dict(view.weights))
    profile("voss", "challenge", used)  # none of those used is refused


def test_a_weight_before_an_indicator_that_begins_with_a_digit_is_read():
    given_ = (("5g-dekning", 1.5), ("aldersbaereevne", 0.0))
    view = View(**{**vars(VIEW), "weights": tuple(sorted(given_, key=_place))})
    text = to_params(view, words)["vekter"]
    assert "~0.5g-dekning~1.5" in text and parse({"vekter": text}, words)[0].weights == view.weights


def _place(pair):
    return list(words.indicators).index(pair[0])


def test_weights_in_words():
    assert weight_options(1.5) == (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0)
    assert weight_text(0, t) == "0 (teller ikke)" and weight_text(1.5, t) == "1,5"
    assert "2" in weights_text((("folkevekst-10-ar", 2.0),), t)
    assert "Folketall" in unused_text(["folketall"], t)


def test_the_profile_is_among_the_views_peers():
    view = View(**{**vars(VIEW), "centre": "voss"})
    found = profile_of(view)
    assert found.peers == in_group(view) and len(found.peers) == 122
    alike = View(**{**vars(view), "likeness": "storrelse"})
    assert profile_of(alike).peers == peers(alike) and len(peers(alike)) == 11
    assert profile_of(VIEW) is None
    assert {one.slug for one in fields_of(view)} == set(groups("challenge"))


def test_the_detail_has_every_indicator_with_value_year_and_rank_without():
    one = detail_of(profile("voss"), "demografi")
    html = detail_html(one, "Demografi", t)
    assert html.count("<tr>") == len(groups("challenge")["demografi"]) + 1
    for score in one.indicators:
        assert indicator(score.slug).name.nb in html and f"({score.year})" in html
        assert without_text(score, one.rank, t) in html.replace("&gt;", ">")
    assert "7,1\u00a0%" in html  # growth over ten years in Voss


def test_topics_that_are_not_one_thing_are_named():
    told = incoherent_text(fields(), "challenge", t)
    low = [one for one in fields() if one.coherence < 0.1]
    assert low and all(one.slug.split("-")[0] in told for one in low)
    assert "demografi" not in told and incoherent_text(fields()[:1], "challenge", t) == ""


def test_verdicts_have_a_sign_and_a_meaning():
    html = verdicts_html(t)
    assert re.findall("[▲▼○●]", html) == ["▲", "▼", "○", "●"] and html.count("<dd>") == 4


def test_tables_have_headings_in_words():
    for table in (profile_rows(profile("voss"), t), rank_table(fields()[0], t)):
        shown = headed(table, t)
        assert "slug" not in shown and not set(shown.columns) & {"rank", "score", "low", "verdict"}


def test_regions_have_names():
    assert len(region_names()) == 159 and "Voss" in region_names().values()


def test_types_on_the_map():
    cluster = Cluster(0, ("voss", "alta"), (), (("demografi", 0.5),), (), 0.9, 0.3)
    members = tuple(Membership(slug, 0, 1.0, 0.3) for slug in cluster.members)
    found = Typology((cluster,), members, (), 0.3, "weak", 0.2, True, True, (), ())
    view = View(**{**vars(VIEW), "centre": "voss"})
    state = typology_map(found, "challenge", view, t)
    assert sorted(set(state.centre_classes)) == ["-", "0"] and state.centre_classes.count("0") == 2
    assert state.compared == ("voss",) and state.selected is None
    assert len([text for text in state.centre_values if text]) == 2
    assert COLOURS[0] in types_legend(found, "challenge", t)
    assert members_text(cluster) == "Alta, Voss"
