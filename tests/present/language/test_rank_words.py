"""A place in words, from the end it is nearest to."""

import pytest

from regionsenter.measures.place import EndPlace
from regionsenter.present.language.rank_words import challenge_rank_text, rank_text
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


def test_the_others_are_called_what_they_are():
    said = rank_text(EndPlace(2, 121, False, 0), translator("nb"), "sentre i målgruppa")
    assert said == "nest lavest av 121 sentre i målgruppa"
    shared = rank_text(EndPlace(1, 121, True, 2), translator("nn"), "senter i målgruppa")
    assert shared == "delt høgast av 121 senter i målgruppa (med to andre)"


@pytest.mark.parametrize(
    ("rank", "said"),
    [
        (1, "størst utfordring av 121"),
        (2, "nest størst utfordring av 121"),
        (120, "nest minst utfordring av 121"),
        (40, "plass 40 av 121 fra størst utfordring"),
        (102, "plass 20 av 121 fra minst utfordring"),
    ],
)
def test_a_challenge_counts_from_the_nearest_end(rank, said):
    assert challenge_rank_text(rank, 121, translator("nb")) == said
