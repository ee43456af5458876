"""Every peer with its rank, in words."""

from __future__ import annotations

from regionsenter.geography.centres import centres
from regionsenter.measures.profile import fields, profile
from regionsenter.measures.rank_uncertainty import VERDICTS
from regionsenter.present.profile.coherence.words import coherence_text
from regionsenter.present.profile.ranks.words import rank_interval_text
from regionsenter.texts import translator

t = translator("nb")


OUTSIDE = next(one.slug for one in centres() if not one.candidate)


def test_the_rank_text_counts_the_verdicts():
    field = fields()[0]
    text = rank_interval_text(field, "challenge", "voss", t)
    for verdict in VERDICTS:
        number = sum(v == verdict for v, peer in zip(field.verdict, field.peer, strict=True) if peer)
        assert str(number) in text
    voss = profile("voss").composites[0]
    assert f"Voss har plass {voss.of + 1 - voss.rank} av {voss.of} fra minst utfordring" in text
    ends = (voss.of + 1 - voss.high, voss.of + 1 - voss.low)
    assert "mellom plass {} og {} fra minst i 90 %".format(*ends) in text
    assert "ingen plassering" in rank_interval_text(field, "challenge", OUTSIDE, t)


def test_readers_are_warned_of_a_composite_that_measures_several_things():
    for field in fields():
        text = rank_interval_text(field, "challenge", None, t)
        assert ("henger nesten ikke sammen" in text) == (field.coherence < 0.1)
    assert coherence_text(None, t) == ""
