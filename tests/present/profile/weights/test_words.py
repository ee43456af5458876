"""The reader's own weights in words."""

from __future__ import annotations

from regionsenter.present.profile.weights.words import unused_weights_text, weight_text, weights_text
from regionsenter.texts import translator

t = translator("nb")


def test_weights_in_words():
    assert weight_text(0, t) == "0 (teller ikke)" and weight_text(1.5, t) == "1,5"
    assert "2" in weights_text((("folkevekst-10-ar", 2.0),), t)
    assert "Folketall" in unused_weights_text(["folketall"], t)
