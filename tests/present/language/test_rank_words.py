"""A place in words, from the end it is nearest to."""

import pytest

from regionsenter.measures.place import EndPlace
from regionsenter.present.language.rank_words import rank_text
from regionsenter.texts import translator


@pytest.mark.parametrize(
    ("language", "place", "text"),
    [
        ("nb", EndPlace(2, 122, False, 0), "nest lavest av 122"),
        ("nb", EndPlace(1, 122, True, 0), "høyest av 122"),
        ("nb", EndPlace(10, 122, True, 0), "tiende høyest av 122"),
        ("nb", EndPlace(11, 122, True, 0), "nummer 11 av 122 fra høyeste"),
        ("nb", EndPlace(40, 122, False, 3), "nummer 40 av 122 fra laveste"),
        ("nb", EndPlace(1, 122, False, 1), "delt lavest av 122 (med én annen)"),
        ("nb", EndPlace(3, 122, True, 3), "delt tredje høyest av 122 (med tre andre)"),
        ("nn", EndPlace(2, 122, False, 0), "nest lågast av 122"),
        ("en", EndPlace(2, 122, False, 0), "second lowest of 122"),
        ("en", EndPlace(1, 122, True, 0), "highest of 122"),
    ],
)
def test_place_in_words(language, place, text):
    assert rank_text(place, translator(language)) == text
