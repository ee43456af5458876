"""Where the figures of the target group are from."""

from __future__ import annotations

from regionsenter.present.delineation.sources.words import sources_text
from regionsenter.texts import translator

t = translator("nb")


def test_sources_tell_year_and_publisher():
    text = sources_text(t)
    assert "1. januar 2024" in text and "2022" in text and "tabell 03321" in text
