"""A place in words, from the end it is nearest to."""

import pytest

from regionsenter.measures.place import Place
from regionsenter.present.language.rank_words import rank_text
from regionsenter.texts import translator


@pytest.mark.parametrize(
    ("language", "place", "text"),
    [
        ("nb", Place(2, 122, False, 0), "nest lavest av 122"),
        ("nb", Place(1, 122, True, 0), "høyest av 122"),
        ("nb", Place(10, 122, True, 0), "tiende høyest av 122"),
        ("nb", Place(11, 122, True, 0), "nummer 11 av 122 fra høyeste"),
        ("nb", Place(40, 122, False, 3), "nummer 40 av 122 fra laveste"),
        ("nb", Place(1, 122, False, 1), "delt lavest av 122 (med én annen)"),
        ("nb", Place(3, 122, True, 3), "delt tredje høyest av 122 (med tre andre)"),
        ("nn", Place(2, 122, False, 0), "nest lågast av 122"),
        ("en", Place(2, 122, False, 0), "second lowest of 122"),
        ("en", Place(1, 122, True, 0), "highest of 122"),
    ],
)
def test_place_in_words(language, place, text):
    assert rank_text(place, translator(language)) == text
