"""The challenge profile in words, on the committed snapshot."""

from __future__ import annotations

import re

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures.profile import COVERAGE, NO_WEIGHT, NOT_AMONG, profile
from regionsenter.present.profile.words import (
    composite_missing_text,
    composite_text,
    profile_method_text,
    profile_text,
)
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


OUTSIDE = next(one.slug for one in centres() if not one.candidate)


@pytest.mark.parametrize("reason", [COVERAGE, NO_WEIGHT, NOT_AMONG])
def test_every_reason_has_words(reason):
    assert composite_missing_text(reason, t)
    with pytest.raises(ValueError, match="unknown reason"):
        composite_missing_text("nope", t)


def test_the_profile_is_told_with_every_place_and_what_they_count_from():
    found = profile("voss")
    text = profile_text(found, t)
    assert text.startswith("Voss") and "nummer 1 har størst utfordring" in text
    for one in found.composites:
        assert f"{one.rank} av {one.of} ({one.low}–{one.high}, " in text
    assert text.count(". ") <= 1  # two sentences
    assert "100 alltid er størst utfordring" in profile_method_text(t)


def test_a_centre_outside_the_peers_is_said_to_be():
    text = profile_text(profile(OUTSIDE), t)
    assert "ikke blant de" in text and "nummer" not in text


def test_what_is_missing_is_said_with_the_reason():
    found = profile("alesund")
    one = next(c for c in found.composites if c.missing == COVERAGE)
    text = composite_text(one, "challenge", "Ålesund", t)
    assert "mangler for Ålesund" in text and "60 %" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_of_the_method_are_those_of_the_measure(language, monkeypatch):
    spoken = translator(language)
    text = profile_method_text(spoken)
    assert "90" in text and re.search("2[ ,]000", text)
    assert "60" in composite_missing_text(COVERAGE, spoken)
    monkeypatch.setattr("regionsenter.present.profile.words.DRAWS", 500)
    monkeypatch.setattr("regionsenter.present.profile.words.COVERED", 0.7)
    assert "500" in profile_method_text(spoken)
    assert "70" in composite_missing_text(COVERAGE, spoken)
