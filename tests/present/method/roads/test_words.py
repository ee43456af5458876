"""What the road model assumes and how it agrees with TØI, in words."""

from __future__ import annotations

import re

import pytest

from regionsenter.geography import road_speeds
from regionsenter.measures.drive_validation import agreement, drive_validation
from regionsenter.present.method.roads.words import assumptions_text, validation_text
from regionsenter.texts import LANGUAGES, translator


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_speeds_told_are_those_of_the_model(language, monkeypatch):
    t = translator(language)
    numbers = [int(number) for number in re.findall(r"\b\d+\b", assumptions_text(t))]
    assert numbers == [95, 80, 70, 65, 60, 45, 40, 28, 15]
    for name, value in (("MOTORWAY", 101), ("BUILT_UP", 33), ("FERRY", 19), ("FERRY_BOARDING", 7)):
        monkeypatch.setattr(road_speeds, name, float(value))
        assert re.search(rf"\b{value}\b", assumptions_text(t)), name


def test_the_agreement_is_told_with_its_figures():
    frame = drive_validation()
    text = validation_text(frame, translator("nb"))
    plain, weighted = agreement(frame), agreement(frame, "weighted_minutes")
    for number in (
        str(plain.count),
        f"{plain.median_absolute_error:.1f}".replace(".", ","),
        f"{plain.correlation:.2f}".replace(".", ","),
        f"{weighted.median_absolute_error:.1f}".replace(".", ","),
    ):
        assert number in text
