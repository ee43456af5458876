"""What a row says of an indicator's direction."""

from __future__ import annotations

from regionsenter.catalog import indicators
from regionsenter.present.centre.row.words import direction_text
from regionsenter.texts import translator

NB = translator("nb")


def test_directions_cover_the_registry():
    for entry in indicators().values():
        assert direction_text(entry.direction, NB)
