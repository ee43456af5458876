"""``present/parts/meant.py``: what a link may have meant, asked with links."""

from regionsenter.present.parts.meant import meant_html
from regionsenter.texts import translator
from regionsenter.view import parse, to_params
from regionsenter.vocabulary import vocabulary

T = translator("nb")


def asked(**params):
    view, notices = parse(params, vocabulary())
    return meant_html(notices, "kart", to_params(view, vocabulary()), T)


def test_each_answer_is_a_link_to_the_view_with_it():
    found = asked(kommune="Herøy", ar="2020")
    assert "Mente du " in found and found.count("<a ") == 2
    assert 'href="kart?ar=2020&amp;kommune=heroy-nordland">Herøy (Nordland)</a>' in found


def test_nothing_to_ask_of_a_link_that_is_right_or_means_nothing():
    assert asked(senter="1201") == asked(senter="xyzqw") == asked() == ""


def test_what_was_given_is_no_markup():
    assert "<b>" not in asked(senter="<b>Bergn</b>")
