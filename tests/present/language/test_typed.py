"""What a box says of a number that may be two, and how it shows one."""

from __future__ import annotations

import pytest

from regionsenter.present.language.typed import box_text, two_readings_text
from regionsenter.texts import LANGUAGES, translator
from regionsenter.typed_numbers import TwoReadings, read_number, read_numbers


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "«10.000» kan bety 10 eller 10\u00a0000. Skriv det ene eller det andre."),
        ("nn", "«10.000» kan bety 10 eller 10\u00a0000. Skriv det eine eller det andre."),
        ("en", "“10.000” may mean 10 or 10\u00a0000. Write one or the other."),
    ],
)
def test_both_readings_are_named_as_the_reader_writes_numbers(language: str, said: str) -> None:
    with pytest.raises(TwoReadings) as caught:
        read_number("10.000")
    assert two_readings_text(caught.value, translator(language)) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_several_numbers_can_be_read(language: str) -> None:
    with pytest.raises(TwoReadings) as caught:
        read_numbers("100 200")
    said = two_readings_text(caught.value, translator(language))
    example = said.rstrip(".").rpartition("eksempel " if language == "nb" else "dømes ")[2]
    example = example.rpartition("example ")[2]
    assert "100 200" in said and read_numbers(example) == [10, 20, 30.5]


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (1_234_567, "nb", "1\u00a0234\u00a0567"),
        (1_234_567, "en", "1\u00a0234\u00a0567"),
        (-1.5, "nn", "−1,5"),
        (0.125, "nb", "0,1250"),
        (1_000.25, "en", "1\u00a0000.25"),
    ],
)
def test_a_box_shows_a_number_as_it_is_written(number: float, language: str, text: str) -> None:
    assert box_text(number, language) == text
