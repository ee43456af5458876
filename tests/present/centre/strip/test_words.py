"""The strip of centres in words."""

from regionsenter.geography.centres import centre
from regionsenter.present.centre.strip.words import strip_text
from regionsenter.texts import translator
from tests.present.fixtures import (
    comparison,
    position,
)

t = translator("nb")


def test_the_text_is_the_readout():
    text = strip_text(position(), comparison(), centre("voss"), t)
    assert text.startswith("Andelen 67 år og eldre i Voss kommune var")
    assert "av 120 sentre i målgruppa" in text
