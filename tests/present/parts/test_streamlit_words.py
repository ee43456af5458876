"""The table of Streamlit's words: whole in every language, with the same blanks."""

from __future__ import annotations

import pytest

from regionsenter.present.parts.streamlit_words import streamlit_words
from regionsenter.texts import translator


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_word_has_one_and_its_blanks(language):
    for english, said in streamlit_words(translator(language)).items():
        assert said and said.count("{}") == english.count("{}"), english


@pytest.mark.parametrize(
    ("language", "said"),
    [("nb", "Trykk {} for å sende"), ("nn", "Trykk {} for å sende"), ("en", "Press {} to send")],
)
def test_the_word_under_a_form_is_in_the_pages_language(language, said):
    assert streamlit_words(translator(language))["Press {} to submit form"] == said


def test_no_norwegian_word_is_english():
    words = streamlit_words(translator("nb"))
    same = [english for english, said in words.items() if english == said]
    assert same == []
