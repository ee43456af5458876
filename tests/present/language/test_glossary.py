"""Every word is explained in every language."""

from __future__ import annotations

import pytest

from regionsenter.present.language.glossary import glossary
from regionsenter.texts import translator


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_word_has_a_sentence(language):
    for key, term in glossary(translator(language)).items():
        assert key.replace("-", "").isalpha() and term.name and term.meaning.endswith(".")


def test_a_gap_is_called_a_difference():
    assert glossary(translator("nb"))["gap"].meaning.startswith("Forskjellen mellom")
