"""What the words of a link are called: ``regionsenter/present/language/choices.py``."""

from __future__ import annotations

import pytest

from regionsenter.present.language.choices import choice_text, ignored_texts, named
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import View
from regionsenter.view.parse import Notice

t = translator("nb")


@pytest.mark.parametrize(
    ("parameter", "written", "name"),
    [
        ("omland", "beste", "Best tilgjengelig"),
        ("omland", "pendling", "Pendling"),
        ("omland", "egen·9999·4618", "valgt for hånd: 9999, Ullensvang"),
        ("omland", "egen:4621", "valgt for hånd: Voss"),
        ("indikator", "andel-67-pluss", "Andel 67 år og eldre"),
        ("senter", "voss", "Voss"),
        ("fylke", "vestland", "Vestland"),
        ("tema", "a", "a) "),
        ("omland", "tull", "tull"),
        ("senter", "atlantis", "atlantis"),
        ("ar", "1066", "1066"),
    ],
)
def test_a_word_of_a_link_has_its_name_and_an_unknown_one_is_itself(parameter, written, name):
    assert choice_text(parameter, written, t).startswith(name)


def test_a_notice_is_told_with_names():
    found = named(Notice("omland", "egen·9999", "beste", "unknown"), t)
    assert (found.given, found.used) == ("valgt for hånd: 9999", "Best tilgjengelig")
    assert named(Notice("kommune", "x", None, "unknown"), t).used is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("rule", "said"),
    [("best", 1), ("ba", 1), ("local", 1), ("own:4621", 1), ("commuting", 0), ("drive", 0)],
)
def test_an_overlap_that_cannot_be_is_told(rule, said, language):
    told = ignored_texts(View("x", hinterland=rule, overlap="ja"), translator(language))
    assert len(told) == said and all(text.endswith(".") and "{" not in text for text in told)
    assert ignored_texts(View("x", hinterland=rule), t) == []
