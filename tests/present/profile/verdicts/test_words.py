"""The verdicts on a rank, in words."""

from __future__ import annotations

import pytest

from regionsenter.measures.rank_uncertainty import HIGH, LOW, VERDICTS
from regionsenter.present.profile.plot import SHAPES
from regionsenter.present.profile.verdicts.words import SYMBOLS, verdict_explanation, verdict_label
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


@pytest.mark.parametrize("verdict", [*VERDICTS, None])
def test_every_verdict_has_a_word_a_sentence_and_a_shape_of_its_own(verdict):
    assert verdict_label(verdict, t)
    assert verdict_explanation(verdict, t).endswith(".")
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)
    assert verdict is None or verdict in SHAPES
    with pytest.raises(ValueError, match="unknown verdict"):
        verdict_label("nope", t)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_part_of_the_draws_is_that_of_the_interval(language, monkeypatch):
    spoken = translator(language)
    assert "90" in verdict_explanation(HIGH, spoken)
    monkeypatch.setattr("regionsenter.present.profile.verdicts.words.PART", 0.8)
    for verdict in (HIGH, LOW):
        text = verdict_explanation(verdict, spoken)
        assert "80" in text and "90" not in text
