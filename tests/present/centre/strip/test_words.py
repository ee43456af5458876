"""The strip of centres in words."""

from regionsenter.present.centre.strip.words import strip_text
from regionsenter.texts import translator
from tests.present.fixtures import (
    comparison,
    position,
)

t = translator("nb")


def test_the_text_is_the_readout():
    text = strip_text(position(), comparison(), "Voss", t)
    assert text.startswith("Andel 67 år og eldre i Voss er") and "av 120 sentre i målgruppa" in text
