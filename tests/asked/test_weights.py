"""The reader's own weights: kept as the URL writes them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from regionsenter.asked.weights import used_weights, weight_options, with_weight
from regionsenter.measures.profile import profile
from regionsenter.view import View, parse, to_params
from regionsenter.vocabulary import vocabulary

words = vocabulary()


VIEW = words.default


@settings(max_examples=30)
@given(st.dictionaries(st.sampled_from(sorted(words.indicators)), st.sampled_from([0, 0.5, 1, 3, 5])))
def test_weights_are_kept_as_the_url_writes_them(given_):
    view = VIEW
    for slug, weight in given_.items():
        view = View(**{**vars(view), "weights": with_weight(view, slug, weight, words)})
    assert dict(view.weights) == {slug: w for slug, w in given_.items() if w != 1}
    assert parse(to_params(view, words), words)[0].weights == view.weights
    used, unused = used_weights(view, "challenge")
    assert {slug for slug, _ in used} | set(unused) == set(dict(view.weights))
    profile("voss", "challenge", used)  # none of those used is refused


def test_a_weight_before_an_indicator_that_begins_with_a_digit_is_read():
    given_ = (("5g-dekning", 1.5), ("aldersbaereevne", 0.0))
    view = View(**{**vars(VIEW), "weights": tuple(sorted(given_, key=_place))})
    text = to_params(view, words)["vekter"]
    assert "~0.5g-dekning~1.5" in text and parse({"vekter": text}, words)[0].weights == view.weights


def _place(pair):
    return list(words.indicators).index(pair[0])


def test_a_weight_from_a_link_is_among_the_options():
    assert weight_options(1.5) == (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0)
