"""The vocabulary: it contradicts nothing, and knows what is in force."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regionsenter.view import View
from tests.view.words import WORDS


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"default_indicator": "x"}, "default indicator"),
        ({"theme_leads": {"a": "folketall"}}, "theme 'a'"),
        ({"challenge_leads": {"demografi": "x"}}, "challenge 'demografi'"),
        ({"hinterlands": ("ba", "teleport")}, "teleport"),
        ({"aliases": {"centre": {"by": "oslo"}}}, "oslo"),
        ({"aliases": {"year": {}}}, "year"),
    ],
)
def test_a_vocabulary_that_contradicts_itself_is_refused(change: dict, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        replace(WORDS, **change)


def test_the_year_shown() -> None:
    assert WORDS.year(View("folketall")) == 2026
    assert WORDS.year(View("folketall", year=2024)) == 2024
    assert WORDS.year(View("gap-vekst")) is None
