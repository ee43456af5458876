"""Whether the indicators measure one thing, in words."""

from __future__ import annotations

from regionsenter.measures.profile import fields
from regionsenter.present.profile.coherence.words import incoherent_text
from regionsenter.texts import translator

t = translator("nb")


def test_topics_that_are_not_one_thing_are_named():
    text = incoherent_text(fields(), "challenge", t)
    low = [field for field in fields() if field.coherence < 0.1]
    assert low and all(field.slug.split("-")[0] in text for field in low)
    assert "demografi" not in text and incoherent_text(fields()[:1], "challenge", t) == ""
